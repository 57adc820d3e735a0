package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.report.wording.LedgerText;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.StepDown;
import io.github.banthreading.verdict.StepDown.Step;
import io.github.banthreading.verdict.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the debt of all modules for a terminal: the ledger by last day, how it steps down, and what has to be done. */
public final class DebtReport {

    /** States that ask for an act, whatever the build does about them. */
    private static final List<State> TROUBLE =
            List.of(State.OVER_COUNT, State.EXPIRED, State.STALE, State.UNDER_COUNT, State.NOT_SCANNED);

    /** Days ahead for which the uses still allowed are told. */
    private static final List<Integer> AHEAD = List.of(0, 30, 60, 90, 180, 365);

    private final BuildVerdict build;
    private final StringBuilder out = new StringBuilder();

    private DebtReport(BuildVerdict build) {
        this.build = build;
    }

    /** The whole view. */
    public static String render(BuildVerdict build, Screen screen) {
        DebtReport report = new DebtReport(build);
        List<ModuleEntry> ledger = build.ledger();
        report.line(report.headline(ledger.size()));
        if (!ledger.isEmpty()) {
            report.line(report.states(ledger));
            report.line("");
            LedgerTable.lines(build, screen).forEach(report::line);
            report.line("");
            report.writeStepDown();
            TROUBLE.forEach(report::writeTrouble);
        }
        report.writeUnreadable();
        report.writeUnlisted();
        return report.out.toString().stripTrailing();
    }

    private String headline(int entries) {
        String judged = build.hasModules() ? count(build.modules().size(), "module") + ", " : "";
        return "ban-threading: " + (entries == 0 ? "no threading debt" : count(entries, "entry|entries") + " of debt")
                + " in " + shown(build.name()) + " (" + judged
                + count(build.scan().classes(), "class|classes") + ", "
                + (build.terms().simulated() ? "simulated day " : "day ")
                + build.terms().today() + " UTC)";
    }

    private String states(List<ModuleEntry> ledger) {
        Map<State, Long> sizes = new EnumMap<>(State.class);
        ledger.forEach(each -> sizes.merge(each.entry().state(), 1L, Long::sum));
        return sizes.entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey())
                .collect(Collectors.joining(", ", "  ", ""));
    }

    private void writeStepDown() {
        StepDown steps = build.stepDown();
        line("Uses still allowed");
        int left = steps.allowedToday();
        for (int days : AHEAD) {
            LocalDate day = steps.today().plusDays(days);
            left = steps.allowedOn(day);
            String when = days == 0 ? "today" : "in " + count(days, "day");
            line(String.format(Locale.ROOT, "  %-12s %s %6d", when, day, left));
            if (left == 0) {
                break;
            }
        }
        if (left > 0) {
            Step last = steps.steps().get(steps.steps().size() - 1);
            line("  the last of them until " + last.lastDay());
        }
        line("");
    }

    private void writeTrouble(State state) {
        List<ModuleEntry> entries = build.ledger().stream()
                .filter(each -> each.entry().uses().stream().anyMatch(use -> use.state() == state))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        Terms terms = build.terms();
        line(LedgerText.heading(state, entries.size(), terms));
        for (ModuleEntry each : entries) {
            LedgerText.lines(each.entry(), state, use -> use.state() == state, each.module())
                    .forEach(this::line);
        }
        line("");
    }

    private void writeUnreadable() {
        List<Unreadable> unreadable = build.scan().unreadable();
        if (unreadable.isEmpty()) {
            return;
        }
        line("ban-threading: what was not read may hold uses, so less than all is known");
        unreadable.forEach(each -> line("  " + shown(each.file()) + ": " + shown(each.cause())));
        line("  Next: compile in the same command, with process-classes before the goal debt.");
        line("");
    }

    private void writeUnlisted() {
        long unlisted = build.findings().stream()
                .filter(each ->
                        each.finding().state() == State.NEW && each.finding().level() == Level.BAN)
                .count();
        if (unlisted > 0) {
            line("ban-threading: " + count(unlisted, "use") + (unlisted == 1 ? " is" : " are")
                    + " on no list; mvn verify refuses " + (unlisted == 1 ? "it" : "them") + " and says where");
        }
    }

    /**
     * What the goal {@code debt} fails with when it was told to; empty when no debt ends so soon.
     *
     * @param days how many days ahead a last day may lie and still fail; 0 for the last day itself
     */
    public static Optional<String> findDue(BuildVerdict build, int days) {
        List<String> lines = new ArrayList<>();
        for (ModuleEntry each : build.ledger()) {
            boolean isThere =
                    each.entry().uses().stream().anyMatch(use -> use.found() > 0 || use.state() == State.NOT_SCANNED);
            if (isThere && each.entry().daysLeft() <= days) {
                lines.add("  " + shown(each.module().debtSource()) + ":"
                        + each.entry().debt().line() + ": "
                        + shown(each.entry().debt().id()) + ", last day "
                        + each.entry().debt().expires() + ", owner "
                        + shown(each.entry().debt().owner()) + ", ticket "
                        + shown(each.entry().debt().ticket()));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean one = lines.size() == 1;
        return Optional.of("ban-threading: " + count(lines.size(), "entry|entries") + " of " + shown(build.name())
                + (one ? " ends " : " end ") + (days == 0 ? "today" : "within " + count(days, "day")) + " or "
                + (one ? "has" : "have") + " ended (day "
                + build.terms().today() + " UTC" + (build.terms().simulated() ? ", simulated" : "") + ", failWithin="
                + days + ")\n\n" + String.join("\n", lines)
                + "\n\nNext: pay " + (one ? "it" : "them") + ", or agree on a new day with "
                + (one ? "its owner" : "their owners") + " and write it into expires.");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
