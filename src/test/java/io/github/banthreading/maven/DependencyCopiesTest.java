package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyCopiesTest {

    private static final ClassName POOL = ClassName.parse("com.acme.Pool");
    private static final String SHOWN = "target/classes/com/acme/Pool.class";

    @TempDir
    Path basedir;

    private Path write(String root, String text) throws IOException {
        Path file = basedir.resolve(root).resolve("com/acme/Pool.class");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return basedir.resolve(root);
    }

    private boolean contain(List<Path> entries, List<Path> dependencies) throws IOException {
        ClassFolder judged = new ClassFolder(Sessions.module(basedir), basedir.resolve("target/classes"));
        try (ClassPath classPath = new ClassPath(entries, BuildMemory.alone())) {
            return new DependencyCopies(classPath, dependencies, List.of(judged)).test(POOL, SHOWN);
        }
    }

    @Test
    void aFileWithTheBytesOfADependencyIsACopyAndOneWithOthersIsNot() throws IOException {
        write("target/classes", "pool");
        List<Path> same = List.of(write("same", "pool"));
        List<Path> other = List.of(write("other", "changed"));
        assertThat(contain(same, same)).isTrue();
        assertThat(contain(other, other)).isFalse();
    }

    @Test
    void whatIsOnlyThereForTheHierarchyIsNoDependency() throws IOException {
        write("target/classes", "pool");
        assertThat(contain(List.of(write("same", "pool")), List.of())).isFalse();
    }

    @Test
    void theJudgedFolderIsNoDependencyWhateverPathLeadsToIt() throws IOException {
        Path judged = write("target/classes", "pool");
        Path link = Files.createSymbolicLink(basedir.resolve("link"), judged);
        assertThat(contain(List.of(judged, link), List.of(judged, link))).isFalse();
    }
}
