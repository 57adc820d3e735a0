package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Move;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has to act on in one module, sorted into what fails its build, or into what only warns.
 *
 * @param unlisted uses that no entry allows, without those that moved
 * @param over entries that allow less than there is
 * @param ended entries whose last day has passed
 * @param moved entries whose uses are in another method now
 * @param tooMuch entries that allow more than there is
 */
record Trouble(
        List<Finding> unlisted,
        List<LedgerEntry> over,
        List<LedgerEntry> ended,
        List<Move> moved,
        List<LedgerEntry> tooMuch) {

    private static final Trouble NONE = new Trouble(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What makes the build of a module fail. */
    static Trouble thatFails(Verdict verdict) {
        return of(verdict, verdict::fails, verdict::fails);
    }

    /** What would make it fail, were there not a switch or the level of an API. */
    static Trouble thatWarns(Verdict verdict) {
        return of(verdict, finding -> !verdict.fails(finding), use -> !verdict.fails(use));
    }

    private static Trouble of(Verdict verdict, Predicate<Finding> wanted, Predicate<LedgerUse> wantedLine) {
        if (verdict.findings().isEmpty() && verdict.ledger().isEmpty()) {
            return NONE;
        }
        List<LedgerEntry> stale = entries(verdict, EntryText::isTooMuch, wantedLine);
        List<Move> moved = new ArrayList<>();
        List<LedgerEntry> tooMuch = new ArrayList<>();
        for (LedgerEntry ledger : stale) {
            ledger.move().ifPresentOrElse(moved::add, () -> tooMuch.add(ledger));
        }
        Map<ClassName, Map<Member, List<Move>>> byPlace =
                moved.stream().collect(Collectors.groupingBy(Move::toClass, Collectors.groupingBy(Move::toMember)));
        return new Trouble(
                verdict.findings().stream()
                        .filter(finding -> finding.state() == State.NEW)
                        .filter(wanted)
                        .filter(finding -> !isExplained(finding.use(), byPlace))
                        .toList(),
                entries(verdict, use -> use.state() == State.OVER_COUNT, wantedLine),
                entries(verdict, use -> use.state() == State.EXPIRED, wantedLine),
                moved,
                tooMuch);
    }

    private static boolean isExplained(ApiUse use, Map<ClassName, Map<Member, List<Move>>> byPlace) {
        return byPlace
                .getOrDefault(use.site().owner(), Map.of())
                .getOrDefault(use.site().member(), List.of())
                .stream()
                .anyMatch(move -> move.explains(use));
    }

    private static List<LedgerEntry> entries(
            Verdict verdict, Predicate<LedgerUse> inState, Predicate<LedgerUse> wanted) {
        return verdict.ledger().stream()
                .filter(ledger -> ledger.uses().stream().anyMatch(inState.and(wanted)))
                .toList();
    }

    /** Whether there is nothing to act on. */
    boolean isEmpty() {
        return unlisted.isEmpty() && over.isEmpty() && ended.isEmpty() && moved.isEmpty() && tooMuch.isEmpty();
    }

    /** Names for all of which a message on this speaks. */
    InSource names() {
        Stream<DebtEntry> entries = Stream.concat(
                Stream.of(over, ended, tooMuch).flatMap(Collection::stream).map(LedgerEntry::debt),
                moved.stream().map(Move::entry));
        return InSource.of(Stream.concat(unlisted.stream().map(Finding::use), entries.flatMap(InSource::listed))
                .toList());
    }

    /** One sentence for each sort, with its number. */
    List<String> summary(Verdict verdict, String debtFile) {
        List<String> parts = new ArrayList<>();
        if (!unlisted.isEmpty()) {
            parts.add(unlistedUses());
        }
        if (!over.isEmpty()) {
            long more = lines(over, State.OVER_COUNT)
                    .mapToLong(use -> use.found() - use.allowed().count())
                    .sum();
            parts.add(count(more, "use") + " more than " + debtFile + " allows");
        }
        if (!ended.isEmpty()) {
            parts.add(endedUses(verdict));
        }
        if (!moved.isEmpty()) {
            long uses = moved.stream()
                    .flatMap(move -> move.entry().uses().stream())
                    .mapToLong(use -> use.count())
                    .sum();
            parts.add(count(uses, "use is|uses are") + " now in another method than " + debtFile + " says");
        }
        if (!tooMuch.isEmpty()) {
            String number = count(tooMuch.size(), "entry|entries");
            parts.add(number + " of " + debtFile + (tooMuch.size() == 1 ? " allows" : " allow")
                    + " more than the code uses");
        }
        return parts;
    }

    private String unlistedUses() {
        long files = unlisted.stream()
                .map(finding -> finding.use().site().file())
                .distinct()
                .count();
        long methods = unlisted.stream()
                .map(finding -> finding.use().site())
                .map(site -> site.file() + ":" + site.owner() + "#" + site.member())
                .distinct()
                .count();
        String where = methods == 1 ? "" : ", in " + count(methods, "method") + " of " + count(files, "file");
        boolean warned = unlisted.stream().allMatch(finding -> finding.level() == Level.WARN);
        String noun = warned
                ? "use of a threading API only warns|uses of threading APIs only warn"
                : "use of a threading API is not allowed|uses of threading APIs are not allowed";
        return count(unlisted.size(), noun) + where;
    }

    private String endedUses(Verdict verdict) {
        long uses = lines(ended, State.EXPIRED).mapToLong(LedgerUse::found).sum();
        LocalDate first = ended.get(0).debt().expires();
        LocalDate last = ended.get(ended.size() - 1).debt().expires();
        String until = first.equals(last) ? first.toString() : "dates from " + first + " to " + last;
        return count(uses, "use was|uses were") + " allowed until " + until + "; today is "
                + verdict.terms().today() + (verdict.terms().simulated() ? " (simulated)" : " (UTC)");
    }

    private static Stream<LedgerUse> lines(List<LedgerEntry> entries, State state) {
        return entries.stream().flatMap(ledger -> ledger.uses().stream()).filter(use -> use.state() == state);
    }
}
