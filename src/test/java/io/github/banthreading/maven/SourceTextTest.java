package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.wording.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @TempDir
    Path folder;

    private SourceLines sources;

    @BeforeEach
    void write() throws IOException {
        Path acme = Files.createDirectories(folder.resolve("src/main/java/com/acme"));
        Files.writeString(acme.resolve("Orders.java"), "one\r\ntwo\n");
        Files.write(acme.resolve("Latin.java"), new byte[] {'a', (byte) 0xe4, '\n'});
        Files.writeString(folder.resolve("secret"), "of somebody else");
        Files.writeString(folder.resolve("src/main/secret"), "of somebody else");
        Files.writeString(acme.resolve("Huge.java"), " ".repeat((2 << 20) + 1));
        sources = new SourceText(folder, List.of(folder.resolve("src/main/java")));
    }

    @Test
    void givesTheLinesOfASource() {
        assertThat(sources.of("src/main/java/com/acme/Orders.java")).containsExactly("one", "two");
        assertThat(sources.of("src/main/java/com/acme/Latin.java")).containsExactly("a\uFFFD");
    }

    /** What a class file names as its source is not always one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "src/main/secret",
                "src/main/java/../secret",
                "src/main/java/com/acme",
                "src/main/java/com/acme/Gone.java",
                "src/main/java/com/acme/Huge.java",
                "src/main/java/\0"
            })
    void readsNothingElse(String file) {
        assertThat(sources.of(file)).isEmpty();
    }
}
