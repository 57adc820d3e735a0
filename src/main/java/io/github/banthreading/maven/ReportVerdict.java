package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the rule and {@code check} do with a verdict: write the reports, warn, and pass or fail. */
final class ReportVerdict implements VerdictAction {

    private final Messages messages;
    private final GithubActions github;
    private final BuildMemory memory;
    private final MavenRun run;
    private Optional<String> trouble = Optional.empty();

    ReportVerdict(Messages messages, GithubActions github, BuildMemory memory, MavenRun run) {
        this.messages = messages;
        this.github = github;
        this.memory = memory;
        this.run = run;
    }

    @Override
    public void start(Settings settings) {
        clear(settings.reports());
    }

    /** What this build has written already is no leftover. */
    private void clear(ReportSettings reports) {
        if (new JudgementFolders(reports, memory).areFresh()) {
            ReportFiles files = new ReportFiles(reports, messages);
            files.clear();
            trouble = files.trouble();
        }
    }

    @Override
    public void tellUnjudged(String name, List<Mistake> mistakes, ReportSettings reports, Provenance provenance) {
        clear(reports);
        Optional<ReportFiles> files =
                files(reports, Integer.MAX_VALUE, mistakes.toString().hashCode());
        if (files.isPresent()) {
            files.get().writeUnjudged(name, mistakes, provenance);
            keepTrouble(files.get());
        }
        trouble.ifPresent(messages.warn());
        github.reportUnjudged(name, mistakes, provenance);
    }

    @Override
    public Verdict withPaths(Verdict verdict, HandlerPaths paths, ClassPath types) throws MistakesException {
        return paths.in(verdict, types, messages.info());
    }

    @Override
    public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
        BuildVerdict build = BuildVerdict.of(verdict);
        Optional<ReportFiles> files = files(settings.reports(), badness(verdict), digest(verdict));
        if (files.isPresent()) {
            files.get().write(build, provenance);
            keepTrouble(files.get());
        }
        github.report(build, provenance);
        Surroundings surroundings = run.surroundings(settings, provenance.commands());
        if (trouble.isPresent()) {
            surroundings = surroundings.withoutPage();
        }
        for (String text : WarningTexts.render(verdict, surroundings)) {
            messages.warn().accept(text);
        }
        if (verdict.passes()) {
            messages.info().accept(GreenText.render(verdict));
            return trouble.isPresent() ? Outcome.fault(trouble.get()) : Outcome.passed();
        }
        String text = RefusalText.render(
                verdict, surroundings, settings.debt().rules().latestExpiry());
        if (trouble.isPresent()) {
            return Outcome.fault(text + "\n\n" + trouble.get());
        }
        return verdict.scan().isComplete() ? Outcome.refused(text) : Outcome.fault(text);
    }

    /** Where to write; empty when the reports of this judgement are there already. */
    private Optional<ReportFiles> files(ReportSettings reports, int badness, int digest) {
        int whole = Objects.hash(digest, reports.formats().toString());
        return new JudgementFolders(reports, memory).next(badness, whole, messages);
    }

    private void keepTrouble(ReportFiles files) {
        if (trouble.isEmpty()) {
            trouble = files.trouble();
        }
    }

    /** The same for the same judgement, also of classes that were loaded anew: enums have another hash code then. */
    private static int digest(Verdict verdict) {
        int digest = Objects.hash(
                verdict.preset().name(), verdict.passes(), verdict.ledger().size());
        for (Finding finding : verdict.findings()) {
            digest = 31 * digest
                    + Objects.hash(
                            finding.state().name(),
                            finding.level().name(),
                            finding.use().toString());
        }
        return digest;
    }

    /** Nothing for what passes; the more uses are refused, the worse; an incomplete scan is worse than any. */
    private static int badness(Verdict verdict) {
        if (verdict.passes()) {
            return 0;
        }
        return verdict.scan().isComplete()
                ? 1 + verdict.findingsWhere(verdict::fails).size()
                : Integer.MAX_VALUE - 1;
    }
}
