package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes that people make in a debt file, and all that the product says of each. {@code mistakes.txt} holds a good file and
 * then, for each mistake, the lines that are written otherwise and the text that comes.
 */
class DesignedMistakesTest {

    private static final Path FILE = Path.of("src/test/data/debt/mistakes.txt");
    private static final DebtRules RULES = new DebtRules(LocalDate.of(2026, 11, 28), 365, Optional.empty());
    private static final ApiRef START = ApiRef.parse("java.lang.Thread#start()");

    /** As if the catalogue had one API only. */
    private static final KnownApis APIS = api -> api.member().name().equals("strat")
            ? Optional.of(new ApiRef(START.owner(), Member.parse("start()")))
            : api.owner().toString().equals("java.lang.Thred") ? Optional.of(START) : Optional.empty();

    /** A mistake: edits as {@code number=line}, and the text. */
    private record Case(List<String> edits, String text) {}

    @TestFactory
    Stream<DynamicTest> eachMistakeIsToldOnceAndWithWhatToWrite() throws IOException {
        String[] parts = Files.readString(FILE).split("(?m)^%%%.*\n", -1);
        List<String> good = parts[1].lines().toList();
        return Stream.of(parts)
                .skip(2)
                .map(DesignedMistakesTest::parse)
                .map(each -> DynamicTest.dynamicTest(
                        each.text().lines().findFirst().orElse(""),
                        () -> assertThat(refusal(edited(good, each.edits()))).isEqualTo(each.text())));
    }

    @Test
    void theFileIsGoodAndTheMistakesAreMany() throws Exception {
        String[] parts = Files.readString(FILE).split("(?m)^%%%.*\n", -1);
        assertThat(DebtReader.read(parts[1].getBytes(StandardCharsets.UTF_8), "f", RULES, APIS)
                        .entries())
                .hasSize(1);
        assertThat(parts).hasSizeGreaterThan(50);
    }

    private static Case parse(String part) {
        String[] halves = part.split("(?m)^---\n", 2);
        return new Case(halves[0].lines().toList(), halves[1].stripTrailing());
    }

    /** {@code 9=text} replaces a line, {@code 9-} deletes it, {@code 16+text} appends. */
    private static String edited(List<String> good, List<String> edits) {
        List<String> lines = new ArrayList<>(good);
        List<Integer> deleted = new ArrayList<>();
        for (String edit : edits) {
            int at = edit.replaceFirst("^(\\d+).*", "$1").length();
            int number = Integer.parseInt(edit.substring(0, at));
            String line = edit.substring(at + 1);
            switch (edit.charAt(at)) {
                case '=' -> lines.set(number - 1, line);
                case '-' -> deleted.add(number);
                default -> lines.add(line);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(deleted.contains(i + 1) ? "" : lines.get(i) + "\n");
        }
        return out.toString();
    }

    private static String refusal(String text) {
        return Assertions.catchThrowableOfType(
                        MistakesException.class,
                        () -> DebtReader.read(
                                text.getBytes(StandardCharsets.UTF_8), "threading-debt.toml", RULES, APIS))
                .getMessage();
    }
}
