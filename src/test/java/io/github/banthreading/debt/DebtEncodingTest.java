package io.github.banthreading.debt;

import static io.github.banthreading.debt.DebtFiles.ONE;
import static io.github.banthreading.debt.DebtFiles.RULES;
import static io.github.banthreading.debt.DebtFiles.read;
import static io.github.banthreading.debt.DebtFiles.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no text, no TOML, or too much of it. */
class DebtEncodingTest {

    private static final String UMLAUTS = ONE.replace("team-orders", "Team Überträge");

    @Test
    void readsUtf8WithAndWithoutMark() throws Exception {
        assertThat(read(UMLAUTS).entries().get(0).owner()).isEqualTo("Team Überträge");
        assertThat(read("\uFEFF" + UMLAUTS)).isEqualTo(read(UMLAUTS));
    }

    @Test
    void readsLinesOfWindows() throws Exception {
        assertThat(read(UMLAUTS.replace("\n", "\r\n"))).isEqualTo(read(UMLAUTS));
        assertThat(refusal(UMLAUTS.replace("\n", "\r\n").replace("expires", "expiers")))
                .isEqualTo("threading-debt.toml:8:1: there is no field 'expiers'\n"
                        + "  8 | expiers = 2026-12-15\n    | ^^^^^^^\n"
                        + "  Did you mean expires? Write: expires = 2026-12-15");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertThat(refusal(UMLAUTS.getBytes(StandardCharsets.ISO_8859_1), RULES))
                .isEqualTo("threading-debt.toml:9:17: this is not UTF-8 (byte 0xDC)\n  Save the file as UTF-8.");
    }

    @Test
    void namesAByteThatIsNotUtf8OnTheFirstLineAndAtTheEnd() {
        assertThat(refusal(new byte[] {(byte) 0xC9}, RULES))
                .isEqualTo("threading-debt.toml:1:1: this is not UTF-8 (byte 0xC9)\n  Save the file as UTF-8.");
        assertThat(refusal(new byte[] {'#', ' ', (byte) 0xE2, (byte) 0x82}, RULES))
                .isEqualTo("threading-debt.toml:1:3: this is not UTF-8 (byte 0xE2)\n  Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "x-UTF-16LE-BOM"})
    void recognisesUtf16(String charset) {
        assertThat(refusal(ONE.getBytes(Charset.forName(charset)), RULES))
                .startsWith("threading-debt.toml:1:1: this is not UTF-8 (byte 0x")
                .endsWith(")\n  It looks like UTF-16. Save the file as UTF-8.");
        assertThat(refusal(UMLAUTS.getBytes(Charset.forName(charset)), RULES))
                .endsWith(")\n  It looks like UTF-16. Save the file as UTF-8.");
    }

    @Test
    void readsSixteenMebibytesAndNotOneByteMore() throws Exception {
        String full = ONE + "#".repeat((16 << 20) - ONE.length());
        assertThat(read(full)).isEqualTo(read(ONE));
        assertThat(refusal(full + "#"))
                .startsWith("threading-debt.toml: the file has 16777217 bytes; 16777216 are the most\n")
                .contains("-DbanThreading.only=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a=", "[[", "a."})
    void refusesEndlessNestingInAMomentAndInAFewLines(String piece) {
        String text = "version = 1\nx = " + piece.repeat(100_000);
        String refusal = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> refusal(text));
        assertThat(refusal).startsWith("threading-debt.toml:2:").hasSizeLessThan(1_000);
    }

    @Test
    void refusesEndlessKeys() {
        String refusal = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> refusal("version = 1\n" + "a.".repeat(100_000) + "a = 1"));
        assertThat(refusal).startsWith("threading-debt.toml:2:").hasSizeLessThan(1_000);
    }

    @Test
    void showsHostileCharactersHarmless() {
        assertThat(refusal("version = 1\n\u001b[2J\u202e = 1\n"))
                .startsWith("threading-debt.toml:2:1: ")
                .contains("\n  2 | \uFFFD[2J\uFFFD = 1\n    | ^")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void aTabIsAsWideAsTheCaretThinks() {
        assertThat(refusal("version = 1\n\tfoo = 1\n"))
                .startsWith("threading-debt.toml:2:2: there is no field 'foo' outside an entry\n"
                        + "  2 |  foo = 1\n    |  ^^^\n");
    }
}
