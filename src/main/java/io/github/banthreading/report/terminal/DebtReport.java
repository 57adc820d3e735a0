package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.StepDown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows the debt of all modules: the entries by last day, who owns them, how they become fewer, and what is in no list. */
public final class DebtReport {

    /** Days ahead for which the uses still allowed are told. */
    private static final List<Integer> AHEAD = List.of(0, 30, 60, 90, 180, 365);

    /** As many files or entries that are due as a person reads. */
    private static final int MOST_SHOWN = 50;

    /** Of more modules than these each has a line of its own. */
    private static final int MOST_IN_A_SENTENCE = 3;

    private static final String STILL = "STILL ALLOWED   ";

    private final BuildVerdict build;
    private final Screen screen;
    private final Lines lines;

    private DebtReport(BuildVerdict build, Screen screen) {
        this.build = build;
        this.screen = screen;
        this.lines = new Lines(screen.width());
    }

    /**
     * The whole view.
     *
     * @param written what is said of the reports, a line for each
     */
    public static String render(BuildVerdict build, Screen screen, List<String> written) {
        DebtReport report = new DebtReport(build, screen);
        report.writeHead();
        if (!build.ledger().isEmpty()) {
            report.lines.gap();
            LedgerTable.lines(build, screen).forEach(report.lines::add);
            report.lines.gap();
            OwnerTable.lines(build).forEach(report.lines::add);
            report.writeStepDown();
        }
        report.lines.gap();
        report.writeUnlisted();
        report.writeUnreadable();
        written.forEach(report.lines::add);
        return report.lines.toString();
    }

    private void writeHead() {
        int entries = build.ledger().size();
        String where = shown(build.name())
                + (build.hasModules() ? " (" + count(build.modules().size(), "module") + ")" : "");
        int allowed = build.stepDown().allowedToday();
        lines.add("ban-threading: "
                + (entries == 0
                        ? "no entry in a debt file of "
                        : count(entries, "entry|entries")
                                + (entries == 1 ? " allows " : " allow ")
                                + count(allowed, "use")
                                + " in ")
                + where);
        if (build.terms().simulated()) {
            lines.add("Judged as on " + build.terms().today() + " (simulated).");
        }
        String states = states();
        if (!states.isEmpty()) {
            lines.prose(0, 0, states);
        }
    }

    private String states() {
        Map<State, List<LedgerEntry>> byState = new EnumMap<>(State.class);
        for (ModuleEntry each : build.ledger()) {
            State state = each.entry().state();
            // To act on, both are the same.
            byState.computeIfAbsent(state == State.UNDER_COUNT ? State.STALE : state, key -> new ArrayList<>())
                    .add(each.entry());
        }
        List<String> parts = new ArrayList<>();
        byState.forEach((state, entries) -> {
            String said = said(state, entries);
            if (!said.isEmpty()) {
                parts.add(said);
            }
        });
        return String.join(" ", parts);
    }

    private String said(State state, List<LedgerEntry> entries) {
        int number = entries.size();
        return switch (state) {
            case OVER_COUNT -> count(number, "entry allows|entries allow") + " less than the code uses.";
            case EXPIRED -> count(number, "entry has|entries have") + " ended.";
            case STALE -> count(number, "entry allows|entries allow") + " more than the code uses.";
            case NOT_SCANNED -> count(number, "entry|entries") + " could not be compared with the code.";
            case EXPIRING ->
                count(number, "entry ends|entries end") + " within "
                        + count(build.terms().warnDays(), "day") + ", the next on "
                        + entries.get(0).debt().expires() + " ("
                        + shown(entries.get(0).debt().owner()) + ").";
            case NEW, UNDER_COUNT, ACTIVE -> "";
        };
    }

    private void writeStepDown() {
        StepDown steps = build.stepDown();
        List<String> parts = new ArrayList<>();
        for (int days : AHEAD) {
            int left = steps.allowedOn(steps.today().plusDays(days));
            parts.add((days == 0 ? "today " : days + " days ") + left);
            if (left == 0) {
                break;
            }
        }
        lines.gap();
        StringBuilder line = new StringBuilder(STILL);
        for (String part : parts) {
            if (line.length() > STILL.length() && line.length() + 3 + part.length() > screen.width()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(STILL.length()));
            }
            line.append(part).append("   ");
        }
        lines.add(line.toString().stripTrailing());
    }

    private void writeUnreadable() {
        List<Unreadable> unreadable = build.scan().unreadable();
        for (Unreadable each : unreadable.subList(0, Math.min(MOST_SHOWN, unreadable.size()))) {
            lines.prose(0, 2, "Not checked: " + shown(each.file()) + " (" + shown(each.cause()) + ")");
        }
        if (unreadable.size() > MOST_SHOWN) {
            lines.add("Not checked: " + count(unreadable.size() - MOST_SHOWN, "more file") + ", in report.json");
        }
        if (!build.scan().isComplete()) {
            lines.prose(0, 2, "Next: compile in the same command, as in mvn compile ban-threading:debt.");
        }
    }

    /** Where uses are that no entry speaks of: by module, then by kind. */
    private void writeUnlisted() {
        Map<String, Map<String, Integer>> modules = new TreeMap<>();
        int all = 0;
        for (ModuleFinding each : build.findings()) {
            if (each.finding().state() == State.NEW && each.finding().level() == Level.BAN) {
                String name = each.module().module();
                modules.computeIfAbsent(shown(name.substring(name.indexOf(':') + 1)), module -> new TreeMap<>())
                        .merge(each.finding().group().name(), 1, Integer::sum);
                all++;
            }
        }
        if (all > 0) {
            String fate = build.terms().failsOnNew()
                    ? (all == 1 ? "It fails" : "They fail") + " the build unless onNew is warn."
                    : (all == 1 ? "It only warns" : "They only warn") + ", because onNew is warn.";
            boolean few = modules.size() <= MOST_IN_A_SENTENCE;
            String where = modules.entrySet().stream()
                    .map(module -> module.getKey() + ": " + kinds(module.getValue()))
                    .collect(Collectors.joining("; "));
            lines.prose(0, 2, "Not in any list: " + count(all, "use") + ". " + (few ? where + ". " : "") + fate);
            if (!few) {
                writeByModule(modules);
            }
        }
    }

    private void writeByModule(Map<String, Map<String, Integer>> modules) {
        int widest = modules.keySet().stream().mapToInt(Columns::of).max().orElse(0);
        modules.forEach((module, kinds) -> lines.row(2, Math.min(40, widest) + 4, module, kinds(kinds)));
    }

    private static String kinds(Map<String, Integer> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * What the goal {@code debt} fails with when it was told to; empty when no debt ends so soon.
     *
     * @param days how many days ahead a last day may lie and still fail; 0 for the last day itself
     */
    public static Optional<String> findDue(BuildVerdict build, int days) {
        List<ModuleEntry> due = build.ledger().stream()
                .filter(each -> isDue(each.entry(), days))
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(Lines.AFTER_ERROR);
        boolean one = due.size() == 1;
        String within = days == 0 ? "today" : "within " + count(days, "day");
        lines.add("ban-threading: " + shown(build.name()) + " has entries that are due");
        lines.prose(
                2,
                2,
                count(due.size(), "entry|entries") + (one ? " ends " : " end ") + within + " or "
                        + (one ? "has" : "have") + " ended; today is "
                        + build.terms().today() + (build.terms().simulated() ? " (simulated)" : " (UTC)"));
        lines.gap();
        for (ModuleEntry each : due.subList(0, Math.min(MOST_SHOWN, due.size()))) {
            lines.add(shown(each.module().debtSource()) + ":"
                    + each.entry().debt().lines().expires() + "  entry "
                    + shown(each.entry().debt().id()));
            lines.prose(
                    2,
                    4,
                    "last day " + each.entry().debt().expires() + ", "
                            + shown(each.entry().debt().owner()) + ", "
                            + shown(each.entry().debt().ticket()));
        }
        if (due.size() > MOST_SHOWN) {
            lines.add("and " + count(due.size() - MOST_SHOWN, "more entry|more entries") + ", in report.json");
        }
        lines.gap();
        lines.prose(
                0,
                2,
                "Next: remove the uses, or agree on a new date with the " + (one ? "owner" : "owners")
                        + " and write it into expires. This fails because failWithin is " + days + ".");
        return Optional.of(lines.toString());
    }

    private static boolean isDue(LedgerEntry ledger, int days) {
        boolean isThere = ledger.uses().stream().anyMatch(use -> use.found() > 0 || use.state() == State.NOT_SCANNED);
        return isThere && ledger.daysLeft() <= days;
    }
}
