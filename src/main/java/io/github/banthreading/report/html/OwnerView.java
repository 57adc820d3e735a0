package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one owner has to remove, and by when. */
record OwnerView(String owner, LocalDate nextDay, long soon, int entries, int uses, String oldest) {

    /** The owners of all entries, those with the nearest last day first. */
    static List<OwnerView> of(BuildVerdict build) {
        if (build.ledger().isEmpty()) {
            return List.of();
        }
        LocalDate today = build.terms().today();
        Map<String, List<LedgerEntry>> byOwner = build.ledger().stream()
                .map(ModuleEntry::entry)
                .collect(Collectors.groupingBy(each -> each.debt().owner(), TreeMap::new, Collectors.toList()));
        return byOwner.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), today))
                .sorted(Comparator.comparing(OwnerView::nextDay).thenComparing(OwnerView::owner))
                .toList();
    }

    private static OwnerView of(String owner, List<LedgerEntry> entries, LocalDate today) {
        LocalDate next = entries.stream()
                .map(each -> each.debt().expires())
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate oldest = entries.stream()
                .map(each -> each.debt().added())
                .min(Comparator.naturalOrder())
                .orElse(today);
        return new OwnerView(
                shown(owner),
                next,
                entries.stream().filter(each -> each.state() == State.EXPIRING).count(),
                entries.size(),
                entries.stream()
                        .flatMap(each -> each.uses().stream())
                        .mapToInt(use -> use.allowed().count())
                        .sum(),
                count(ChronoUnit.DAYS.between(oldest, today), "day"));
    }
}
