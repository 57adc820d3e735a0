package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds where the uses of entries went, among the places whose uses no entry lists. These are counted once for all entries: of
 * a package that was renamed there are thousands of both.
 */
final class Moves {

    private final Set<ClassName> classes;
    private final Map<ClassName, List<Place>> byClass = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<Counted, List<Place>> byUses = new HashMap<>();

    /** A member of a class, with how often it uses each API. */
    private record Place(ClassName owner, Member member, Map<ApiRef, Integer> uses) {

        private boolean has(DebtEntry entry) {
            return entry.uses().stream().allMatch(this::has);
        }

        private boolean has(AllowedUse allowed) {
            int count = 0;
            for (Map.Entry<ApiRef, Integer> each : uses.entrySet()) {
                count += allowed.api().covers(each.getKey()) ? each.getValue() : 0;
            }
            return count == allowed.count();
        }
    }

    /** So many uses of an API; without types, of all its overloads. */
    private record Counted(ApiRef api, int count) {}

    /** Places among which somebody looks, and what they have to be like. */
    private record Likely(List<Place> among, Predicate<Place> like) {}

    /**
     * Counts.
     *
     * @param findings those of the module; the ones that an entry lists do not matter
     * @param classes the classes that were read
     */
    Moves(List<Finding> findings, Set<ClassName> classes) {
        this.classes = classes;
        Map<ClassName, Map<Member, Place>> places = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.state() == State.NEW) {
                ApiUse use = finding.use();
                places.computeIfAbsent(use.site().owner(), owner -> new HashMap<>())
                        .computeIfAbsent(
                                use.site().member(),
                                member -> new Place(use.site().owner(), member, new HashMap<>()))
                        .uses()
                        .merge(use.api(), 1, Integer::sum);
            }
        }
        places.values().forEach(members -> members.values().forEach(this::add));
    }

    private void add(Place place) {
        byClass.computeIfAbsent(place.owner(), owner -> new ArrayList<>()).add(place);
        byName.computeIfAbsent(place.member().name(), name -> new ArrayList<>()).add(place);
        Map<ApiRef, Integer> counts = new HashMap<>(place.uses());
        place.uses().forEach((api, count) -> {
            if (!api.member().arguments().isEmpty()) {
                counts.merge(new ApiRef(api.owner(), new Member(api.member().name(), "")), count, Integer::sum);
            }
        });
        counts.forEach((api, count) -> byUses.computeIfAbsent(new Counted(api, count), key -> new ArrayList<>())
                .add(place));
    }

    /** Where the uses of an entry went of which none was found; empty when two places are as likely. */
    Optional<Move> find(DebtEntry entry) {
        for (Likely likely : likely(entry)) {
            List<Place> places = likely.among().stream()
                    .filter(likely.like())
                    .filter(place -> place.has(entry))
                    .limit(2)
                    .toList();
            if (!places.isEmpty()) {
                Place place = places.get(0);
                return places.size() > 1
                        ? Optional.empty()
                        : Optional.of(new Move(entry, place.owner(), place.member()));
            }
        }
        return Optional.empty();
    }

    /** The likeliest first: other types, another name in the class, another class with the member, another of both. */
    private List<Likely> likely(DebtEntry entry) {
        Member member = entry.member();
        List<Place> inClass = byClass.getOrDefault(entry.inClass(), List.of());
        List<Likely> likely = new ArrayList<>();
        likely.add(new Likely(inClass, place -> place.member().name().equals(member.name())));
        likely.add(new Likely(inClass, place -> true));
        likely.add(new Likely(byName.getOrDefault(member.name(), List.of()), place -> member.covers(place.member())));
        // From a class that is still there, code under another name in another class is other code.
        if (!classes.contains(entry.inClass())) {
            entry.uses().stream()
                    .map(allowed -> new Counted(allowed.api(), allowed.count()))
                    .map(first -> new Likely(byUses.getOrDefault(first, List.of()), place -> true))
                    .findFirst()
                    .ifPresent(likely::add);
        }
        return likely;
    }
}
