package io.github.banthreading.report;

import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.github.GithubCommands;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.terminal.DebtReport;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Screen;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said as on another day is marked as such, wherever it shows. */
class SimulatedDayTest {

    private static final String MARK = "simulated(?!Today\": false)";

    private static List<String> everything(boolean simulated) {
        return everything(TODAY, simulated);
    }

    private static List<String> everything(LocalDate today, boolean simulated) {
        BuildVerdict build = BuildVerdict.of(Verdicts.of(
                Verdicts.STANDARD,
                debt(entry("cache", "Cache", "<init>", today.plusDays(3), allowed(TIMER, 1))),
                new Terms(today, simulated, 30, true, true),
                scan(use(TIMER, "Cache", "<init>", 3), use(TIMER, "Other", "run()", 4))));
        Provenance provenance = new Provenance("1.0.0", 1, "");
        List<String> all = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            all.addAll(Texts.of(format.render(build, provenance)).values());
        }
        all.add(MarkdownSummary.render(build, provenance));
        all.addAll(GithubCommands.errors(build, provenance).within(10, true));
        all.addAll(GithubCommands.warnings(build, provenance).within(10, true));
        all.add(DebtReport.render(build, new Screen(100, false), List.of()));
        all.add(DebtReport.findDue(build, 5).orElseThrow());
        all.add(RefusalText.render(
                build.modules().get(0),
                new Surroundings("", Optional.empty(), Optional.empty(), true),
                Optional.empty()));
        return all.stream()
                .map(text -> text.replaceAll("(?s)<style>.*?</style>", ""))
                .toList();
    }

    @Test
    void isMarkedInEveryText() {
        assertThat(everything(true))
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(text).containsPattern(MARK).contains(TODAY.getYear() + ""));
    }

    private static String refusalOfEnded(LocalDate latestExpiry) {
        return RefusalText.render(
                        Verdicts.of(
                                Verdicts.STANDARD,
                                debt(entry("cache", "Cache", "<init>", TODAY.minusDays(1), allowed(TIMER, 1))),
                                new Terms(TODAY, true, 30, true, true),
                                scan(use(TIMER, "Cache", "<init>", 3))),
                        new Surroundings("", Optional.empty(), Optional.empty(), true),
                        Optional.of(latestExpiry))
                .replaceAll("\\s+", " ");
    }

    /** A debt file is held against the real day, whatever day is tried out. */
    @Test
    void aLastDayThatWouldHaveEndedByThenIsNotOffered() {
        assertThat(refusalOfEnded(TODAY.minusDays(1)))
                .contains("Next: remove the use. Or agree with team-orders on a new last day, and write it once that"
                        + " is near enough: what is written today can be 2026-11-22 at the latest.")
                .doesNotContain("expires =");
        assertThat(refusalOfEnded(TODAY))
                .contains(" on a new last day, 2026-11-23 at the latest, and write it in line 3: expires = 2026-11-23");
    }

    /** Neither a debt file nor RFC 5545 and RFC 3339 know years of five digits. */
    @Test
    void noTextNamesADayAfterTheYear9999() {
        assertThat(everything(LocalDate.of(9999, 12, 28), true))
                .allSatisfy(text -> assertThat(text).contains("9999-12-28").doesNotContain("10000-"));
    }

    @Test
    void aRealDayIsNot() {
        assertThat(everything(false)).allSatisfy(text -> assertThat(text).doesNotContainPattern(MARK));
    }
}
