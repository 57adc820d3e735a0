package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.banthreading.scan.Supertypes;
import io.github.banthreading.use.ClassName;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ClassPathTest {

    private static final ClassName POOL = ClassName.parse("com.acme.Pool");

    @TempDir
    Path folder;

    private final BuildMemory memory = BuildMemory.alone();

    private Path jar(String name, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.endsWith(".class") ? classIn(name, entry) : new byte[0]);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Its superclass tells where it lies. */
    private static byte[] classIn(String place, String file) {
        ClassWriter writer = new ClassWriter(0);
        String name = file.replace(".class", "");
        writer.visit(Opcodes.V17, 0, name, null, place.replace('.', '_') + "/" + name, null);
        return writer.toByteArray();
    }

    private ClassPath classPath(Path... entries) {
        return new ClassPath(List.of(entries), memory);
    }

    /** Where a class lies. */
    private static Optional<String> find(ClassPath path, ClassName type) {
        return path.findSupertypes(type).map(Supertypes::superName).map(ClassName::internal);
    }

    @Test
    void readsJarsAndFoldersInTheirOrder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/com/acme"));
        Files.write(classes.resolve("Pool.class"), classIn("folder", "com/acme/Pool.class"));
        Path jar = jar("a.jar", "com/acme/Pool.class", "com/acme/Pool$Worker.class");
        try (ClassPath path = classPath(folder.resolve("classes"), jar)) {
            assertThat(find(path, POOL)).contains("folder/com/acme/Pool");
            assertThat(find(path, ClassName.parse("com.acme.Pool$Worker"))).contains("a_jar/com/acme/Pool$Worker");
        }
        try (ClassPath path = classPath(jar, folder.resolve("classes"))) {
            assertThat(find(path, POOL)).contains("a_jar/com/acme/Pool");
            assertThat(path.broken()).isEmpty();
        }
    }

    @Test
    void aJarThatWasWrittenAgainInTheSameSizeIsReadAgain() throws IOException {
        Path jar = jar("a.jar", "com/acme/Pool.class");
        Path other = jar("b.jar", "com/acme/Pool.class");
        assertThat(Files.size(other)).isEqualTo(Files.size(jar));
        FileTime before = Files.getLastModifiedTime(jar);
        try (ClassPath path = classPath(jar)) {
            assertThat(find(path, POOL)).contains("a_jar/com/acme/Pool");
        }
        Files.copy(other, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(before.toMillis() + 10_000));
        try (ClassPath path = classPath(jar)) {
            assertThat(find(path, POOL)).contains("b_jar/com/acme/Pool");
        }
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        try (ClassPath path = classPath(jar("a.jar", "x.txt"), folder)) {
            assertThat(path.findSupertypes(POOL)).isEmpty();
            assertThat(path.findSupertypes(new ClassName("com/\u0000"))).isEmpty();
        }
    }

    @Test
    void namesTheJarsThatCannotBeOpenedOnceAndReadsTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");
        Path missing = folder.resolve("missing.jar");
        try (ClassPath path = classPath(broken, missing, jar("a.jar", "com/acme/Pool.class"))) {
            assertThat(find(path, POOL)).isPresent();
            assertThat(find(path, POOL)).isPresent();
            assertThat(path.broken())
                    .containsExactly(
                            entry(broken, "it is no archive, or a damaged one"),
                            entry(missing, "there is no such file"));
        }
    }

    @Test
    void opensNoJarThatNobodyAsksFor() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");
        try (ClassPath path = classPath(jar("a.jar", "com/acme/Pool.class"), broken)) {
            assertThat(find(path, POOL)).isPresent();
            assertThat(find(path, POOL)).isPresent();
            assertThat(path.broken()).isEmpty();
        }
    }

    /** A hundred kilobytes that unpack to a hundred megabytes: read as far as a class could go. */
    @Test
    void anEntryThatUnpacksToMoreThanAClassIsCutShort() throws IOException {
        Path bomb = folder.resolve("bomb.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("com/acme/Pool.class"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        assertThat(Files.size(bomb)).isLessThan(200_000);
        try (ClassPath path = classPath(bomb)) {
            assertThat(path.findSupertypes(POOL)).isEmpty();
            assertThat(path.broken())
                    .containsExactly(entry(bomb, "its entry com/acme/Pool.class is larger than any class file"));
        }
    }

    /** More entries than the field in a zip file without extensions can count. */
    @Test
    void aHugeJarIsReadToItsEnd() throws IOException {
        String[] entries = IntStream.rangeClosed(1, 70_000)
                .mapToObj(i -> i == 70_000 ? "com/acme/Pool.class" : "com/acme/C" + i + ".class")
                .toArray(String[]::new);
        try (ClassPath path = classPath(jar("huge.jar", entries))) {
            assertThat(find(path, POOL)).contains("huge_jar/com/acme/Pool");
        }
    }

    @Test
    void aDamagedEntryIsToldAndTheNextJarIsAsked() throws IOException {
        Path damaged = jar("damaged.jar", "com/acme/Pool.class");
        byte[] bytes = Files.readAllBytes(damaged);
        int data = 30 + "com/acme/Pool.class".length();
        Arrays.fill(bytes, data, data + 8, (byte) 0xff);
        Files.write(damaged, bytes);
        try (ClassPath path = classPath(damaged, jar("a.jar", "com/acme/Pool.class"))) {
            assertThat(find(path, POOL)).contains("a_jar/com/acme/Pool");
            assertThat(path.broken()).containsExactly(entry(damaged, "its entry com/acme/Pool.class is damaged"));
        }
    }

    /** The names in a class file can be no text at all. */
    @Test
    void aNameThatNoArchiveCouldHoldIsNowhere() throws IOException {
        try (ClassPath path = classPath(jar("a.jar", "x.txt"), folder)) {
            assertThat(path.findSupertypes(new ClassName("com/\ud800"))).isEmpty();
            assertThat(path.findSupertypes(new ClassName("x".repeat(70_000)))).isEmpty();
            assertThat(path.broken()).isEmpty();
        }
    }

    /** The second module does not open the jar: it is not even there any more, and nobody notices. */
    @Test
    void whatOneModuleHasReadNoOtherReadsAgain() throws IOException {
        Path jar = jar("a.jar", "com/acme/Pool.class");
        try (ClassPath first = classPath(jar)) {
            assertThat(find(first, POOL)).contains("a_jar/com/acme/Pool");
            assertThat(find(first, new ClassName("com/acme/Gone"))).isEmpty();
        }
        try (ClassPath second = classPath(jar)) {
            Files.delete(jar);
            assertThat(find(second, POOL)).contains("a_jar/com/acme/Pool");
            assertThat(find(second, new ClassName("com/acme/Gone"))).isEmpty();
            assertThat(second.broken()).isEmpty();
        }
    }

    @Test
    void aJarThatWasWrittenAgainIsReadAgain() throws IOException {
        Path jar = jar("a.jar", "x.txt");
        try (ClassPath first = classPath(jar)) {
            assertThat(find(first, POOL)).isEmpty();
        }
        jar("a.jar", "com/acme/Pool.class");
        try (ClassPath second = classPath(jar)) {
            assertThat(find(second, POOL)).contains("a_jar/com/acme/Pool");
        }
    }

    @Test
    void aFolderIsAskedEachTime() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (ClassPath first = classPath(classes)) {
            assertThat(find(first, POOL)).isEmpty();
        }
        Files.createDirectories(classes.resolve("com/acme"));
        Files.write(classes.resolve("com/acme/Pool.class"), classIn("folder", "com/acme/Pool.class"));
        try (ClassPath second = classPath(classes)) {
            assertThat(find(second, POOL)).contains("folder/com/acme/Pool");
        }
    }

    @Test
    void whatIsBrokenIsToldForEachModule() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");
        for (int module = 0; module < 2; module++) {
            try (ClassPath path = classPath(broken)) {
                assertThat(find(path, POOL)).isEmpty();
                assertThat(path.broken()).containsExactly(entry(broken, "it is no archive, or a damaged one"));
            }
        }
    }
}
