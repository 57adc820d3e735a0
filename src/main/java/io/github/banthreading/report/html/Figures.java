package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few numbers that a reader looks for first; those that would be zero are left out. */
final class Figures {

    private static final int DAYS_AHEAD = 30;

    private Figures() {}

    static List<Fact> of(BuildVerdict build) {
        List<Fact> facts = new ArrayList<>();
        List<ModuleFinding> failing =
                build.findings().stream().filter(ModuleFinding::fails).toList();
        if (!failing.isEmpty()) {
            long methods = failing.stream()
                    .map(each -> List.of(
                            each.module().module(),
                            each.finding().use().site().owner(),
                            each.finding().use().site().member()))
                    .distinct()
                    .count();
            facts.add(new Fact("Fails", count(failing.size(), "use"), "in " + count(methods, "method")));
        }
        addDebt(facts, build);
        String passedOver = String.join(", ", ScanLimits.passedOver(build.scan()));
        facts.add(new Fact(
                "Checked",
                count(build.scan().classes(), "class|classes"),
                passedOver.isEmpty() ? "" : "not judged: " + passedOver));
        return facts;
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
