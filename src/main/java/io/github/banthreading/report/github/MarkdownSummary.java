package io.github.banthreading.report.github;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.remark.Weight;
import io.github.banthreading.report.wording.LetPassText;
import io.github.banthreading.report.wording.Markdown;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.Reach;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import java.util.List;
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
        List<Remark> uses = Remarks.toActOn(build).stream()
                .filter(remark -> remark.finding().isPresent())
                .sorted(Remark.WORST_FIRST)
                .toList();
        if (uses.isEmpty()) {
            return;
        }
        line("| Use | Where | Group | State |");
        line("|---|---|---|---|");
        uses.stream()
                .limit(MOST_ROWS)
                .forEach(remark -> remark.finding().ifPresent(finding -> {
                    String file = RepositoryFile.of(remark.file(), provenance).path();
                    line("| " + Markdown.code(finding.use().api().toString()) + " | "
                            + Markdown.code(remark.line() == 0 ? file : file + ":" + remark.line()) + "<br>"
                            + Markdown.code(place(finding))
                            + paths(remark.module().reach(), finding) + " | "
                            + Markdown.escaped(remark.rule()) + " | " + remark.state()
                            + (remark.weight() == Weight.ERROR ? "" : " (warning)") + " |");
                }));
        out.append(more(uses.size(), "use"));
        line("");
        writePathNotes();
    }

    private static String paths(Reach reach, Finding finding) {
        return PathText.lines(reach, finding.use()).stream()
                .map(path -> "<br>" + Markdown.code(path))
                .collect(Collectors.joining());
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

    private static String place(Finding finding) {
        return finding.use().site().owner().simpleName() + "#"
                + finding.use().site().member();
    }

    private void writeDebt() {
        List<ModuleEntry> ledger = build.ledger();
        if (ledger.isEmpty()) {
            return;
        }
        line("| Debt | Where | Uses | Last day | Owner | Ticket | Plan |");
        line("|---|---|---|---|---|---|---|");
        ledger.stream().limit(MOST_ROWS).forEach(this::writeEntry);
        out.append(more(ledger.size(), "entry|entries"));
        line("");
    }

    private void writeEntry(ModuleEntry listed) {
        LedgerEntry ledger = listed.entry();
        DebtEntry entry = ledger.debt();
        int allowed =
                ledger.uses().stream().mapToInt(use -> use.allowed().count()).sum();
        int found =
                ledger.uses().stream().mapToInt(LedgerEntry.LedgerUse::found).sum();
        String module = build.hasModules() ? Markdown.escaped(listed.module().module()) + "<br>" : "";
        line("| " + Markdown.escaped(entry.id()) + "<br>" + ledger.state() + " | " + module
                + Markdown.code(entry.inClass() + "#" + entry.member()) + " | " + found + " of " + allowed + " | "
                + entry.expires() + "<br>" + days(ledger) + " | " + Markdown.escaped(entry.owner()) + " | "
                + Markdown.link(entry.ticket(), provenance.tickets()) + " | " + Markdown.escaped(entry.plan()) + " |");
    }

    private static String days(LedgerEntry ledger) {
        return ledger.hasPassed()
                ? count(-ledger.daysLeft(), "day") + " over"
                : count(ledger.daysLeft(), "day") + " left";
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
