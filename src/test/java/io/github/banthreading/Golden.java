package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file below {@code src/test/golden} that a text has to equal byte for byte; {@code -Dgolden.write} records it anew. */
public final class Golden {

    private static final Path ROOT = Path.of("src/test/golden");

    private Golden() {}

    /** The folder of a name below the root. */
    public static Path folder(String name) {
        return ROOT.resolve(name);
    }

    /** Fails unless the text is what the file holds. */
    public static void assertEquals(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            assertThat(file).as("record it with -Dgolden.write=true").exists();
            assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
