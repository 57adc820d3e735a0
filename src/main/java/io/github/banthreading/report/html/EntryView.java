package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.LedgerText;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of a debt file.
 *
 * @param anchor its place on the page
 * @param module its module; empty when the page speaks of one
 * @param written where it stands in the debt file
 * @param when the last day in words, as days from today
 * @param age how long it has been there
 * @param soon whether it ends within the days of the warning
 * @param next what to do now; empty when there is time
 */
record EntryView(
        String anchor,
        String id,
        String module,
        String written,
        LocalDate lastDay,
        String when,
        String age,
        boolean soon,
        StateView state,
        String owner,
        TicketView ticket,
        Name member,
        List<Name> places,
        List<Name> paths,
        List<Line> lines,
        int allowed,
        String reason,
        String plan,
        String next,
        SourceView source) {

    private static final int MOST_PLACES = 12;

    /** More entries than these are not on the page, whose size would grow without an end; {@code report.json} has all. */
    private static final int MOST_SHOWN = 1_000;

    /** An API that the entry allows, and how many uses of it. */
    record Line(Name api, String number) {

        private static Line of(LedgerUse use, InSource words) {
            int allowed = use.allowed().count();
            String number = use.found() == allowed
                    ? allowed > 1 ? allowed + " x" : ""
                    : "allowed " + allowed + ", found " + use.found();
            return new Line(Name.of(words.api(use.allowed().api())), number);
        }
    }

    static List<EntryView> of(BuildVerdict build, Provenance provenance) {
        return build.ledger().stream()
                .limit(MOST_SHOWN)
                .map(entry -> of(entry, build.hasModules(), provenance))
                .toList();
    }

    /** What is said of the entries that are left out; empty when all are shown. */
    static String left(BuildVerdict build) {
        int more = build.ledger().size() - MOST_SHOWN;
        return more <= 0 ? "" : count(more, "more entry|more entries") + " with later last days: report.json has all";
    }

    private static EntryView of(ModuleEntry listed, boolean named, Provenance provenance) {
        Verdict module = listed.module();
        LedgerEntry ledger = listed.entry();
        DebtEntry entry = ledger.debt();
        List<Site> sites = ledger.uses().stream()
                .flatMap(use -> use.sites().stream())
                .map(ApiUse::site)
                .distinct()
                .sorted(Comparator.comparing(Site::file).thenComparingInt(Site::line))
                .toList();
        InSource words = InSource.of(InSource.listed(entry).toList());
        return new EntryView(
                anchor(module, entry.id()),
                shown(entry.id()),
                named ? shown(module.module()) : "",
                shown(module.debtSource()) + ":" + entry.line(),
                entry.expires(),
                when(ledger.daysLeft()),
                count(ChronoUnit.DAYS.between(entry.added(), module.terms().today()), "day") + " old, since "
                        + entry.added(),
                ledger.state() == State.EXPIRING,
                StateView.of(module, ledger),
                shown(entry.owner()),
                TicketView.of(entry.ticket(), provenance.tickets()),
                Name.of(words.member(entry.inClass(), entry.member())),
                places(sites),
                paths(module, ledger),
                ledger.uses().stream().map(use -> Line.of(use, words)).toList(),
                ledger.uses().stream().mapToInt(use -> use.allowed().count()).sum(),
                shown(entry.reason()),
                shown(entry.plan()),
                ledger.state() == State.ACTIVE || ledger.state() == State.EXPIRING
                        ? ""
                        : LedgerText.next(ledger, ledger.state(), module),
                source(sites, provenance));
    }

    private static List<Name> paths(Verdict module, LedgerEntry ledger) {
        List<ApiUse> uses =
                ledger.uses().stream().flatMap(use -> use.sites().stream()).toList();
        return uses.isEmpty()
                ? List.of()
                : PathText.lines(module.reach(), uses).stream().map(Name::of).toList();
    }

    /** One line for each place; the rest of a very long list stands in {@code report.json}. */
    private static List<Name> places(List<Site> sites) {
        List<Name> places = sites.stream()
                .map(Site::location)
                .distinct()
                .limit(MOST_PLACES)
                .map(Name::of)
                .collect(Collectors.toList());
        long more = sites.stream().map(Site::location).distinct().count() - places.size();
        if (more > 0) {
            places.add(Name.of("and " + more + " more"));
        }
        return places;
    }

    private static SourceView source(List<Site> sites, Provenance provenance) {
        if (sites.isEmpty()) {
            return new SourceView(List.of());
        }
        String file = sites.get(0).file();
        List<Integer> lines = sites.stream()
                .filter(site -> site.file().equals(file) && site.line() > 0)
                .map(Site::line)
                .distinct()
                .sorted()
                .toList();
        return SourceView.of(provenance.sources().of(file), lines);
    }

    private static String when(long daysLeft) {
        if (daysLeft < 0) {
            return count(-daysLeft, "day") + " ago";
        }
        return daysLeft == 0 ? "today" : "in " + count(daysLeft, "day");
    }

    /** The place of an entry on the page. */
    static String anchor(Verdict module, String id) {
        return Anchor.of("debt", module.module(), id);
    }
}
