package io.github.banthreading.verdict;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Policy.Ruling;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the uses of a module against the policy and the debt file. */
public final class Judge {

    private static final String EXCLUDES = "excludes";
    private static final String SKIP_GENERATED = "skipGenerated";

    private final Policy policy;
    private final DebtFile debt;
    private final Terms terms;

    /** What a use was matched with. */
    private record Match(DebtEntry entry, State state) {}

    /** A judge for one module; the policy may be shared with others. */
    public Judge(Policy policy, DebtFile debt, Terms terms) {
        this.policy = policy;
        this.debt = debt;
        this.terms = terms;
    }

    /**
     * Judges one module.
     *
     * @param module what is judged, for the reports
     * @throws MistakesException when an entry names a method without its types and the class has several of that name
     */
    public Verdict judge(String module, ScanResult scan) throws MistakesException {
        Map<ApiRef, Ruling> rulings = new HashMap<>();
        Map<String, List<ApiUse>> byName = new HashMap<>();
        List<ApiUse> uses = new ArrayList<>();
        for (ApiUse use : scan.uses()) {
            Ruling ruling = rulings.computeIfAbsent(use.api(), policy::rulingOn);
            if (ruling.level().isReported()) {
                uses.add(use);
                byName.computeIfAbsent(named(use.site().owner(), use.site().member()), key -> new ArrayList<>(2))
                        .add(use);
            }
        }
        refuseAmbiguousMembers(byName);

        Map<ApiUse, Match> matches = new HashMap<>();
        List<LedgerEntry> ledger = new ArrayList<>();
        for (DebtEntry entry : debt.entries()) {
            List<ApiUse> named = byName.getOrDefault(named(entry.inClass(), entry.member()), List.of());
            ledger.add(judge(entry, named, scan, rulings, matches));
        }
        Collections.sort(ledger);
        // In the order of the scan, which is that of every report.
        List<Finding> findings = new ArrayList<>();
        for (ApiUse use : uses) {
            findings.add(finding(use, rulings.computeIfAbsent(use.api(), policy::rulingOn), matches));
        }
        return new Verdict(
                module,
                policy.preset(),
                terms,
                scan,
                debt.source(),
                findings,
                moved(ledger, findings, scan),
                new Configured(List.of(), letPass(scan)),
                Reach.UNKNOWN);
    }

    /** The entries, those of which nothing was found with the place where it is now. */
    private static List<LedgerEntry> moved(List<LedgerEntry> ledger, List<Finding> findings, ScanResult scan) {
        if (ledger.isEmpty() || ledger.stream().noneMatch(LedgerEntry::isWhollyStale)) {
            return ledger;
        }
        Moves moves = new Moves(findings, scan.classNames());
        return ledger.stream()
                .map(entry -> entry.isWhollyStale() ? entry.movedTo(moves.find(entry.debt())) : entry)
                .toList();
    }

    private List<LetPass> letPass(ScanResult scan) {
        SortedMap<String, Integer> uses = new TreeMap<>();
        for (ApiUse use : scan.uses()) {
            policy.findLoosening(use.api()).ifPresent(by -> uses.merge(by, 1, Integer::sum));
        }
        List<LetPass> all = new ArrayList<>();
        for (Map.Entry<String, Integer> each : uses.entrySet()) {
            all.add(new LetPass(each.getKey(), each.getValue()));
        }
        PassedOver passedOver = scan.passedOver();
        add(EXCLUDES, passedOver.excluded().uses(), passedOver.excluded().names(), all);
        add(SKIP_GENERATED, passedOver.generated().uses(), passedOver.generatedNames(), all);
        add(
                "copies of dependencies",
                passedOver.copied().uses(),
                passedOver.copied().names(),
                all);
        return all;
    }

    private static void add(String by, int uses, List<ClassName> classes, List<LetPass> all) {
        if (!classes.isEmpty()) {
            all.add(new LetPass(by, uses, classes.size()));
        }
    }

    /** The members of one name in a class, among which an entry has to find its own. */
    private static String named(ClassName owner, Member member) {
        return owner.internal() + '#' + member.name();
    }

    private static Finding finding(ApiUse use, Ruling ruling, Map<ApiUse, Match> matches) {
        Match match = matches.get(use);
        State state = match == null ? State.NEW : match.state();
        Optional<DebtEntry> debt = Optional.ofNullable(match).map(Match::entry);
        return new Finding(state, ruling.level(), ruling.group(), use, debt);
    }

    private LedgerEntry judge(
            DebtEntry entry,
            List<ApiUse> named,
            ScanResult scan,
            Map<ApiRef, Ruling> rulings,
            Map<ApiUse, Match> matches) {
        long daysLeft = entry.daysLeft(terms.today());
        SortedSet<Member> meant = meant(entry, named);
        List<LedgerUse> uses = new ArrayList<>();
        for (AllowedUse allowed : entry.uses()) {
            List<ApiUse> sites = named.stream()
                    .filter(use ->
                            meant.contains(use.site().member()) && allowed.api().covers(use.api()))
                    .toList();
            State state = state(sites.size(), allowed.count(), daysLeft, scan.isComplete());
            sites.forEach(use -> matches.put(use, new Match(entry, state)));
            Optional<String> letPassBy = sites.size() < allowed.count()
                    ? findLetPassBy(entry, allowed, scan.passedOver())
                    : Optional.empty();
            boolean isBanned = sites.stream()
                    .anyMatch(use ->
                            rulings.computeIfAbsent(use.api(), policy::rulingOn).level() == Level.BAN);
            uses.add(new LedgerUse(allowed, state, sites, isBanned, letPassBy));
        }
        State worst = uses.stream()
                .map(LedgerUse::state)
                .min(Comparator.naturalOrder())
                .orElse(State.STALE);
        return new LedgerEntry(entry, daysLeft, worst, uses, Optional.empty());
    }

    /** What keeps uses that an entry lists from being found, whether they are there or not. */
    private Optional<String> findLetPassBy(DebtEntry entry, AllowedUse allowed, PassedOver passedOver) {
        if (passedOver.excluded().classes().contains(entry.inClass())) {
            return Optional.of(EXCLUDES);
        }
        if (passedOver.generated().classes().contains(entry.inClass())) {
            return Optional.of(SKIP_GENERATED);
        }
        return policy.findPass(allowed.api());
    }

    /** The members an entry can mean; a bare name that is a field's means the field, whatever its accessor is called. */
    private static SortedSet<Member> meant(DebtEntry entry, List<ApiUse> named) {
        SortedSet<Member> members = named.stream()
                .map(use -> use.site().member())
                .filter(entry.member()::covers)
                .collect(Collectors.toCollection(TreeSet::new));
        if (members.contains(entry.member())) {
            members.retainAll(Set.of(entry.member()));
        }
        return members;
    }

    private State state(int found, int listed, long daysLeft, boolean complete) {
        if (found > listed) {
            return State.OVER_COUNT;
        }
        if (found < listed && !complete) {
            return State.NOT_SCANNED;
        }
        if (found == 0) {
            return State.STALE;
        }
        if (daysLeft < 0) {
            return State.EXPIRED;
        }
        if (found < listed) {
            return State.UNDER_COUNT;
        }
        return daysLeft <= terms.warnDays() ? State.EXPIRING : State.ACTIVE;
    }

    private void refuseAmbiguousMembers(Map<String, List<ApiUse>> byName) throws MistakesException {
        List<Mistake> mistakes = new ArrayList<>();
        for (DebtEntry entry : debt.entries()) {
            SortedSet<Member> meant =
                    meant(entry, byName.getOrDefault(named(entry.inClass(), entry.member()), List.of()));
            if (meant.size() > 1) {
                String oneOf = meant.stream().map(Member::toString).collect(Collectors.joining(" or "));
                mistakes.add(new Mistake(
                        debt.source(),
                        entry.line(),
                        1,
                        "member '" + entry.member() + "' of entry '" + entry.id() + "' is ambiguous; write " + oneOf,
                        ""));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }
}
