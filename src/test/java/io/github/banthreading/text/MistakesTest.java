package io.github.banthreading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How mistakes read, and what "did you mean" proposes. */
class MistakesTest {

    @Test
    void aMistakeSaysWhereAndShowsTheLine() {
        assertThat(new Mistake("f.toml", 3, 5, "text", "abcdefg"))
                .hasToString("f.toml:3:5: text\n  3 | abcdefg\n    |     ^");
        assertThat(new Mistake("f.toml", 13, 5, 2, "text", "abcdefg", "Write this.\nOr that."))
                .hasToString("f.toml:13:5: text\n  13 | abcdefg\n     |     ^^\n  Write this.\n  Or that.");
        assertThat(new Mistake("f.toml", 3, 0, "text", "")).hasToString("f.toml:3: text");
        assertThat(new Mistake("f.toml", 0, 5, "text", "")).hasToString("f.toml: text");
        assertThat(Mistake.in("parameter 'x'", "text")).hasToString("parameter 'x': text");
        assertThat(new Mistake("f.toml", 3, 5, 2, "text", "abcdefg", "Write\nthis.").sentence())
                .isEqualTo("text. Write this.");
    }

    @Test
    void aLongLineIsCutAroundTheCarets() {
        String line = "a".repeat(300) + "X" + "b".repeat(300);
        for (int column : new int[] {1, 30, 61, 62, 65, 67, 68, 100, 301, 560, 601, 602}) {
            for (int width : new int[] {1, 5, 100, 700}) {
                String[] shown = new Mistake("f", 1, column, width, "text", line, "")
                        .toString()
                        .split("\n");
                assertThat(shown[1].length()).as("%d %d", column, width).isLessThanOrEqualTo(72);
                assertThat(shown[2].length()).as("%d %d", column, width).isLessThanOrEqualTo(72);
            }
        }
        String[] shown = new Mistake("f", 1, 301, "text", line).toString().split("\n");
        assertThat(shown[2].indexOf('^')).isEqualTo(shown[1].indexOf('X'));
        assertThat(shown[1]).startsWith("  1 | ...aaa").endsWith("bbb...");
        assertThat(new Mistake("f", 1, 1, "text", "a".repeat(66)).toString())
                .contains("  1 | " + "a".repeat(66) + "\n");
        assertThat(new Mistake("f", 1, 1, "text", "a".repeat(67)).toString())
                .contains("  1 | " + "a".repeat(63) + "...\n");
    }

    @Test
    void allAreReportedInTheOrderOfTheFile() {
        Mistake first = new Mistake("f", 1, 9, "first", "");
        Mistake second = new Mistake("f", 2, 1, "second", "");
        Mistake third = new Mistake("f", 2, 3, "third", "x");
        MistakesException exception = new MistakesException(List.of(third, first, second));
        assertThat(exception).hasMessage("f:1:9: first\nf:2:1: second\n\nf:2:3: third\n  2 | x\n    |  ^");
        assertThat(exception.mistakes()).containsExactly(first, second, third);
        assertThatThrownBy(() -> new MistakesException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParameterIsShownWithoutALineAndWithItsWordMarked() {
        assertThat(Mistake.ofWord("parameter 'ban'", "text", "pool", "Write: x"))
                .hasToString("parameter 'ban': text\n  pool\n  ^^^^\n  Write: x");
    }

    @Test
    void anAdviceIsCutBehindThreeHundredCharacters() {
        String advice = "a".repeat(300);
        assertThat(new Mistake("f", 1, 0, 1, "text", "", advice)).hasToString("f:1: text\n  " + advice);
        assertThat(new Mistake("f", 1, 0, 1, "text", "", advice + "b")).hasToString("f:1: text\n  " + advice + "...");
    }

    @Test
    void whatHasNoLineStandsFirstAndInItsOrder() {
        Mistake inLine = new Mistake("f", 3, 1, "in a line", "");
        Mistake word = Mistake.ofWord("p", "of a word", "x", "");
        Mistake whole = Mistake.in("p", "of the whole");
        assertThat(new MistakesException(List.of(inLine, whole)).mistakes()).containsExactly(whole, inLine);
        assertThat(new MistakesException(List.of(word, whole)).mistakes()).containsExactly(word, whole);
    }

    @Test
    void onlyAFileIsSeenFromAboveAFolder() {
        List<Mistake> mistakes = List.of(Mistake.in("parameter 'x'", "text"), new Mistake("../f", 1, 2, "text", ""));
        assertThat(new MistakesException(mistakes).from("orders/")).hasMessage("parameter 'x': text\nf:1:2: text");
    }

    @Test
    void fiftyAreReadAndTheOthersCounted() {
        List<Mistake> mistakes = new ArrayList<>(Collections.nCopies(50, Mistake.in("p", "x")));
        assertThat(new MistakesException(mistakes)).hasMessageEndingWith("p: x");
        mistakes.add(Mistake.in("p", "x"));
        assertThat(new MistakesException(mistakes)).hasMessageEndingWith("p: x\n\n1 more mistake");
    }

    @ParameterizedTest
    @CsvSource({
        "expires, expires",
        "expiers, expires",
        "Expires, expires",
        "expir, expires",
        "expi,",
        "ownr, owner",
        "planing,",
        "id, id",
    })
    void theClosestWordIsAtMostTwoEditsAway(String word, String closest) {
        List<String> known = List.of("expires", "owner", "plan", "idle", "id");
        assertThat(Spelling.findClosest(word, known)).isEqualTo(Optional.ofNullable(closest));
    }

    @Test
    void aTieGoesToTheFirstByName() {
        assertThat(Spelling.findClosest("bat", List.of("cat", "bar"))).contains("bar");
        assertThat(Spelling.findClosest("owner", List.of("ober", "owners"))).contains("owners");
        assertThat(Spelling.findClosest("ab", List.of("cdef"))).isEmpty();
    }

    @Test
    void ofTheWordSomethingStaysAndWhatStandsBeforeItCounts() {
        assertThat(Spelling.findClosest("x", List.of("id"))).isEmpty();
        assertThat(Spelling.findClosest("ab", List.of("cd"))).isEmpty();
        assertThat(Spelling.findClosest("plan", List.of("unplay"))).isEmpty();
    }
}
