package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Fuzzing;
import io.github.banthreading.debt.CanonicalForm.Reading;
import io.github.banthreading.debt.DebtSpelling.Debt;
import io.github.banthreading.debt.DebtSpelling.Line;
import io.github.banthreading.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** Our own reading of the common form and the TOML library's: what ours claims to understand, both understand alike. */
@ExtendWith(Fuzzing.class)
class CanonicalFormTest {

    private static final int TEXTS = Fuzzing.executions(4_000);

    /** As our goals and people write it; each line is mutated with characters that mean something somewhere. */
    private static final String COMMON = """
            # Sorted by id.
            version = 1

            # why
            [[debt]]
            id      = "cache-timer" # known
            class   = "com.acme.orders.Cache"
            member  = "a \\"quoted\\" name"
            added   = 2026-09-01
            expires = 2026-12-15
            owner   = "Team \u00dcbertr\u00e4ge \ud83e\uddf5"
              ticket = "C:\\\\temp"
            reason  = "\u3053\u3093\u306b\u3061\u306f"
            9-9     = 0
            [debt.uses]
            "java.util.Timer#<init>()" = 1
            "java.lang.Thread#start()" = 9999

            [[debt]]
            id = "b"
            [debt.uses]
            """;

    private static final String CHARACTERS =
            "\"\"\"'''\\\\##==[[]].,:-+_0129TZ \t\n\r\u0000\u0007\u007f\u0085\u00a0\u2028\ufeff\ufffe\ufffd\u200b\u00e9eEx";

    private final Random random = Fuzzing.random();
    private final DebtMutator mutator = new DebtMutator(random);
    private final DebtSpelling spelling = new DebtSpelling(random);
    private int claimed;

    @Test
    void bothUnderstandEveryTextAlike() {
        for (int i = 0; i < TEXTS; i++) {
            // Half of a pair, which no UTF-8 file can hold, becomes a question mark.
            compare(new String(text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        Fuzzing.tell("own reading of debt files: %d texts, %d claimed", TEXTS, claimed);
        assertThat(claimed).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    private void compare(String text) {
        Reading reading = CanonicalForm.read(text);
        if (reading.root() == null) {
            assertThat(reading.stoppedAt()).isBetween(1, lines(text) + 1);
            return;
        }
        claimed++;
        TomlParseResult toml = Toml.parse(text);
        assertThat(toml.errors()).as("%s", shown(text)).isEmpty();
        DebtTable table = TomlForm.table(toml);
        assertThat(reading.root()).as("%s", shown(text)).isEqualTo(table);
        assertThat(reading.root().toString()).as("in order: %s", shown(text)).isEqualTo(table.toString());
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }

    private static String shown(String text) {
        return Printable.shown(text.replace("\n", "\u21b5")).replace("\u21b5", "\n");
    }

    private String text() {
        if (random.nextInt(4) == 0) {
            Debt debt = new Debt(
                    "a",
                    "com.acme.A",
                    "run()",
                    DebtFiles.TODAY,
                    "Predates the port.",
                    List.of(new Line("java.lang.Thread#start()", 1 + random.nextInt(3))));
            return spelling.write(List.of(debt)).text();
        }
        String text = random.nextInt(8) == 0 ? COMMON.replace("\n", "\r\n") : COMMON;
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            text = random.nextBoolean() ? mutator.mutate(text) : withCharacter(text);
        }
        return text;
    }

    private String withCharacter(String text) {
        int at = random.nextInt(text.length());
        String character = random.nextInt(16) == 0
                ? Character.toString(1 + random.nextInt(0xd7fe))
                : Character.toString(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return text.substring(0, at) + character + text.substring(at + random.nextInt(2));
    }

    @Test
    void theCommonFormIsUnderstoodWhole() {
        String edges = "azAZ = 999999999\nx = 2026-01-01\ny = 2026-01-31";
        for (String text :
                List.of(COMMON, COMMON.replace("\n", "\r\n"), DebtFiles.ONE, edges, "", "# all paid", "\n\n")) {
            claimed = 0;
            compare(text);
            assertThat(claimed).as(text).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = '1'",
                "x = \"\"\"1\"\"\"",
                "x = \"\\n\"",
                "x = \"\\",
                "x = 2026-02-30",
                "x = 2026-13-01",
                "x = 2-26-01-01",
                "x = 2026-01-01T10:00:00",
                "x = 2026-01-01 10:00:00",
                "x = 01",
                "x = +1",
                "x = 1_000",
                "x = 1.5",
                "x = 1234567890",
                "x = true",
                "x = [1]",
                "x.y = 1",
                "x = 1\nx = 2",
                "debt = 1\n[[debt]]",
                "[debt.uses]",
                "[[debt]]\n[debt.uses]\n[debt.uses]",
                "[[debt]]\nuses = 1\n[debt.uses]",
                "[[ debt ]]",
                "[debt]",
                "\"\" = 1",
                "x = 1 y = 2",
                "x",
                "x = 1\r",
            })
    void anythingElseIsLeftToTheLibrary(String text) {
        Reading reading = CanonicalForm.read("# a line before\n" + text);
        assertThat(reading.root()).isNull();
        assertThat(reading.stoppedAt()).isEqualTo(lines(text) + 1);
    }
}
