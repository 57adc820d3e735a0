package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Debt files that would keep a build busy for hours, within the limit of their size. */
class HostileDebtTest {

    private static final int MIB = 1 << 20;

    /** The TOML library needs the third power of their number: eleven seconds for two thousand, hours for these. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "#\n", "   \r\n", "\n\n\n\n# now and then\n\n\n"})
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void blankLinesWithoutEndAreRefused(String gap) {
        String text = DebtFiles.ONE + gap.repeat((MIB - DebtFiles.ONE.length()) / gap.length());
        assertThat(DebtFiles.refusal(text.getBytes(StandardCharsets.UTF_8), DebtFiles.RULES))
                .matches("(?s)threading-debt\\.toml:\\d+:1: \\d+ lines in a row are blank or comments; leave fewer than"
                        + " a thousand between entries");
    }

    @Test
    void aThousandLinesInARowAreRefusedAndOneLessIsRead() throws Exception {
        assertThat(DebtFiles.read(DebtFiles.ONE + "\n".repeat(999)).entries()).hasSize(1);
        assertThat(DebtFiles.refusal(DebtFiles.ONE + "\n".repeat(1000)))
                .isEqualTo("threading-debt.toml:1014:1: 1000 lines in a row are blank or comments; leave fewer than a"
                        + " thousand between entries");
    }

    /** Runs that are each short add up. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void manyGapsAreRefusedToo() {
        assertThat(DebtFiles.refusal(DebtFiles.ONE + ("\n".repeat(500) + "x = 1").repeat(2000)))
                .contains("lines in a row are blank or comments");
    }

    @Test
    void aPageOfCommentsIsRead() throws Exception {
        assertThat(DebtFiles.read("# why\n".repeat(300) + DebtFiles.ONE).entries())
                .hasSize(1);
    }

    /** TOML makes a carriage return of the two characters, so that the line does not say what it looks like. */
    @Test
    void anEscapeInANameIsRefused() {
        assertThat(DebtFiles.refusal(DebtFiles.ONE.replace("util.Timer", "util.Ti\\rmer")))
                .isEqualTo(
                        "threading-debt.toml:14:1: an API is written without control characters; a backslash in double"
                                + " quotes may make one\n    \"java.util.Ti\\rmer#<init>()\" = 1\n    ^");
        assertThat(DebtFiles.refusal(DebtFiles.ONE.replace("orders.Cache", "o\\rders.Cache")))
                .contains("class must be a single line without control characters");
    }
}
