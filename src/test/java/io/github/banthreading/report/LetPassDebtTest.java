package io.github.banthreading.report;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.calendar.CalendarReport;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.html.HtmlReport;
import io.github.banthreading.report.terminal.DebtReport;
import io.github.banthreading.report.terminal.Screen;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An entry whose uses the configuration lets pass: no report calls that code gone, because it may be there. */
class LetPassDebtTest {

    private static final Screen COLOURED = new Screen(120, true);

    private static BuildVerdict letPass() throws Exception {
        Policy policy =
                new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of(), List.of("timer"));
        return BuildVerdict.of(Verdicts.of(
                policy,
                debt(entry("timer", "Export", "run()", TODAY.plusDays(90), allowed(TIMER, 1))),
                TERMS,
                scan(use(TIMER, "Export", "run()", 7))));
    }

    /** One use of two was found, in an anonymous class that nothing excludes. */
    private static BuildVerdict excludedInPart() {
        ApiUse found = use(START, "Export", "run()", 7);
        Group excluded = new Group(List.of(ClassName.parse("com.acme.orders.Export")), 0);
        ScanResult scan = new ScanResult(
                List.of(found),
                Set.of(found.site().owner()),
                1,
                new PassedOver(Group.NONE, List.of(), excluded, Group.NONE),
                List.of(),
                List.of(),
                false,
                Optional.empty());
        return BuildVerdict.of(Verdicts.of(
                Verdicts.STANDARD,
                debt(entry("start", "Export", "run()", TODAY.plusDays(90), allowed(START, 2))),
                TERMS,
                scan));
    }

    private static void assertMayBeThere(BuildVerdict build) {
        assertThat(DebtReport.render(build, COLOURED, List.of()))
                .contains("\u001b[33mmay still be there\u001b")
                .doesNotContain("gone");
        assertThat(MarkdownSummary.render(build, BuildSamples.PROVENANCE))
                .contains("<br>may still be there |")
                .doesNotContain("gone");
        assertThat(HtmlReport.render(build, Pages.PROVENANCE))
                .contains(">may still be there<", "this code may still be there: ")
                .doesNotContain("code is gone");
        assertThat(CalendarReport.render(build, BuildSamples.PROVENANCE)).contains("BEGIN:VEVENT");
    }

    @Test
    void whatAllowLetsPassMayBeThere() throws Exception {
        assertMayBeThere(letPass());
    }

    @Test
    void whatExcludesPassOverMayBeThereThoughSomeOfItWasFound() {
        assertMayBeThere(excludedInPart());
    }
}
