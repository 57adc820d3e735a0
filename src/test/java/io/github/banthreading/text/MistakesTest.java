package io.github.banthreading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.text.MistakesException.Mistake;
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
                .hasToString("f.toml:3:5: text\n    abcdefg\n        ^");
        assertThat(new Mistake("f.toml", 3, 0, "text", "")).hasToString("f.toml:3: text");
        assertThat(new Mistake("f.toml", 0, 5, "text", "")).hasToString("f.toml: text");
        assertThat(Mistake.in("parameter 'x'", "text")).hasToString("parameter 'x': text");
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        String line = "a".repeat(300) + "X" + "b".repeat(300);
        String[] shown = new Mistake("f", 1, 301, "text", line).toString().split("\n");
        assertThat(shown[1]).isEqualTo("    ..." + "a".repeat(80) + "X" + "b".repeat(79) + "...");
        assertThat(shown[2].indexOf('^')).isEqualTo(shown[1].indexOf('X'));
        String[] atStart = new Mistake("f", 1, 1, "text", line).toString().split("\n");
        assertThat(atStart[1]).isEqualTo("    " + "a".repeat(160) + "...");
        String[] further = new Mistake("f", 1, 161, "text", line).toString().split("\n");
        assertThat(further[1]).isEqualTo("    ..." + "a".repeat(160) + "...");
        assertThat(further[2]).hasSize("    ...".length() + 80 + 1);
        String[] behind = new Mistake("f", 1, 602, "text", line).toString().split("\n");
        assertThat(behind[2]).hasSize("    ...".length() + 80 + 1);
    }

    @Test
    void allAreReportedInTheOrderOfTheFile() {
        Mistake first = new Mistake("f", 1, 9, "first", "");
        Mistake second = new Mistake("f", 2, 1, "second", "");
        Mistake third = new Mistake("f", 2, 3, "third", "");
        MistakesException exception = new MistakesException(List.of(third, first, second));
        assertThat(exception).hasMessage("f:1:9: first\nf:2:1: second\nf:2:3: third");
        assertThat(exception.mistakes()).containsExactly(first, second, third);
        assertThatThrownBy(() -> new MistakesException(List.of())).isInstanceOf(IllegalArgumentException.class);
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
    void aTieGoesToTheFirstByNameAndTheHintIsReadyToStandBehindAMessage() {
        assertThat(Spelling.findClosest("bat", List.of("cat", "bar"))).contains("bar");
        assertThat(Spelling.findClosest("owner", List.of("ober", "owners"))).contains("owners");
        assertThat(Spelling.findClosest("ab", List.of("cdef"))).isEmpty();
        assertThat(Spelling.hint("bat", List.of("cat"))).isEqualTo("; did you mean 'cat'?");
        assertThat(Spelling.hint("elephant", List.of("cat"))).isEmpty();
    }
}
