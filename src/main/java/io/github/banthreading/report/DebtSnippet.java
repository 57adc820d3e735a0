package io.github.banthreading.report;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Printable;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the debt entries that would allow uses until a day, one for each member, with what only a person knows left TODO. */
final class DebtSnippet {

    private static final int SUGGESTED_DAYS = 90;

    private final LocalDate added;
    private final LocalDate expires;
    private final Set<String> ids;

    /** The place an entry is for. */
    private record Place(ClassName owner, Member member) implements Comparable<Place> {
        static Place of(ApiUse use) {
            return new Place(use.site().owner(), use.site().member());
        }

        @Override
        public int compareTo(Place other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : member.compareTo(other.member);
        }
    }

    private DebtSnippet(LocalDate added, LocalDate expires, Set<String> taken) {
        this.added = added;
        this.expires = expires;
        this.ids = new HashSet<>(taken);
    }

    /**
     * Entries to stand beside those that a verdict knows already.
     *
     * @param latestExpiry the furthest day they may name; empty for no limit
     */
    static DebtSnippet of(Verdict verdict, Optional<LocalDate> latestExpiry) {
        LocalDate today = verdict.terms().today();
        LocalDate suggested = today.plusDays(SUGGESTED_DAYS);
        LocalDate expires = latestExpiry.filter(suggested::isAfter).orElse(suggested);
        Set<String> taken =
                verdict.ledger().stream().map(entry -> entry.entry().id()).collect(Collectors.toSet());
        return new DebtSnippet(today, expires, taken);
    }

    /** One entry for each member that has findings, sorted by id as in the file. */
    List<String> entries(List<Finding> findings) {
        Map<Place, Map<ApiRef, Integer>> places = new TreeMap<>();
        for (Finding finding : findings) {
            places.computeIfAbsent(Place.of(finding.use()), key -> new TreeMap<>())
                    .merge(finding.use().api(), 1, Integer::sum);
        }
        Map<String, String> entries = new TreeMap<>();
        places.forEach((place, uses) -> {
            String id = uniqueId(place);
            entries.put(id, entry(id, place, uses));
        });
        return List.copyOf(entries.values());
    }

    private String entry(String id, Place place, Map<ApiRef, Integer> uses) {
        String lines = uses.entrySet().stream()
                .map(use -> quoted(use.getKey().toString()) + " = " + use.getValue() + "\n")
                .collect(Collectors.joining());
        return "[[debt]]\n"
                + "id      = " + quoted(id) + "\n"
                + "class   = " + quoted(place.owner().toString()) + "\n"
                + "member  = " + quoted(place.member().toString()) + "\n"
                + "added   = " + added + "\n"
                + "expires = " + expires + "\n"
                + "owner   = \"TODO\"\n"
                + "ticket  = \"TODO\"\n"
                + "reason  = \"TODO\"\n"
                + "plan    = \"TODO\"\n"
                + "[debt.uses]\n"
                + lines;
    }

    /** {@code Pricing#quote(Cart)} becomes {@code pricing-quote}, with a number behind it when that is taken. */
    private String uniqueId(Place place) {
        String member = switch (place.member().name()) {
            case "<init>" -> "new";
            case "<clinit>" -> "static";
            case "<class>" -> "class";
            default -> place.member().name();
        };
        String id = dashed(place.owner().simpleName()) + "-" + dashed(member);
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String dashed(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A TOML basic string, with an escape for what would not be seen or would not stay in its place. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Printable.isUnsafe(c)) {
                out.append(String.format(Locale.ROOT, "\\U%08X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
