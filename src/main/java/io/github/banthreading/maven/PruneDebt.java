package io.github.banthreading.maven;

import io.github.banthreading.debt.DebtEditor;
import io.github.banthreading.report.terminal.FileDiff;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code debt-prune} does with a verdict: takes out of the debt file what is paid, and lowers what is partly paid. */
final class PruneDebt implements VerdictAction {

    private final Messages messages;
    private final boolean dryRun;

    PruneDebt(Messages messages, boolean dryRun) {
        this.messages = messages;
        this.dryRun = dryRun;
    }

    @Override
    public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance)
            throws MistakesException, IOException {
        String file = verdict.debtSource();
        if (!verdict.scan().isComplete()) {
            return incomplete(verdict);
        }
        Path path = settings.debt().file();
        if (Files.notExists(path)) {
            messages.info().accept("ban-threading: there is no " + file + ", nothing to prune");
            return Outcome.passed();
        }
        byte[] bytes = Files.readAllBytes(path);
        DebtEditor editor = DebtEditor.of(bytes, file);
        int lines = prune(verdict, editor);
        if (lines == 0) {
            messages.info().accept("ban-threading: nothing in " + file + " is paid, it stays as it is");
            return Outcome.passed();
        }
        String after = editor.text();
        String what = lines == 1 ? "1 line of debt" : lines + " lines of debt";
        messages.info()
                .accept("ban-threading: " + what + (dryRun ? " would be pruned, dryRun changed nothing\n" : " pruned\n")
                        + FileDiff.render(file, new String(bytes, StandardCharsets.UTF_8), after));
        if (!dryRun) {
            DebtFileWriter.replace(path, after);
        }
        return Outcome.passed();
    }

    /** An incomplete scan proves nothing about what it did not find. */
    static Outcome incomplete(Verdict verdict) {
        Unreadable first = verdict.scan().unreadable().get(0);
        return Outcome.fault("ban-threading changed nothing in " + verdict.debtSource() + ": " + first.file() + " "
                + first.cause() + ", and nobody knows what is in it.\n"
                + "Build the module afresh (mvn clean process-classes) in the same command.");
    }

    private static int prune(Verdict verdict, DebtEditor editor) {
        int lines = 0;
        for (LedgerEntry entry : verdict.ledger()) {
            for (LedgerUse use : entry.uses()) {
                if (use.found() < use.allowed().count()) {
                    editor.lower(entry.debt(), use.allowed(), use.found());
                    lines++;
                }
            }
        }
        return lines;
    }
}
