package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.banthreading.use.ClassName;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    private static final ClassName POOL = ClassName.parse("com.acme.Pool");

    @TempDir
    Path folder;

    private Path jar(String name, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write((name + ":" + entry).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    private static Optional<String> find(ClassPath path, ClassName type) {
        return path.find(type).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void readsJarsAndFoldersInTheirOrder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/com/acme"));
        Files.writeString(classes.resolve("Pool.class"), "folder");
        Path jar = jar("a.jar", "com/acme/Pool.class", "com/acme/Pool$Worker.class");
        try (ClassPath path = new ClassPath(List.of(folder.resolve("classes"), jar))) {
            assertThat(find(path, POOL)).contains("folder");
            assertThat(find(path, ClassName.parse("com.acme.Pool$Worker")))
                    .contains("a.jar:com/acme/Pool$Worker.class");
        }
        try (ClassPath path = new ClassPath(List.of(jar, folder.resolve("classes")))) {
            assertThat(find(path, POOL)).contains("a.jar:com/acme/Pool.class");
            assertThat(path.broken()).isEmpty();
        }
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        try (ClassPath path = new ClassPath(List.of(jar("a.jar", "x.txt"), folder))) {
            assertThat(path.find(POOL)).isEmpty();
            assertThat(path.find(new ClassName("com/\u0000"))).isEmpty();
        }
    }

    @Test
    void findsTypesOfTheJdkAndNeverOneOfJavaInAJar() throws IOException {
        try (ClassPath path = new ClassPath(List.of(jar("a.jar", "java/lang/Thread.class")))) {
            assertThat(path.find(ClassName.parse("java.lang.Thread")).orElseThrow())
                    .startsWith(0xCA, 0xFE, 0xBA, 0xBE);
            assertThat(path.find(ClassName.parse("java.sql.Driver"))).isPresent();
            assertThat(path.find(ClassName.parse("java.lang.NoSuchType"))).isEmpty();
        }
    }

    @Test
    void namesTheJarsThatCannotBeOpenedOnceAndReadsTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");
        Path missing = folder.resolve("missing.jar");
        try (ClassPath path = new ClassPath(List.of(broken, missing, jar("a.jar", "com/acme/Pool.class")))) {
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
        try (ClassPath path = new ClassPath(List.of(jar("a.jar", "com/acme/Pool.class"), broken))) {
            assertThat(find(path, POOL)).isPresent();
            assertThat(path.find(ClassName.parse("java.lang.Object"))).isPresent();
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
        try (ClassPath path = new ClassPath(List.of(bomb))) {
            assertThat(path.find(POOL)).isEmpty();
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
        try (ClassPath path = new ClassPath(List.of(jar("huge.jar", entries)))) {
            assertThat(find(path, POOL)).contains("huge.jar:com/acme/Pool.class");
        }
    }

    @Test
    void aDamagedEntryIsToldAndTheNextJarIsAsked() throws IOException {
        Path damaged = jar("damaged.jar", "com/acme/Pool.class");
        byte[] bytes = Files.readAllBytes(damaged);
        int data = 30 + "com/acme/Pool.class".length();
        Arrays.fill(bytes, data, data + 8, (byte) 0xff);
        Files.write(damaged, bytes);
        try (ClassPath path = new ClassPath(List.of(damaged, jar("a.jar", "com/acme/Pool.class")))) {
            assertThat(find(path, POOL)).contains("a.jar:com/acme/Pool.class");
            assertThat(path.broken()).containsExactly(entry(damaged, "its entry com/acme/Pool.class is damaged"));
        }
    }

    /** The names in a class file can be no text at all. */
    @Test
    void aNameThatNoArchiveCouldHoldIsNowhere() throws IOException {
        try (ClassPath path = new ClassPath(List.of(jar("a.jar", "x.txt"), folder))) {
            assertThat(path.find(new ClassName("com/\ud800"))).isEmpty();
            assertThat(path.find(new ClassName("x".repeat(70_000)))).isEmpty();
            assertThat(path.broken()).isEmpty();
        }
    }
}
