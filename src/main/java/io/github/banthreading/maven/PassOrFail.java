package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.Provenance;
import io.github.banthreading.report.TextReport;
import io.github.banthreading.use.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.util.List;

/** What the rule and {@code check} do with a verdict: write the reports, warn, and pass or fail. */
final class PassOrFail implements Conclusion {

    private final Messages messages;
    private final GithubActions github;

    PassOrFail(Messages messages, GithubActions github) {
        this.messages = messages;
        this.github = github;
    }

    @Override
    public void start(Settings settings) throws IOException {
        ReportFiles.clear(settings.reports());
    }

    @Override
    public void tellUnjudged(String name, List<Mistake> mistakes, ReportSettings reports, Provenance provenance)
            throws IOException {
        ReportFiles.clear(reports);
        ReportFiles.writeUnjudged(reports, name, mistakes, provenance);
        github.reportUnjudged(name, mistakes, provenance);
    }

    @Override
    public Outcome conclude(Verdict verdict, Settings settings, Provenance provenance) throws IOException {
        BuildVerdict build = BuildVerdict.of(verdict);
        ReportFiles.write(settings.reports(), build, provenance, messages);
        github.report(build, provenance);
        TextReport.warning(verdict).ifPresent(messages.warn());
        if (verdict.passes()) {
            messages.info().accept(TextReport.success(verdict, provenance.millis()));
            return Outcome.passed();
        }
        String text = TextReport.refusal(verdict, settings.debt().rules().latestExpiry());
        return verdict.scan().isComplete() ? Outcome.refused(text) : Outcome.fault(text);
    }
}
