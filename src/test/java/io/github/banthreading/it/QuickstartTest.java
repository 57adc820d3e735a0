package io.github.banthreading.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two samples of the quickstart differ in their debt file and in nothing else that a reader would copy. */
class QuickstartTest {

    @Test
    void bothSamplesHaveTheSameCode() throws IOException {
        assertThat(code("quickstart")).isNotEmpty().isEqualTo(code("quickstart-documented"));
    }

    private static Map<String, String> code(String sample) throws IOException {
        Path folder = Path.of("src/it").resolve(sample);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java") || file.endsWith("pom.xml"))
                    .forEach(file -> texts.put(folder.relativize(file).toString(), text(file)));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
