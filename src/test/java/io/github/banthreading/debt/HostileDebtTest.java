package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
                .matches("threading-debt\\.toml:\\d+:1: \\d+ lines in a row are blank or comments\n"
                        + "(?s:.*)  Leave fewer than a thousand between entries\\.");
    }

    @Test
    void aThousandLinesInARowAreRefusedAndOneLessIsRead() throws Exception {
        assertThat(DebtFiles.read(DebtFiles.ONE + "\n".repeat(999)).entries()).hasSize(1);
        assertThat(DebtFiles.refusal(DebtFiles.ONE + "\n".repeat(1000)))
                .isEqualTo("threading-debt.toml:1014:1: 1000 lines in a row are blank or comments\n"
                        + "  Leave fewer than a thousand between entries.");
    }

    /** Runs that are each short add up. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void manyGapsAreRefusedToo() {
        assertThat(DebtFiles.refusal(DebtFiles.ONE + ("\n".repeat(500) + "x = 1").repeat(2000)))
                .contains("lines in a row are blank or comments");
    }

    /** Some of these took a frame of the stack for each part. */
    @ParameterizedTest
    @ValueSource(strings = {"a.", "\"a\".", " ", "\t", "\\\\", "a#", "{a=", "a,", "a.b#c("})
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aLineOfManyPartsIsRefused(String part) {
        for (String start : List.of("a", "\"", "owner = ", "reason = \"", "x = {")) {
            for (int parts : List.of(900, 30_000)) {
                assertThat(DebtFiles.refusal(DebtFiles.ONE + start + part.repeat(parts)))
                        .startsWith("threading-debt.toml:");
            }
        }
    }

    /** The TOML library ends a line at a carriage return, so that from there on its lines are others than an editor shows. */
    @Test
    void aHeaderThatNothingClosesBelowACarriageReturnIsRefused() {
        String text = " class = 'com.acme.C\rache'\n [\"debt\".   uses 945\n \"java.lang.Thread#start()\" = 1";
        assertThat(DebtFiles.refusal(text)).startsWith("threading-debt.toml:");
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
                .startsWith("threading-debt.toml:14:2: an API has no control characters\n"
                        + "  14 | \"java.util.Ti\\rmer#<init>()\" = 1\n     |  ^");
        assertThat(DebtFiles.refusal(DebtFiles.ONE.replace("orders.Cache", "o\\rders.Cache")))
                .contains("class is one line without control characters");
    }

    @Test
    void textsHaveLimits() throws Exception {
        for (String field : List.of("id:100", "owner:100", "ticket:500", "reason:2000", "plan:2000")) {
            String name = field.substring(0, field.indexOf(':'));
            int most = Integer.parseInt(field.substring(field.indexOf(':') + 1));
            String line = DebtFiles.ONE
                    .lines()
                    .filter(each -> each.startsWith(name))
                    .findFirst()
                    .orElseThrow();
            String longest = line.substring(0, line.indexOf('"')) + '"' + "a".repeat(most) + '"';
            assertThat(DebtFiles.read(DebtFiles.ONE.replace(line, longest)).entries())
                    .hasSize(1);
            assertThat(DebtFiles.refusal(DebtFiles.ONE.replace(line, longest.replace("a\"", "aa\""))))
                    .contains(":11: " + name + " has " + (most + 1) + " characters; " + most + " are the most\n");
        }
    }

    /** The first overflowed the stack, the second would have run for years. */
    @ParameterizedTest
    @ValueSource(strings = {"(?:[A-Z]|-|\\d)+", "(A+)+\\1B", "(A|AA)+B\\1"})
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aPatternOfTicketsCanNeitherOverflowNorRunForEver(String pattern) {
        DebtRules rules = new DebtRules(DebtFiles.TODAY, 365, Optional.of(Pattern.compile(pattern)));
        String text = DebtFiles.ONE.replace("ORD-1301", "A".repeat(500));
        try {
            DebtReader.read(text.getBytes(StandardCharsets.UTF_8), DebtFiles.NAME, rules);
            assertThat(pattern).startsWith("(?:[A-Z]");
        } catch (MistakesException e) {
            assertThat(e)
                    .hasMessageStartingWith(
                            "threading-debt.toml:10:11: ticketPattern takes too long to match this ticket\n");
        }
    }

    @Test
    void aLargeFileIsToldItsFirstUnusualLine() {
        String large = DebtFiles.ONE + ("# " + "x".repeat(2_000) + "\n").repeat(600);
        assertThat(DebtFiles.refusal(large.replace("\"team-orders\"", "'team-orders'")))
                .isEqualTo(
                        "threading-debt.toml:9:1: a file of more than 1 MiB has to be in the form that debt-add writes\n"
                                + "  9 | owner   = 'team-orders'\n"
                                + "    | ^^^^^^^^^^^^^^^^^^^^^^^\n"
                                + "  One key on each line, texts in plain double quotes, no escapes.");
        assertThat(DebtFiles.refusal(large.replace("\"team-orders\"", "team-orders")))
                .startsWith("threading-debt.toml:9:11: a text needs quotes\n");
    }
}
