package io.github.banthreading.report;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Printable;
import io.github.banthreading.verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the debt entries that would allow uses until a day, one for each member, with what only a person knows left TODO. */
final class DebtSnippet {

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

    /**
     * Takes what all entries share.
     *
     * @param taken the ids that the debt file has already
     */
    DebtSnippet(LocalDate added, LocalDate expires, Set<String> taken) {
        this.added = added;
        this.expires = expires;
        this.ids = new HashSet<>(taken);
    }

    /** One entry for each member that has findings, sorted by class and member. */
    List<String> entries(List<Finding> findings) {
        Map<Place, Map<ApiRef, Integer>> places = new TreeMap<>();
        for (Finding finding : findings) {
            places.computeIfAbsent(Place.of(finding.use()), key -> new TreeMap<>())
                    .merge(finding.use().api(), 1, Integer::sum);
        }
        List<String> entries = new ArrayList<>();
        places.forEach((place, uses) -> entries.add(entry(place, uses)));
        return entries;
    }

    private String entry(Place place, Map<ApiRef, Integer> uses) {
        String lines = uses.entrySet().stream()
                .map(use -> quoted(use.getKey().toString()) + " = " + use.getValue() + "\n")
                .collect(Collectors.joining());
        return "[[debt]]\n"
                + "id      = " + quoted(uniqueId(place)) + "\n"
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
