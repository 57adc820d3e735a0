package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays the entries out as a table, or as one block each where a table would be wider than the screen. */
final class LedgerTable {

    private static final List<String> HEADS =
            List.of("Days left", "Last day", "Fails from", "State", "Age", "Owner", "Ticket", "Entry");

    /** Columns that hold numbers, which stand right. */
    private static final List<Integer> RIGHT = List.of(0, 4);

    private static final int STATE = 3;
    private static final String GAP = "  ";

    /** Characters that take two columns (UAX 11, East Asian Wide), near enough. */
    private static final List<Range> WIDE = List.of(
            new Range(0x1100, 0x115F),
            new Range(0x2E80, 0xA4CF),
            new Range(0xAC00, 0xD7A3),
            new Range(0xF900, 0xFAFF),
            new Range(0xFE30, 0xFE6F),
            new Range(0xFF01, 0xFF60),
            new Range(0x1F300, 0x3FFFD));

    private record Range(int first, int last) {}

    private final BuildVerdict build;
    private final Screen screen;
    private final List<String> lines = new ArrayList<>();

    private LedgerTable(BuildVerdict build, Screen screen) {
        this.build = build;
        this.screen = screen;
    }

    /** The table with what each entry allows and where it is below its row. */
    static List<String> lines(BuildVerdict build, Screen screen) {
        LedgerTable table = new LedgerTable(build, screen);
        List<ModuleEntry> ledger = build.ledger();
        List<List<String>> rows = ledger.stream().map(table::cells).toList();
        int[] widths = new int[HEADS.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(HEADS.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        int whole = GAP.length();
        for (int width : widths) {
            whole += width + GAP.length();
        }
        boolean fits = whole - GAP.length() <= screen.width();
        if (fits) {
            table.lines.add(table.row(HEADS, widths, State.ACTIVE));
        }
        for (int i = 0; i < rows.size(); i++) {
            State state = ledger.get(i).entry().state();
            if (fits) {
                table.lines.add(table.row(rows.get(i), widths, state));
            } else {
                table.writeBlock(rows.get(i), ledger.get(i).entry());
            }
            table.writeUses(ledger.get(i), fits ? GAP + " ".repeat(widths[0]) + GAP : GAP + GAP);
        }
        return table.lines;
    }

    private List<String> cells(ModuleEntry each) {
        LocalDate today = build.terms().today();
        DebtEntry entry = each.entry().debt();
        return List.of(
                daysLeft(each.entry()),
                entry.expires().toString(),
                entry.failsFrom().toString(),
                each.entry().state().toString(),
                count(entry.age(today), "day"),
                shown(entry.owner()),
                shown(entry.ticket()),
                shown(entry.id()));
    }

    private static String daysLeft(LedgerEntry ledger) {
        return ledger.hasPassed() ? -ledger.daysLeft() + " over" : String.valueOf(ledger.daysLeft());
    }

    private String row(List<String> cells, int[] widths, State state) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - width(cell));
            String text = RIGHT.contains(column) ? padding + cell : cell + padding;
            row.append(GAP).append(column == STATE ? coloured(text, state) : text);
        }
        return row.toString().stripTrailing();
    }

    private void writeBlock(List<String> cells, LedgerEntry ledger) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        String left = count(Math.abs(ledger.daysLeft()), "day") + (ledger.hasPassed() ? " over" : " left");
        lines.add(GAP + cells.get(7) + ": " + coloured(cells.get(STATE), ledger.state()) + ", " + left);
        lines.add(GAP + GAP + "last day " + cells.get(1) + ", builds fail from " + cells.get(2));
        lines.add(GAP + GAP + "owner " + cells.get(5) + ", ticket " + cells.get(6) + ", " + cells.get(4) + " old");
    }

    private String coloured(String text, State state) {
        return switch (state) {
            case OVER_COUNT, NEW, EXPIRED, NOT_SCANNED -> screen.alarming(text);
            case UNDER_COUNT, EXPIRING -> screen.warning(text);
            case STALE -> screen.pleasing(text);
            case ACTIVE -> text;
        };
    }

    private void writeUses(ModuleEntry each, String indent) {
        DebtEntry entry = each.entry().debt();
        lines.add(indent + shown(entry.inClass() + "#" + entry.member()) + "  "
                + shown(each.module().debtSource()) + ":" + entry.line());
        for (LedgerUse use : each.entry().uses()) {
            String found = use.state() == State.NOT_SCANNED ? "?" : String.valueOf(use.found());
            String start = indent + found + " of " + use.allowed().count() + " found  "
                    + shown(use.allowed().api().toString());
            List<String> sites = use.sites().stream()
                    .map(site -> shown(site.site().location()))
                    .toList();
            String oneLine = start + GAP + String.join(", ", sites);
            if (sites.isEmpty()) {
                lines.add(start);
            } else if (width(oneLine) <= screen.width()) {
                lines.add(oneLine);
            } else {
                lines.add(start);
                sites.forEach(site -> lines.add(indent + GAP + site));
            }
        }
    }

    /** Columns, near enough: characters of East Asia take two, marks that combine none. */
    private static int width(String text) {
        return text.codePoints().map(LedgerTable::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return WIDE.stream().anyMatch(range -> c >= range.first() && c <= range.last()) ? 2 : 1;
    }
}
