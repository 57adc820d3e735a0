package io.github.banthreading.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "The threads outlive the request., the threads outlive the request.",
        "A timer starts a thread., a timer starts a thread.",
        "Lambda freezes the function., Lambda freezes the function.",
        "Atomics are fine., Atomics are fine.",
        "Theirs., Theirs.",
        "ThreadLocal leaks., ThreadLocal leaks."
    })
    void behindAColonOnlyANameBeginsLarge(String sentence, String behindColon) {
        assertThat(Words.behindColon(sentence)).isEqualTo(behindColon);
    }
}
