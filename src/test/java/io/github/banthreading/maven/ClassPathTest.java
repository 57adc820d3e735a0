package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
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
            assertThat(path.broken()).containsExactly(broken, missing);
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
}
