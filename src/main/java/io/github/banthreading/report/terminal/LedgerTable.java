package io.github.banthreading.report.terminal;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.Gone;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.StateWords;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lays the entries out as a table by last day, each with its method, its state and its place below. Long cells are cut. */
final class LedgerTable {

    /** What the columns of a fixed width take, with the gaps between all of them. */
    private static final int FIXED = 34;

    private static final int NARROWEST = 8;

    /** Three lines each; those that end first. */
    private static final int MOST_ENTRIES = 200;

    private static final String INDENT = "  ";

    private final Screen screen;
    private final LocalDate today;
    private final int owners;
    private final int tickets;
    private final int ids;
    private final InSource names;

    private LedgerTable(BuildVerdict build, Screen screen) {
        this.screen = screen;
        this.today = build.terms().today();
        int room = Math.max(3 * NARROWEST, screen.width() - FIXED);
        this.owners = width("OWNER", build.ledger(), DebtEntry::owner, room / 3);
        this.tickets = width("TICKET", build.ledger(), DebtEntry::ticket, room / 4);
        this.ids = room - owners - tickets;
        this.names = InSource.of(build.ledger().stream()
                .map(each -> each.entry().debt())
                .flatMap(InSource::listed)
                .toList());
    }

    private static int width(String head, List<ModuleEntry> ledger, Function<DebtEntry, String> cell, int most) {
        int widest = head.length();
        for (ModuleEntry each : ledger) {
            widest = Math.max(widest, Columns.of(shown(cell.apply(each.entry().debt()))));
        }
        return Math.max(NARROWEST, Math.min(most, widest));
    }

    /** The head and three lines for each entry. */
    static List<String> lines(BuildVerdict build, Screen screen) {
        LedgerTable table = new LedgerTable(build, screen);
        List<String> lines = new ArrayList<>();
        lines.add(table.row("LAST DAY", "DAYS", "OWNER", "TICKET", "USES", "AGE", "ENTRY"));
        List<ModuleEntry> ledger = build.ledger();
        for (ModuleEntry each : ledger.subList(0, Math.min(MOST_ENTRIES, ledger.size()))) {
            lines.add(table.row(each.entry()));
            DebtEntry entry = each.entry().debt();
            lines.add(
                    INDENT + table.member(entry, StateWords.of(each.entry())) + INDENT + table.coloured(each.entry()));
            lines.add(INDENT + place(each));
        }
        if (ledger.size() > MOST_ENTRIES) {
            lines.add("and " + (ledger.size() - MOST_ENTRIES) + " more with later last days, in report.json");
        }
        return lines;
    }

    /** The method, cut where its state would not fit behind it. */
    private String member(DebtEntry entry, String state) {
        String name = shown(names.member(entry.inClass(), entry.member()));
        int room = screen.width() - 2 * INDENT.length() - Columns.of(state);
        return Columns.of(name) > room ? Columns.fit(name, room) : name;
    }

    private String row(LedgerEntry ledger) {
        DebtEntry entry = ledger.debt();
        return row(
                entry.expires().toString(),
                String.valueOf(ledger.daysLeft()),
                shown(entry.owner()),
                shown(entry.ticket()),
                String.valueOf(uses(ledger)),
                String.valueOf(entry.age(today)),
                shown(entry.id()));
    }

    private String row(String day, String days, String owner, String ticket, String uses, String age, String id) {
        return (String.format(Locale.ROOT, "%-10s  %4s  ", day, days)
                        + Columns.fit(owner, owners)
                        + INDENT
                        + Columns.fit(ticket, tickets)
                        + String.format(Locale.ROOT, "  %4s  %4s  ", uses, age)
                        + Columns.fit(id, ids))
                .stripTrailing();
    }

    /** How many uses an entry allows. */
    static int uses(LedgerEntry ledger) {
        return ledger.debt().uses().stream().mapToInt(use -> use.count()).sum();
    }

    /** The first use in the code; where there is none, the entry. */
    private static String place(ModuleEntry each) {
        return each.entry().uses().stream()
                .flatMap(use -> use.sites().stream())
                .min(ApiUse::compareTo)
                .map(use -> shown(use.site().location()))
                .orElseGet(() -> shown(each.module().debtSource()) + ":"
                        + each.entry().debt().line());
    }

    private String coloured(LedgerEntry ledger) {
        String text = StateWords.of(ledger);
        State state = ledger.state();
        return switch (state) {
            case OVER_COUNT, NEW, EXPIRED, NOT_SCANNED -> screen.alarming(text);
            case UNDER_COUNT, EXPIRING -> screen.warning(text);
            case STALE -> Gone.of(ledger) == Gone.UNKNOWN ? screen.warning(text) : screen.pleasing(text);
            case ACTIVE -> text;
        };
    }
}
