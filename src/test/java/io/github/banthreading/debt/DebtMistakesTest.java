package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code src/test/golden/debt/<case>.toml} is refused with the text of {@code <case>.txt}, whole. */
class DebtMistakesTest {

    private static final Path FOLDER = Golden.folder("debt");

    static List<String> cases() throws IOException {
        return names(".toml");
    }

    private static List<String> names(String extension) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhatWasExpected(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".toml"));
        Golden.assertEquals(FOLDER.resolve(name + ".txt"), DebtFiles.refusal(bytes, DebtFiles.RULES) + "\n");
    }

    @Test
    void everyTextBelongsToAFile() throws IOException {
        assertThat(names(".txt")).isNotEmpty().isEqualTo(cases());
    }
}
