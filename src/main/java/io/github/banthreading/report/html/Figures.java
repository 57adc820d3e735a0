package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.Phase;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The few numbers that a reader looks for first; those that would be zero are left out. */
final class Figures {

    private static final int DAYS_AHEAD = 30;

    private Figures() {}

    static List<Fact> of(BuildVerdict build) {
        List<Fact> facts = new ArrayList<>();
        List<ModuleFinding> failing = new ArrayList<>();
        for (ModuleFinding each : build.findings()) {
            if (each.fails()) {
                failing.add(each);
            }
        }
        if (!failing.isEmpty()) {
            long methods = failing.stream()
                    .map(each -> List.of(
                            each.module().module(),
                            each.finding().use().site().owner(),
                            each.finding().use().site().member()))
                    .distinct()
                    .count();
            facts.add(new Fact("Fails", count(failing.size(), "use"), "in " + count(methods, "method")));
            addPhases(facts, failing);
        }
        addDebt(facts, build);
        String passedOver = String.join(", ", ScanLimits.passedOver(build.scan()));
        facts.add(new Fact(
                "Checked",
                count(build.scan().classes(), "class|classes"),
                passedOver.isEmpty() ? "" : "not judged: " + passedOver));
        return facts;
    }

    /** Only of what fails, and only where ways were looked for. */
    private static void addPhases(List<Fact> facts, List<ModuleFinding> failing) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (ModuleFinding each : failing) {
            each.module().reach().find(each.finding().use()).ifPresent(paths -> {
                Optional<Phase> first =
                        paths.stream().map(CallPath::phase).sorted().findFirst();
                numbers.merge(first.map(Figures::words).orElse("No handler found"), 1L, Long::sum);
            });
        }
        List.of(Phase.values()).forEach(phase -> addPhase(facts, words(phase), numbers, notes(phase)));
        addPhase(facts, "No handler found", numbers, "they fail all the same");
    }

    private static void addPhase(List<Fact> facts, String name, Map<String, Long> numbers, String note) {
        if (numbers.containsKey(name)) {
            facts.add(new Fact(name, count(numbers.get(name), "use"), note));
        }
    }

    private static String words(Phase phase) {
        return switch (phase) {
            case INVOCATION -> "During a request";
            case INIT -> "During INIT";
            case HOOK -> "Around a snapshot";
            case MAIN -> "From main only";
        };
    }

    private static String notes(Phase phase) {
        return switch (phase) {
            case INVOCATION -> "a handler reaches them";
            case INIT -> "while the function starts";
            case HOOK -> "in a CRaC hook";
            case MAIN -> "no handler reaches them";
        };
    }

    private static void addDebt(List<Fact> facts, BuildVerdict build) {
        if (build.ledger().isEmpty()) {
            return;
        }
        LocalDate today = build.terms().today();
        int allowed = build.stepDown().allowedToday();
        facts.add(new Fact(
                "Allowed today",
                count(allowed, "use"),
                "by " + count(build.ledger().size(), "entry|entries")));
        if (allowed > 0) {
            facts.add(new Fact(
                    "In " + DAYS_AHEAD + " days",
                    count(build.stepDown().allowedOn(today.plusDays(DAYS_AHEAD)), "use"),
                    "if nothing changes"));
        }
        LocalDate oldest = build.ledger().stream()
                .map(each -> each.entry().debt().added())
                .min(Comparator.naturalOrder())
                .orElse(today);
        facts.add(new Fact("Oldest entry", count(ChronoUnit.DAYS.between(oldest, today), "day"), "since " + oldest));
    }
}
