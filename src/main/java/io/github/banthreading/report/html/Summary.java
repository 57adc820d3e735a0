package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words a verdict in one sentence and a few figures. */
final class Summary {

    private final BuildVerdict build;
    private final ScanResult scan;
    private final List<ModuleFinding> failing;
    private final List<ModuleEntry> ledger;

    Summary(BuildVerdict build) {
        this.build = build;
        this.scan = build.scan();
        this.failing = build.findings().stream().filter(ModuleFinding::fails).toList();
        this.ledger = build.ledger();
    }

    /** What stands in the way of the build, or that nothing does. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        if (!scan.isComplete()) {
            parts.add(count(scan.unreadable().size(), "class file|class files") + " could not be read");
        }
        if (!failing.isEmpty()) {
            parts.add(count(failing.size(), "use fails|uses fail") + " the build");
        }
        long lines = linesThatFail();
        if (lines > 0) {
            parts.add(count(lines, "line of debt says|lines of debt say") + " more than is there");
        }
        if (build.modules().isEmpty()) {
            return "There was nothing to judge.";
        }
        if (parts.isEmpty()) {
            return build.findings().isEmpty() ? "No threading API is used." : "Every use is allowed today.";
        }
        return String.join("; ", parts) + ".";
    }

    private long linesThatFail() {
        return ledger.stream()
                .flatMap(each ->
                        each.entry().uses().stream().filter(use -> each.module().failsInFile(use.state())))
                .count();
    }

    /** The figures that a reader looks for first. */
    List<Fact> facts() {
        return List.of(
                new Fact("Uses that fail the build", String.valueOf(failing.size()), statesOf(failing)),
                new Fact(
                        "Uses found",
                        String.valueOf(build.findings().size()),
                        build.findings().stream()
                                        .filter(each -> each.finding().debtId().isPresent())
                                        .count() + " on the debt list"),
                new Fact(
                        "Uses allowed today",
                        String.valueOf(build.stepDown().allowedToday()),
                        count(ledger.size(), "entry|entries") + " of debt"),
                nextLastDay(),
                new Fact("Classes read", String.valueOf(scan.classes()), passedOver()));
    }

    private static String statesOf(List<ModuleFinding> findings) {
        Map<State, Long> numbers = findings.stream()
                .collect(Collectors.groupingBy(each -> each.finding().state(), TreeMap::new, Collectors.counting()));
        return numbers.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private Fact nextLastDay() {
        return ledger.stream()
                .map(ModuleEntry::entry)
                .filter(each -> !each.hasPassed())
                .findFirst()
                .map(each -> new Fact(
                        "Next last day", each.debt().expires().toString(), count(each.daysLeft(), "day") + " left"))
                .orElse(new Fact("Next last day", "none", ""));
    }

    private String passedOver() {
        List<String> parts = ScanLimits.passedOver(scan);
        String judged = parts.isEmpty() ? "all of them judged" : "not judged: " + String.join(", ", parts);
        return scan.isComplete() ? judged : judged + "; " + scan.unreadable().size() + " more could not be read";
    }
}
