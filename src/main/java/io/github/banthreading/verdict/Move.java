package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Where debt went when its class or its method was renamed: an entry lists uses in vain, and another member has just as many
 * uses of the same APIs that no entry lists.
 *
 * @param entry the entry that lists them in vain
 * @param toClass the class they are in now
 * @param toMember the member they are in now
 */
public record Move(DebtEntry entry, ClassName toClass, Member toMember) {

    /** A class and a member of it, as far as a use is in it. */
    private record Place(ClassName owner, Member member) implements Comparable<Place> {
        static Place of(Site site) {
            return new Place(site.owner(), site.member());
        }

        @Override
        public int compareTo(Place other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : member.compareTo(other.member);
        }
    }

    /** The likeliest first: other types, another name in the class, another class with the member, another of both. */
    private static final List<BiPredicate<DebtEntry, Place>> LIKENESS = List.of(
            (entry, place) -> place.owner().equals(entry.inClass())
                    && place.member().name().equals(entry.member().name()),
            (entry, place) -> place.owner().equals(entry.inClass()),
            (entry, place) -> entry.member().covers(place.member()),
            (entry, place) -> true);

    /** Where the uses of an entry went; empty when something of it is still there, or when two places are as likely. */
    public static Optional<Move> find(LedgerEntry ledger, Verdict verdict) {
        if (!ledger.uses().stream().allMatch(use -> use.state() == State.STALE)) {
            return Optional.empty();
        }
        DebtEntry entry = ledger.debt();
        // Counted once for all places: of a package that was renamed there are thousands.
        SortedMap<Place, Map<ApiRef, Integer>> unlisted = new TreeMap<>();
        for (Finding finding : verdict.findings()) {
            if (finding.state() == State.NEW) {
                unlisted.computeIfAbsent(Place.of(finding.use().site()), key -> new HashMap<>(4))
                        .merge(finding.use().api(), 1, Integer::sum);
            }
        }
        List<Place> places = unlisted.entrySet().stream()
                .filter(each -> isAt(entry, each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        boolean classIsThere = verdict.scan().classNames().contains(entry.inClass());
        // From a class that is still there, code under another name in another class is other code.
        for (BiPredicate<DebtEntry, Place> like : classIsThere ? LIKENESS.subList(0, 3) : LIKENESS) {
            List<Place> likely =
                    places.stream().filter(place -> like.test(entry, place)).toList();
            if (!likely.isEmpty()) {
                return likely.size() > 1
                        ? Optional.empty()
                        : Optional.of(new Move(
                                entry, likely.get(0).owner(), likely.get(0).member()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(DebtEntry entry, Map<ApiRef, Integer> found) {
        for (AllowedUse allowed : entry.uses()) {
            int count = 0;
            for (Map.Entry<ApiRef, Integer> each : found.entrySet()) {
                count += allowed.api().covers(each.getKey()) ? each.getValue() : 0;
            }
            if (count != allowed.count()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a use is one of those that moved. */
    public boolean explains(ApiUse use) {
        return use.site().owner().equals(toClass)
                && use.site().member().equals(toMember)
                && entry.uses().stream().anyMatch(allowed -> allowed.api().covers(use.api()));
    }

    /** Whether the entry has to name another class. */
    public boolean isOfClass() {
        return !entry.inClass().equals(toClass);
    }

    /** Whether the entry has to name another member. */
    public boolean isOfMember() {
        return !entry.member().covers(toMember);
    }
}
