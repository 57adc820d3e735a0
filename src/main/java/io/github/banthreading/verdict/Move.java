package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        List<ApiUse> unlisted = verdict.findings().stream()
                .filter(finding -> finding.state() == State.NEW)
                .map(Finding::use)
                .toList();
        SortedSet<Place> places = unlisted.stream()
                .map(use -> Place.of(use.site()))
                .filter(place -> entry.uses().stream().allMatch(allowed -> isAt(place, allowed, unlisted)))
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static boolean isAt(Place place, AllowedUse allowed, List<ApiUse> uses) {
        Predicate<ApiUse> same =
                use -> Place.of(use.site()).equals(place) && allowed.api().covers(use.api());
        return uses.stream().filter(same).count() == allowed.count();
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
