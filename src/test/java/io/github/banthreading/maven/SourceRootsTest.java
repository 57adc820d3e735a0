package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRootsTest {

    @TempDir
    Path basedir;

    private SourceRoots roots() {
        return new SourceRoots(
                Sessions.module(basedir),
                List.of(basedir.resolve("src/main/java"), basedir.resolve("src/main/kotlin"), basedir.resolve("gen")));
    }

    private void write(String file) throws IOException {
        Path path = basedir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/com/acme/A.java",
                "src/main/kotlin/A.kt",
                "gen/A.groovy",
                "gen/A.scala",
                "src/main/java/package-info.kt"
            })
    void aSourceInAnyRootCounts(String file) throws IOException {
        write(file);
        assertThat(roots().haveSources()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/com/acme/package-info.java",
                "src/main/java/module-info.java",
                "src/main/java/com/acme/a.properties",
                "src/main/java/com/acme/java",
                "src/main/scala/A.scala"
            })
    void whatLeavesNoClassBehindDoesNotCount(String file) throws IOException {
        write(file);
        assertThat(roots().haveSources()).isFalse();
    }

    @Test
    void aFolderNamedLikeASourceDoesNotCount() throws IOException {
        write("src/main/java/odd.java/readme.txt");
        assertThat(roots().haveSources()).isFalse();
    }

    @Test
    void rootsMayBeMissing() throws IOException {
        assertThat(roots().haveSources()).isFalse();
        assertThat(roots().locate("com/acme/A.java")).isEqualTo("com/acme/A.java");
    }

    @Test
    void aFileIsNamedFromTheModuleWithTheFirstRootThatHoldsIt() throws IOException {
        write("gen/com/acme/A.java");
        write("src/main/kotlin/com/acme/A.java");
        assertThat(roots().locate("com/acme/A.java")).isEqualTo("src/main/kotlin/com/acme/A.java");
        assertThat(roots().locate("com/acme/B.java")).isEqualTo("com/acme/B.java");
    }

    @Test
    void aNameThatNoFileSystemHoldsStaysAsItIs() {
        assertThat(roots().locate("com/acme/\u0000.java")).isEqualTo("com/acme/\u0000.java");
    }
}
