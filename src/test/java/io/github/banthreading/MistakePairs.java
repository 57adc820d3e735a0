package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Mistakes that people make, each with all that the product says of it, in one file: {@code %%%}, what somebody wrote,
 * {@code ---}, the message. {@code -Dgolden.write=true} records the messages anew.
 */
public final class MistakePairs {

    private MistakePairs() {}

    private record Pair(String written, String message) {
        static Pair parse(String part) {
            String[] halves = part.split("(?m)^---\n", 2);
            return new Pair(halves[0], halves.length < 2 ? "" : halves[1].stripTrailing());
        }
    }

    /** A test for each pair of a file. */
    public static Stream<DynamicTest> of(Path file, Function<String, String> message) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String part : Files.readString(file).split("(?m)^%%%\n", -1)) {
            if (!part.isBlank()) {
                pairs.add(Pair.parse(part));
            }
        }
        if (Boolean.getBoolean("golden.write")) {
            StringBuilder text = new StringBuilder();
            pairs.forEach(pair -> text.append("%%%\n")
                    .append(pair.written())
                    .append("---\n")
                    .append(message.apply(pair.written()))
                    .append('\n'));
            Files.writeString(file, text);
        }
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.written().strip(), () -> {
                    String said = message.apply(pair.written());
                    assertThat(said).isEqualTo(pair.message());
                    assertThat(said.lines()).allMatch(line -> line.length() <= 72 || isToCopy(line));
                }));
    }

    /** What is to be copied, and a place, may be wider than a terminal. */
    private static boolean isToCopy(String line) {
        return line.contains("Write") || line.contains("Did you mean") || line.contains(": ") && !line.startsWith(" ");
    }
}
