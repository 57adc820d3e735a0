package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.banthreading.MistakePairs;
import io.github.banthreading.text.MistakesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mistakes that people make in a catalogue of their own: {@code src/test/data/catalog/mistakes.txt}. */
class CatalogMistakesTest {

    @TestFactory
    Stream<DynamicTest> eachIsToldOnceAndWithWhatToWrite() throws IOException {
        return MistakePairs.of(Path.of("src/test/data/catalog/mistakes.txt"), CatalogMistakesTest::message);
    }

    private static String message(String text) {
        return catchThrowableOfType(
                        MistakesException.class,
                        () -> CatalogText.builtIn().read(text.lines().toList(), "acme.txt"))
                .getMessage();
    }
}
