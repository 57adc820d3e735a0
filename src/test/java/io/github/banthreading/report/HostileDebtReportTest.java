package io.github.banthreading.report;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.html.HtmlReport;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Debt of which every text is written in time, though there are thousands of entries and of uses. */
class HostileDebtReportTest {

    private static final int ENTRIES = 5_000;

    /** Each entry lists two uses in a member; each member that is found has two uses. */
    private static BuildVerdict build(LocalDate expires, IntFunction<String> listed, IntFunction<String> found) {
        List<DebtEntry> entries = new ArrayList<>();
        List<ApiUse> uses = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            String[] from = listed.apply(i).split("#");
            String[] to = found.apply(i).split("#");
            entries.add(entry("entry-" + i, from[0], from[1], expires, allowed(START, 1), allowed(TIMER, 1)));
            uses.add(use(START, to[0], to[1], 7));
            uses.add(use(TIMER, to[0], to[1], 8));
        }
        DebtFile debt = new DebtFile("threading-debt.toml", entries);
        return BuildVerdict.of(Verdicts.of(Verdicts.STANDARD, debt, TERMS, scan(uses, List.of())));
    }

    private static void assertWritten(BuildVerdict build) {
        assertThat(HtmlReport.render(build, Pages.PROVENANCE)).contains("entry-1");
        assertThat(MarkdownSummary.render(build, BuildSamples.PROVENANCE)).isNotEmpty();
        assertRefused(build, true);
    }

    private static void assertRefused(BuildVerdict build, boolean full) {
        Surroundings here =
                new Surroundings("", Optional.empty(), Optional.of(new Commands("ban-threading", "")), full);
        Verdict verdict = build.modules().get(0);
        assertThat(RefusalText.render(verdict, here, Optional.empty())).contains("entry entry-1");
        assertThat(WarningTexts.render(verdict, here)).isEmpty();
    }

    /** Somebody renamed the classes of the whole module. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyEntryWasRenamed() {
        assertWritten(
                build(TODAY.plusDays(90), i -> "Old" + i + "#run" + i + "()", i -> "New" + i + "#run" + i + "()"));
    }

    /** Methods too, so that each can be any. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyEntryHasTheUsesOfEveryOther() {
        assertRefused(build(TODAY.plusDays(90), i -> "Old" + i + "#run()", i -> "New" + i + "#go()"), false);
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyEntryHasEnded() {
        assertWritten(build(TODAY.minusDays(1), i -> "Old" + i + "#run()", i -> "Old" + i + "#run()"));
    }
}
