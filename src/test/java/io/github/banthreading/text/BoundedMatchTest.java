package io.github.banthreading.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.BoundedMatch.Result;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundedMatchTest {

    private static Result match(String pattern, String text) {
        return BoundedMatch.of(Pattern.compile(pattern), text);
    }

    @Test
    void aTextMatchesAsAWholeOrDiffersOrAsksForTooMuch() {
        assertThat(match("[A-Z]+-\\d+", "ORD-1")).isEqualTo(Result.MATCHES);
        assertThat(match("[A-Z]+-\\d+", "ORD-1 ")).isEqualTo(Result.DIFFERS);
        assertThat(match("(a+)+\\1b", "a".repeat(60))).isEqualTo(Result.TOO_MUCH);
    }
}
