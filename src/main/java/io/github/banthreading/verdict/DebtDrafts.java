package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtDraft;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts the debt entries that would allow uses until a day: one for each class and member. */
public final class DebtDrafts {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");

    /** Whatever is no letter, mark or number of any script. */
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Of the number behind an id that is taken, with its dash. */
    private static final int LONGEST_NUMBER = 6;

    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final LocalDate added;
    private final LocalDate expires;
    private final String owner;
    private final String ticket;
    private final String reason;
    private final String plan;
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
     * Drafts with TODO for a reason and a plan. No id is one that the debt file has already.
     *
     * @param expires the last day they ask for
     */
    public DebtDrafts(Verdict verdict, LocalDate expires, String owner, String ticket) {
        this(verdict, verdict.terms().today(), expires, owner, ticket, DebtDraft.TODO, DebtDraft.TODO);
    }

    /**
     * Drafts with a reason and a plan that a person has written already. No id is one that the debt file has already.
     *
     * @param added the day on which they are written, which is not the day of the verdict where that is simulated
     */
    public DebtDrafts(
            Verdict verdict,
            LocalDate added,
            LocalDate expires,
            String owner,
            String ticket,
            String reason,
            String plan) {
        this.reason = reason;
        this.plan = plan;
        this.added = added;
        this.expires = expires.isAfter(DebtEntry.LAST_DAY) ? DebtEntry.LAST_DAY : expires;
        this.owner = owner;
        this.ticket = ticket;
        this.ids = verdict.ledger().stream()
                .map(entry -> entry.debt().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The drafts for uses, sorted by id as in the file. */
    public List<DebtDraft> drafts(List<Finding> findings) {
        SortedMap<Place, SortedMap<ApiRef, Integer>> places = new TreeMap<>();
        for (Finding finding : findings) {
            places.computeIfAbsent(Place.of(finding.use()), key -> new TreeMap<>())
                    .merge(finding.use().api(), 1, Integer::sum);
        }
        Map<String, DebtDraft> drafts = new TreeMap<>();
        places.forEach((place, uses) -> {
            String id = uniqueId(place);
            drafts.put(
                    id,
                    new DebtDraft(
                            id, place.owner(), place.member(), added, expires, owner, ticket, reason, plan, uses));
        });
        return List.copyOf(drafts.values());
    }

    /**
     * {@code Pricing#quote(Cart)} becomes {@code pricing-quote}, with a number behind it when that is taken; names without any
     * letter or number become {@code entry}.
     */
    private String uniqueId(Place place) {
        String member = switch (place.member().name()) {
            case "<init>" -> "new";
            case "<clinit>" -> "static";
            case "<class>" -> "class";
            default -> place.member().name();
        };
        String id = Stream.of(dashed(place.owner().simpleName()), dashed(member))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        id = id.isEmpty() ? "entry" : shortened(id);
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** As long as an id may be with a number behind it. */
    private static String shortened(String id) {
        int most = DebtEntry.LONGEST_ID - LONGEST_NUMBER;
        return id.codePointCount(0, id.length()) <= most
                ? id
                : ENDS.matcher(id.substring(0, id.offsetByCodePoints(0, most))).replaceAll("");
    }

    private static String dashed(String camel) {
        String dashed = HUMP.matcher(camel).replaceAll("-");
        dashed = OTHERS.matcher(dashed).replaceAll("-");
        return ENDS.matcher(dashed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
