package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.maven.Settings.PolicySettings;
import io.github.banthreading.text.MistakesException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from a class path is held to what a file is held to. */
class InputFilesTest {

    @TempDir
    private Path basedir;

    /** Comments alone would load. */
    @Test
    void aCatalogueOfAJarHasTheLimitOfAFile() throws Exception {
        Path onClassPath =
                Path.of(Objects.requireNonNull(getClass().getResource("/")).toURI());
        Path resource = Files.createTempFile(onClassPath, "catalogue", ".txt");
        try {
            byte[] text = ("#".repeat(99) + "\n").repeat(42_000).getBytes(StandardCharsets.UTF_8);
            Files.write(resource, text);
            String name = resource.getFileName().toString();
            PolicySettings settings = new PolicySettings(
                    Preset.STANDARD, List.of(), List.of(), List.of(), Optional.empty(), Optional.of(name));
            InputFiles files = new InputFiles(Sessions.module(basedir), BuildMemory.alone());
            assertThatThrownBy(() -> files.policy(settings))
                    .isInstanceOf(MistakesException.class)
                    .hasMessageContaining("classpath:" + name + ": the file has 4200000 bytes, which is too large");
        } finally {
            Files.delete(resource);
        }
    }
}
