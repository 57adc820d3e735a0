package io.github.banthreading.maven;

import io.github.banthreading.debt.DebtEditor;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.report.terminal.EditText;
import io.github.banthreading.report.terminal.Fault;
import io.github.banthreading.report.terminal.UnjudgedText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.Printable;
import io.github.banthreading.text.RelativePath;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What {@code debt-prune} does with a verdict: takes entries for code that is gone out of the debt file, and lowers numbers. */
final class PruneDebt implements VerdictAction {

    private final Messages messages;
    private final String folder;
    private final boolean dryRun;
    private final Function<ClassName, Optional<String>> sources;
    private final Function<Path, List<String>> sharing;

    /**
     * For one run of the goal.
     *
     * @param folder what to put before a file of the module in a message, so that its path starts where Maven was started
     * @param dryRun whether to write nothing
     * @param sources the source of a class, if there is one
     * @param sharing the other modules that a debt file is given to
     */
    PruneDebt(
            Messages messages,
            String folder,
            boolean dryRun,
            Function<ClassName, Optional<String>> sources,
            Function<Path, List<String>> sharing) {
        this.messages = messages;
        this.folder = folder;
        this.dryRun = dryRun;
        this.sources = sources;
        this.sharing = sharing;
    }

    @Override
    public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance)
            throws MistakesException, IOException {
        String file = verdict.debtSource();
        String shown = Printable.shown(RelativePath.from(folder, file));
        if (!verdict.scan().isComplete()) {
            return incomplete(verdict);
        }
        Path path = settings.debt().file();
        if (Files.notExists(path)) {
            messages.info().accept("ban-threading: nothing to prune\n  There is no " + shown + ".");
            return Outcome.passed();
        }
        byte[] bytes = Files.readAllBytes(path);
        DebtEditor editor = DebtEditor.of(bytes, file, settings.debt().rules());
        SortedSet<String> notCompiled = new TreeSet<>();
        int uses = prune(verdict, editor, notCompiled);
        if (!notCompiled.isEmpty()) {
            messages.warn().accept(UnjudgedText.notCompiled(notCompiled));
        }
        if (uses == 0 && !notCompiled.isEmpty()) {
            return Outcome.passed();
        }
        if (uses == 0) {
            messages.info().accept("ban-threading: nothing to prune\n  The code has all that " + shown + " allows.");
            return Outcome.passed();
        }
        List<String> others = sharing.apply(path);
        if (!others.isEmpty()) {
            return Outcome.fault(shared(shown, others).toString());
        }
        String after = editor.text();
        DebtReader.read(
                after.getBytes(StandardCharsets.UTF_8), file, settings.debt().rules());
        if (!dryRun) {
            DebtFileWriter.replace(path, bytes, after);
        }
        String before = new String(bytes, StandardCharsets.UTF_8);
        messages.info().accept(EditText.pruned(RelativePath.from(folder, file), uses, before, after, dryRun));
        return Outcome.passed();
    }

    /** An incomplete scan proves nothing about what it did not find. */
    static Outcome incomplete(Verdict verdict) {
        Unreadable first = verdict.scan().unreadable().get(0);
        return Outcome.fault("ban-threading: nothing was changed in " + verdict.debtSource()
                + "\n  because this file cannot be read, and may hold uses:\n\n"
                + first.file() + "\n  It " + first.cause()
                + ".\n  Next: build it again (mvn clean compile), then run the goal once more.");
    }

    /** Code that is gone from one module, or never was in it, another may still have. */
    private static Fault shared(String file, List<String> others) {
        return new Fault(
                "ban-threading: nothing was changed in " + file,
                "other modules are given this file too, and their entries would be taken out as gone:\n"
                        + Printable.shown(String.join(", ", others)),
                "give each module a file of its own: move its entries into threading-debt.toml in its folder, and leave"
                        + " debtFile out.",
                List.of());
    }

    /**
     * How many uses fewer the file allows.
     *
     * @param notCompiled takes the sources of classes that are not there, whose entries stay
     */
    private int prune(Verdict verdict, DebtEditor editor, SortedSet<String> notCompiled) {
        int uses = 0;
        for (LedgerEntry entry : verdict.ledger()) {
            ClassName inClass = entry.debt().inClass();
            Optional<String> source =
                    verdict.scan().classNames().contains(inClass) ? Optional.empty() : sources.apply(inClass);
            if (source.isPresent()) {
                notCompiled.add(source.get());
                continue;
            }
            for (LedgerUse use : entry.uses()) {
                if (use.found() < use.allowed().count()) {
                    editor.lower(entry.debt(), use.allowed(), use.found());
                    uses += use.allowed().count() - use.found();
                }
            }
        }
        return uses;
    }
}
