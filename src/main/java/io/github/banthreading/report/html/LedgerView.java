package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.LedgerText;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An entry of a debt file as a page shows it.
 *
 * @param anchor the place of its row
 * @param source the place in the debt file
 * @param member what it is about
 * @param next what to do now; empty when there is time
 */
record LedgerView(
        String anchor,
        String module,
        String id,
        String source,
        SplitName member,
        StateView state,
        Days days,
        String owner,
        Ticket ticket,
        String reason,
        String plan,
        String next,
        List<Line> lines) {

    /**
     * The days of an entry.
     *
     * @param left to its last good one, in words when there is none left
     * @param age since it was added
     */
    record Days(String left, LocalDate last, LocalDate failsFrom, LocalDate added, long age) {

        static Days of(LedgerEntry ledger, LocalDate today) {
            DebtEntry entry = ledger.debt();
            long left = ledger.daysLeft();
            return new Days(
                    left > 0 ? String.valueOf(left) : left == 0 ? "last day" : -left + " over",
                    entry.expires(),
                    entry.failsFrom(),
                    entry.added(),
                    ChronoUnit.DAYS.between(entry.added(), today));
        }
    }

    /**
     * A ticket.
     *
     * @param link where it is on the web; empty when it is an identifier, or an address that a page must not follow
     */
    record Ticket(String text, String link) {

        /** What RFC 3986 has no place for. */
        private static final String NO_ADDRESS = " \"<>\\^`{|}";

        static Ticket of(String ticket) {
            String scheme = ticket.toLowerCase(Locale.ROOT);
            boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
            boolean address = shown(ticket).equals(ticket) && ticket.chars().noneMatch(c -> NO_ADDRESS.indexOf(c) >= 0);
            return new Ticket(shown(ticket), web && address ? ticket : "");
        }
    }

    /**
     * A line of {@code [debt.uses]}.
     *
     * @param sites where the uses are; one in the same file as the one before it by its line alone
     */
    record Line(SplitName api, String number, List<SplitName> sites) {

        static Line of(LedgerUse use) {
            List<SplitName> sites = new ArrayList<>();
            String file = "";
            for (ApiUse found : use.sites()) {
                Site site = found.site();
                boolean again = site.line() > 0 && site.file().equals(file);
                sites.add(again ? new SplitName("", ":" + site.line()) : SplitName.ofPath(site.location()));
                file = site.file();
            }
            String number = use.allowed().count() + " listed, " + use.found() + " found";
            return new Line(SplitName.of(use.allowed().api()), number, sites);
        }
    }

    /** The place of an entry on the page. */
    static String anchor(Verdict module, String id) {
        return Anchor.of("debt", module.module(), id);
    }

    static LedgerView of(ModuleEntry listed) {
        LedgerEntry ledger = listed.entry();
        DebtEntry entry = ledger.debt();
        return new LedgerView(
                anchor(listed.module(), entry.id()),
                shown(listed.module().module()),
                shown(entry.id()),
                shown(listed.module().debtSource()) + ":" + entry.line(),
                SplitName.of(entry.inClass(), entry.member()),
                StateView.of(listed.module(), ledger),
                Days.of(ledger, listed.module().terms().today()),
                shown(entry.owner()),
                Ticket.of(entry.ticket()),
                shown(entry.reason()),
                shown(entry.plan()),
                ledger.state() == State.ACTIVE ? "" : LedgerText.next(ledger, ledger.state(), listed.module()),
                ledger.uses().stream().map(Line::of).toList());
    }
}
