package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the entries by their owner, who is asked first when a date comes near. */
final class OwnerTable {

    private static final int NARROWEST = 14;
    private static final int WIDEST = 30;
    private static final int MOST_OWNERS = 50;

    private OwnerTable() {}

    /** A head and one line for each owner, the one whose date comes first on top. */
    static List<String> lines(BuildVerdict build) {
        Map<String, List<LedgerEntry>> byOwner = new TreeMap<>();
        for (ModuleEntry each : build.ledger()) {
            byOwner.computeIfAbsent(shown(each.entry().debt().owner()), owner -> new ArrayList<>())
                    .add(each.entry());
        }
        int widest = byOwner.keySet().stream().mapToInt(Columns::of).max().orElse(0);
        int width = Math.max(NARROWEST, Math.min(WIDEST, widest));
        List<String> lines = new ArrayList<>();
        lines.add(Columns.fit("OWNER", width) + "  ENTRIES  USES  NEXT DAY    OLDEST");
        byOwner.entrySet().stream()
                .sorted((a, b) -> a.getValue().get(0).compareTo(b.getValue().get(0)))
                .limit(MOST_OWNERS)
                .forEach(owner -> lines.add(Columns.fit(owner.getKey(), width) + row(owner.getValue(), build)));
        if (byOwner.size() > MOST_OWNERS) {
            lines.add("and " + (byOwner.size() - MOST_OWNERS) + " more");
        }
        return lines;
    }

    private static String row(List<LedgerEntry> entries, BuildVerdict build) {
        long oldest = entries.stream()
                .mapToLong(ledger -> ledger.debt().age(build.terms().today()))
                .max()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "  %7d  %4d  %s  %s",
                entries.size(),
                entries.stream().mapToInt(LedgerTable::uses).sum(),
                entries.get(0).debt().expires(),
                count(oldest, "day"));
    }
}
