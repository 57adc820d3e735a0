package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** {@link ListedNames} takes it for granted that a class in {@code java} inherits nothing listed from outside {@code java}. */
@Tag("once")
class JdkHierarchyTest {

    @Test
    void whatClassesInJavaInheritFromOutsideIsNotListed() throws Exception {
        Policy policy = Scans.policy(Preset.STRICT);
        Set<String> outside = new TreeSet<>();
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        int classes = 0;
        for (Path file : classes(jdk)) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            if (ClassName.isOfJdk(reader.getClassName())) {
                classes++;
                outside.addAll(List.of(reader.getInterfaces()));
                outside.add(String.valueOf(reader.getSuperName()));
            }
        }
        outside.removeIf(ClassName::isOfJdk);
        assertThat(classes).isGreaterThan(3000);
        assertThat(outside)
                .contains("javax/security/auth/Destroyable")
                .noneMatch(type -> policy.lists(new ClassName(type)));
    }

    private static List<Path> classes(FileSystem jdk) throws IOException {
        try (Stream<Path> files = Files.walk(jdk.getPath("/modules"))) {
            return files.filter(file -> file.toString().matches("/modules/[^/]+/java/.*\\.class"))
                    .toList();
        }
    }
}
