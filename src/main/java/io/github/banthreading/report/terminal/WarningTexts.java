package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Says what does not fail a build and should be seen all the same. */
public final class WarningTexts {

    private static final int INDENT = 2;
    private static final int MOST_ENTRIES = 30;
    private static final int MOST_LETTERS = 20;
    private static final String GAP = "  ";

    private final Verdict verdict;
    private final Surroundings surroundings;

    private WarningTexts(Verdict verdict, Surroundings surroundings) {
        this.verdict = verdict;
        this.surroundings = surroundings;
    }

    /** One text for each thing to see, in this order: the day, what only warns, what ends soon, what was not seen. */
    public static List<String> render(Verdict verdict, Surroundings surroundings) {
        WarningTexts all = new WarningTexts(verdict, surroundings);
        List<String> texts = new ArrayList<>();
        if (verdict.terms().simulated()) {
            texts.add("ban-threading: judged as on " + verdict.terms().today() + " (simulated)");
        }
        // Most modules have nothing that could warn or end.
        if (!verdict.findings().isEmpty() || !verdict.ledger().isEmpty()) {
            all.mild().ifPresent(texts::add);
            all.endsSoon().ifPresent(texts::add);
        }
        for (String limit : ScanLimits.of(verdict.scan())) {
            texts.add(notice(limit));
        }
        return texts;
    }

    /** A warning of a few sentences: what there is to see in the first line, and what follows from it below. */
    public static String notice(String sentences) {
        Lines lines = new Lines(Lines.AFTER_WARNING);
        int end = sentences.indexOf(". ");
        lines.prose(0, INDENT, "ban-threading: " + (end < 0 ? sentences : sentences.substring(0, end)));
        if (end >= 0) {
            lines.prose(INDENT, INDENT, sentences.substring(end + 2));
        }
        return lines.toString();
    }

    /** What would fail, were there not the level of an API, {@code onExpired} or {@code onStale}. */
    private Optional<String> mild() {
        Trouble trouble = Trouble.thatWarns(verdict);
        if (trouble.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(Lines.AFTER_WARNING);
        boolean forNow = !verdict.warnedForNow().isEmpty();
        String module = shown(verdict.module());
        lines.add("ban-threading: " + (forNow ? module + " would not pass" : "warnings for " + module));
        trouble.summary(verdict, debtFile()).forEach(part -> lines.prose(INDENT, INDENT, part));
        TallyText.phases(verdict, trouble.unlisted(), surroundings)
                .ifPresent(phases -> lines.prose(INDENT, INDENT, phases));
        if (forNow) {
            boolean one = trouble.unlisted().size() == 1;
            lines.prose(
                    INDENT, INDENT, (one ? "It only warns" : "They only warn") + " for now, because onNew is warn.");
        }
        new TroubleText(lines, verdict, surroundings, trouble.names(), Optional.empty()).write(trouble);
        surroundings.page().ifPresent(page -> {
            lines.gap();
            lines.add("Report: " + shown(page));
        });
        if (forNow) {
            surroundings.commands().ifPresent(commands -> {
                lines.add("When you are ready, list them and set onNew to fail:");
                lines.add("  " + commands.goal("debt-add"));
            });
        } else if (!trouble.tooMuch().isEmpty() && verdict.scan().isComplete()) {
            surroundings.commands().ifPresent(commands -> GoneText.writeNext(lines, commands));
        }
        return Optional.of(lines.toString());
    }

    private Optional<String> endsSoon() {
        List<LedgerEntry> soon = verdict.ledger().stream()
                .filter(ledger -> ledger.uses().stream().anyMatch(use -> use.state() == State.EXPIRING))
                .toList();
        if (soon.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(Lines.AFTER_WARNING);
        boolean one = soon.size() == 1;
        lines.add("ban-threading: " + count(soon.size(), "entry|entries") + " of " + debtFile()
                + (one ? " ends" : " end") + " soon");
        boolean cut = soon.size() > MOST_ENTRIES && !surroundings.full();
        List<LedgerEntry> first = cut ? soon.subList(0, MOST_ENTRIES) : soon;
        addRows(lines, first);
        if (cut) {
            lines.add("  and " + (soon.size() - MOST_ENTRIES) + " more");
        }
        String then = verdict.terms().failsOnExpired()
                ? "From the day after, the build fails."
                : "After that day the build warns and goes on, because onExpired is warn.";
        lines.prose(
                INDENT,
                INDENT,
                then + " Remove the uses, or agree on a new date with the owner and write it into expires.");
        return Optional.of(lines.toString());
    }

    /** A row for each entry: its last day, its id, its owner, and its ticket in the room that is left. */
    private static void addRows(Lines lines, List<LedgerEntry> entries) {
        int days = widest(entries, WarningTexts::day);
        int room = Lines.AFTER_WARNING - INDENT - days - 3 * GAP.length();
        int ids = Math.min(MOST_LETTERS, widest(entries, ledger -> ledger.debt().id()));
        int tickets = Math.min(room / 3, widest(entries, ledger -> ledger.debt().ticket()));
        int owners = Math.min(
                Math.min(MOST_LETTERS, room - ids - tickets),
                widest(entries, ledger -> ledger.debt().owner()));
        for (LedgerEntry ledger : entries) {
            DebtEntry entry = ledger.debt();
            String row = String.join(
                    GAP,
                    Columns.fit(day(ledger), days),
                    Columns.fit(shown(entry.id()), ids),
                    Columns.fit(shown(entry.owner()), owners),
                    Columns.fit(shown(entry.ticket()), room - ids - owners));
            lines.add(" ".repeat(INDENT) + row.stripTrailing());
        }
    }

    private static int widest(List<LedgerEntry> entries, Function<LedgerEntry, String> cell) {
        return entries.stream()
                .mapToInt(ledger -> Columns.of(shown(cell.apply(ledger))))
                .max()
                .orElse(0);
    }

    private static String day(LedgerEntry ledger) {
        return inDays(ledger.daysLeft()) + GAP + ledger.debt().expires();
    }

    private static String inDays(long days) {
        return days == 0 ? "today     " : String.format(Locale.ROOT, "in %2d %-4s", days, days == 1 ? "day" : "days");
    }

    private String debtFile() {
        return shown(surroundings.path(verdict.debtSource()));
    }
}
