package io.github.banthreading.maven;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.debt.DebtDraft;
import io.github.banthreading.debt.DebtEditor;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.report.terminal.EditText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.Words;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
import io.github.banthreading.text.RelativePath;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.verdict.DebtDrafts;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What {@code debt-add} does with a verdict: drafts an entry for each member whose uses are refused and not listed. */
final class DraftDebt implements VerdictAction {

    private static final int SUGGESTED_DAYS = 90;
    private static final String NEW_FILE = "# Sorted by id.\nversion = 1\n";

    private final Messages messages;
    private final String folder;
    private final boolean dryRun;
    private final Request request;

    /**
     * What a person may say in advance.
     *
     * @param owner who removes the uses, or TODO
     * @param ticket where it is tracked, or TODO
     * @param reason why the code is still there, or TODO
     * @param plan how it goes away, or TODO
     * @param expires the last day; unless given, in 90 days or as late as the debt file may say
     * @param only the classes to add entries for
     */
    record Request(
            String owner,
            String ticket,
            String reason,
            String plan,
            Optional<LocalDate> expires,
            Predicate<ClassName> only) {}

    /**
     * For one run of the goal.
     *
     * @param folder what to put before a file of the module in a message, so that its path starts where Maven was started
     * @param dryRun whether to write nothing
     */
    DraftDebt(Messages messages, String folder, boolean dryRun, Request request) {
        this.messages = messages;
        this.folder = folder;
        this.dryRun = dryRun;
        this.request = request;
    }

    @Override
    public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance)
            throws MistakesException, IOException {
        String file = verdict.debtSource();
        String shown = RelativePath.from(folder, file);
        if (!verdict.scan().isComplete()) {
            return PruneDebt.incomplete(verdict);
        }
        List<Finding> all =
                verdict.findingsWhere(finding -> finding.state() == State.NEW && finding.level() == Level.BAN);
        List<Finding> unlisted = all.stream()
                .filter(finding -> request.only().test(finding.use().site().owner()))
                .toList();
        if (unlisted.isEmpty() && !all.isEmpty()) {
            messages.info()
                    .accept("ban-threading: nothing to add\n  "
                            + Words.count(all.size(), "use that no entry lists is|uses that no entry lists are")
                            + " outside of what 'only' names.");
            return Outcome.passed();
        }
        if (unlisted.isEmpty()) {
            messages.info()
                    .accept("ban-threading: nothing to add\n  "
                            + (verdict.ledger().isEmpty()
                                    ? "There is no use that fails."
                                    : "Every use that fails is in " + Printable.shown(shown) + "."));
            return Outcome.passed();
        }
        refuseTooFar(settings.debt().rules());
        Path path = settings.debt().file();
        byte[] before = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        boolean isNew = before.length == 0;
        DebtEditor editor = DebtEditor.of(
                isNew ? NEW_FILE.getBytes(StandardCharsets.UTF_8) : before,
                file,
                settings.debt().rules());
        List<DebtDraft> drafts = new DebtDrafts(
                        verdict,
                        settings.debt().rules().today(),
                        expires(verdict, settings),
                        request.owner(),
                        request.ticket(),
                        request.reason(),
                        request.plan())
                .drafts(unlisted);
        drafts.forEach(editor::add);
        String after = editor.text();
        refuseWhatWouldNeverLoad(after, file, settings);
        if (!dryRun) {
            DebtFileWriter.replace(path, before, after);
        }
        String old = new String(before, StandardCharsets.UTF_8);
        messages.info().accept(EditText.added(shown, drafts.size(), old, after, dryRun));
        return Outcome.passed();
    }

    /** Said of the parameter, not of lines in a file that is never written. */
    private void refuseTooFar(DebtRules rules) throws MistakesException {
        if (request.expires().isEmpty() || rules.latestExpiry().isEmpty()) {
            return;
        }
        LocalDate expires = request.expires().get();
        if (expires.isAfter(rules.latestExpiry().get())) {
            throw new MistakesException(List.of(Mistake.ofWord(
                    Options.parameter(Option.EXPIRES.toString()),
                    ChronoUnit.DAYS.between(rules.today(), expires) + " days ahead; maxHorizonDays allows "
                            + rules.maxHorizonDays(),
                    "",
                    "Write at most: +" + rules.maxHorizonDays() + "d")));
        }
    }

    private LocalDate expires(Verdict verdict, Settings settings) {
        LocalDate suggested = verdict.terms().today().plusDays(SUGGESTED_DAYS);
        Optional<LocalDate> latest = settings.debt().rules().latestExpiry();
        return request.expires().orElse(latest.filter(suggested::isAfter).orElse(suggested));
    }

    /** The file has to load as soon as a person has written what is TODO; any other mistake in it was given as a parameter. */
    private static void refuseWhatWouldNeverLoad(String text, String file, Settings settings) throws MistakesException {
        try {
            DebtReader.read(
                    text.getBytes(StandardCharsets.UTF_8), file, settings.debt().rules());
        } catch (MistakesException e) {
            List<Mistake> others = e.mistakes().stream()
                    .filter(mistake -> !mistake.text().contains(" still TODO"))
                    .map(DraftDebt::ofParameter)
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                throw new MistakesException(others);
            }
        }
    }

    /** A mistake in a line that is never written, said of the parameter that the line is made of. */
    private static Mistake ofParameter(Mistake mistake) {
        String field = mistake.excerpt().replaceFirst("(?s)\\s*=.*", "");
        return Option.find(field).isPresent()
                ? Mistake.ofWord(Options.parameter(field), mistake.text(), "", mistake.advice())
                : mistake;
    }
}
