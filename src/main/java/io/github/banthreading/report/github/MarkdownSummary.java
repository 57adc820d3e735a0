package io.github.banthreading.report.github;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.LetPassText;
import io.github.banthreading.report.wording.Markdown;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.report.wording.StateWords;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a build found as Markdown, for the page that a code host shows of a job. */
public final class MarkdownSummary {

    private static final int MOST_ROWS = 50;
    private static final int MOST_NAMED = 10;

    private final BuildVerdict build;
    private final Provenance provenance;
    private final StringBuilder out = new StringBuilder();

    private MarkdownSummary(BuildVerdict build, Provenance provenance) {
        this.build = build;
        this.provenance = provenance;
    }

    /** A heading with the outcome, the uses to act on, and the debt with the days it has left. */
    public static String render(BuildVerdict build, Provenance provenance) {
        MarkdownSummary summary = new MarkdownSummary(build, provenance);
        summary.writeHeading();
        summary.writeUnreadable();
        summary.writeUses();
        summary.writeDebt();
        return summary.out.toString();
    }

    /** The summary of a build that could not be judged: a heading, and at most 50 of the mistakes. */
    public static String unjudged(String name, List<Mistake> mistakes) {
        return "### ban-threading: " + Markdown.escaped(name) + " cannot be checked\n\n"
                + mistakes.stream()
                        .limit(MOST_ROWS)
                        .map(mistake -> "- " + Markdown.code(place(mistake)) + ": "
                                + Markdown.escaped(mistake.sentence()) + "\n")
                        .collect(Collectors.joining())
                + more(mistakes.size(), "mistake");
    }

    private static String place(Mistake mistake) {
        return mistake.source()
                + (mistake.line() > 0 ? ":" + mistake.line() : "")
                + (mistake.line() > 0 && mistake.column() > 0 ? ":" + mistake.column() : "");
    }

    private void writeHeading() {
        line("### ban-threading: " + Markdown.escaped(build.name()) + (build.passes() ? " passes" : " does not pass"));
        line("");
        line(count(build.scan().classes(), "class|classes") + " checked, preset " + build.presets() + ", "
                + (build.terms().simulated() ? "simulated day " : "day ")
                + build.terms().today() + " UTC, "
                + count(build.stepDown().allowedToday(), "use") + " allowed today.");
        LetPassText.of(build).ifPresent(text -> line(Markdown.escaped(text) + "."));
        ScanLimits.notJudged(build.scan(), MOST_NAMED).ifPresent(text -> line(Markdown.escaped(text) + "."));
        if (!build.terms().failsOnNew()) {
            line("Warnings only: onNew is warn.");
        }
        line("");
    }

    private void writeUnreadable() {
        build.scan().unreadable().stream()
                .limit(MOST_ROWS)
                .forEach(unreadable -> line("- cannot read " + Markdown.code(unreadable.file()) + ": "
                        + Markdown.escaped(unreadable.cause())));
        out.append(more(build.scan().unreadable().size(), "unreadable class file"));
        if (!build.scan().isComplete()) {
            line("");
        }
    }

    private void writeUses() {
        List<SummaryRow> rows = SummaryRow.of(build);
        if (rows.isEmpty()) {
            return;
        }
        List<SummaryRow> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        InSource names = InSource.of(shown.stream()
                .flatMap(row -> row.uses().findings().stream())
                .map(Finding::use)
                .toList());
        line("| Method | Uses | Kind | State |");
        line("|---|---|---|---|");
        shown.forEach(row -> line(row.render(names, provenance)));
        out.append(more(rows.size(), "method"));
        line("");
        writeAdvice(shown);
        writePathNotes();
    }

    /** What to write instead, once for each kind: an annotation says it too, but a step shows only ten of them. */
    private void writeAdvice(List<SummaryRow> rows) {
        Map<String, String> advice = new TreeMap<>();
        rows.stream()
                .map(row -> row.uses().group())
                .filter(group -> !group.instead().equals("-"))
                .forEach(group -> advice.put(group.name(), group.instead()));
        if (!advice.isEmpty()) {
            line("What to write instead:");
            line("");
            advice.forEach((kind, instead) -> line("- " + Markdown.escaped(kind) + ": " + Markdown.escaped(instead)));
            line("");
        }
    }

    /** What is not followed is said once, whatever the number of modules. */
    private void writePathNotes() {
        build.modules().stream()
                .flatMap(module -> PathText.note(module.reach()).stream())
                .distinct()
                .forEach(note -> {
                    line(Markdown.escaped(note));
                    line("");
                });
    }

    private void writeDebt() {
        List<ModuleEntry> ledger = build.ledger();
        if (ledger.isEmpty()) {
            return;
        }
        List<ModuleEntry> shown = ledger.subList(0, Math.min(MOST_ROWS, ledger.size()));
        InSource names = InSource.of(shown.stream()
                .flatMap(listed -> InSource.listed(listed.entry().debt()))
                .toList());
        line("| Entry of the debt file | Method | Uses | Last day | Owner | Ticket | Plan |");
        line("|---|---|---|---|---|---|---|");
        shown.forEach(listed -> writeEntry(listed, names));
        out.append(more(ledger.size(), "entry|entries"));
        line("");
    }

    private void writeEntry(ModuleEntry listed, InSource names) {
        LedgerEntry ledger = listed.entry();
        DebtEntry entry = ledger.debt();
        int allowed =
                ledger.uses().stream().mapToInt(use -> use.allowed().count()).sum();
        int found =
                ledger.uses().stream().mapToInt(LedgerEntry.LedgerUse::found).sum();
        String module = build.hasModules() ? Markdown.escaped(listed.module().module()) + "<br>" : "";
        line("| " + Markdown.escaped(entry.id()) + "<br>" + StateWords.of(ledger) + " | " + module
                + Markdown.code(names.member(entry.inClass(), entry.member())) + " | " + found + ", " + allowed
                + " allowed | "
                + entry.expires() + "<br>" + days(ledger) + " | " + Markdown.escaped(entry.owner()) + " | "
                + Markdown.link(entry.ticket(), provenance.tickets()) + " | " + Markdown.escaped(entry.plan()) + " |");
    }

    private static String days(LedgerEntry ledger) {
        return ledger.hasPassed()
                ? "ended " + count(-ledger.daysLeft(), "day") + " ago"
                : ledger.daysLeft() == 0 ? "today" : count(ledger.daysLeft(), "day") + " left";
    }

    /** No row is left out in silence. */
    private static String more(int rows, String noun) {
        return rows <= MOST_ROWS
                ? ""
                : "\nand " + count(rows - MOST_ROWS, noun) + " more, in the log and in the reports.\n";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
