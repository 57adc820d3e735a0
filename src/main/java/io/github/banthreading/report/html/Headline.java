package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.State;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict in a headline.
 *
 * @param title for the tab of the browser, the module behind it
 * @param text the verdict
 * @param details sentences below it
 */
record Headline(Colour colour, String title, String text, List<String> details) {

    static Headline of(BuildVerdict build) {
        return hasNothingToSay(build) ? passedWith(build) : findWorst(build);
    }

    /** Most builds: they take no look at what could be wrong, which would cost them some milliseconds each. */
    private static boolean hasNothingToSay(BuildVerdict build) {
        return build.findings().isEmpty()
                && build.ledger().isEmpty()
                && build.scan().unreadable().isEmpty();
    }

    private static Headline findWorst(BuildVerdict build) {
        List<String> failing = failing(build);
        if (!failing.isEmpty()) {
            return new Headline(
                    Colour.RED, failing.get(0), "Does not pass: " + failing.get(0), failing.subList(1, failing.size()));
        }
        List<String> warnings = warnings(build);
        if (!warnings.isEmpty()) {
            return new Headline(
                    Colour.AMBER,
                    warnings.get(0),
                    "Passed, but " + warnings.get(0),
                    warnings.subList(1, warnings.size()));
        }
        return passedWith(build);
    }

    private static Headline passedWith(BuildVerdict build) {
        return new Headline(Colour.GREEN, "Passed", "Passed: " + passed(build), List.of());
    }

    /** What the build fails for, in the order of the terminal. */
    private static List<String> failing(BuildVerdict build) {
        List<String> parts = new ArrayList<>();
        add(parts, build.scan().unreadable().size(), "class file cannot be read|class files cannot be read");
        add(parts, failing(build, State.NEW), "use is not allowed|uses are not allowed");
        add(parts, failing(build, State.OVER_COUNT), "use more than allowed|uses more than allowed");
        add(
                parts,
                failing(build, State.EXPIRED),
                "use was allowed until a date that is over|uses were allowed until a date that is over");
        add(parts, entriesInVain(build), "entry allows more than the code uses|entries allow more than the code uses");
        return parts;
    }

    private static long failing(BuildVerdict build, State state) {
        return build.findings().stream()
                .filter(ModuleFinding::fails)
                .filter(each -> each.finding().state() == state)
                .count();
    }

    private static long entriesInVain(BuildVerdict build) {
        return build.ledger().stream()
                .filter(each -> each.entry().uses().stream()
                        .anyMatch(use -> each.module().failsInFile(use.state())))
                .count();
    }

    private static List<String> warnings(BuildVerdict build) {
        List<String> parts = new ArrayList<>();
        add(parts, inState(build, State.EXPIRING), "entry ends soon|entries end soon");
        add(parts, inState(build, State.EXPIRED), "entry has ended and only warns|entries have ended and only warn");
        add(parts, warned(build), "use warns|uses warn");
        long vain = inState(build, State.STALE) + inState(build, State.UNDER_COUNT);
        add(parts, vain, "entry allows more than the code uses|entries allow more than the code uses");
        add(parts, inState(build, State.NOT_SCANNED), "entry was not checked|entries were not checked");
        return parts;
    }

    private static long inState(BuildVerdict build, State state) {
        return build.ledger().stream()
                .map(ModuleEntry::entry)
                .filter(each -> each.state() == state)
                .count();
    }

    private static long warned(BuildVerdict build) {
        return build.findings().stream()
                .filter(each ->
                        each.finding().state() == State.NEW || each.finding().state() == State.OVER_COUNT)
                .filter(each -> !each.fails())
                .count();
    }

    private static String passed(BuildVerdict build) {
        int classes = build.scan().classes();
        if (build.modules().isEmpty()) {
            return "there was nothing to check";
        }
        if (!build.findings().isEmpty()) {
            return count(build.findings().size(), "use is|uses are") + " allowed until a date";
        }
        return (build.isWithoutThreading() ? "no threading in " : "nothing new in ") + count(classes, "class|classes");
    }

    private static void add(List<String> parts, long number, String noun) {
        if (number > 0) {
            parts.add(count(number, noun));
        }
    }
}
