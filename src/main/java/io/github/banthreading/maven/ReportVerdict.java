package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.terminal.TextReport;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rule and {@code check} do with a verdict: write the reports, warn, and pass or fail. */
final class ReportVerdict implements VerdictAction {

    private final Messages messages;
    private final GithubActions github;
    private @Nullable ReportFiles files;

    ReportVerdict(Messages messages, GithubActions github) {
        this.messages = messages;
        this.github = github;
    }

    @Override
    public void start(Settings settings) {
        files = new ReportFiles(settings.reports(), messages);
        files.clear();
    }

    @Override
    public void tellUnjudged(String name, List<Mistake> mistakes, ReportSettings reports, Provenance provenance) {
        ReportFiles unjudged = new ReportFiles(reports, messages);
        unjudged.clear();
        unjudged.writeUnjudged(name, mistakes, provenance);
        unjudged.trouble().ifPresent(messages.warn());
        github.reportUnjudged(name, mistakes, provenance);
    }

    @Override
    public Verdict withPaths(Verdict verdict, HandlerPaths paths, ClassPath types) {
        return paths.in(verdict, types);
    }

    @Override
    public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
        BuildVerdict build = BuildVerdict.of(verdict);
        Optional<String> trouble = write(build, settings, provenance);
        github.report(build, provenance);
        TextReport.warning(verdict).ifPresent(messages.warn());
        if (verdict.passes()) {
            messages.info().accept(TextReport.success(verdict, provenance.millis()));
            return trouble.map(Outcome::fault).orElseGet(Outcome::passed);
        }
        String text = TextReport.refusal(verdict, settings.debt().rules().latestExpiry());
        if (trouble.isPresent()) {
            return Outcome.fault(text + "\n\n" + trouble.get());
        }
        return verdict.scan().isComplete() ? Outcome.refused(text) : Outcome.fault(text);
    }

    private Optional<String> write(BuildVerdict build, Settings settings, Provenance provenance) {
        ReportFiles cleared = files == null ? new ReportFiles(settings.reports(), messages) : files;
        cleared.write(build, provenance);
        return cleared.trouble();
    }
}
