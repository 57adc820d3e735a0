package io.github.banthreading.maven;

import io.github.banthreading.report.Provenance;
import io.github.banthreading.report.TextReport;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;

/** What the rule and {@code check} do with a verdict: write the reports, warn, and pass or fail. */
final class PassOrFail implements Conclusion {

    private final Messages messages;

    PassOrFail(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void start(Settings settings) throws IOException {
        ReportFiles.clear(settings.reports());
    }

    @Override
    public Outcome conclude(Verdict verdict, Settings settings, Provenance provenance) throws IOException {
        ReportFiles.write(settings.reports(), BuildVerdict.of(verdict), provenance);
        TextReport.warning(verdict).ifPresent(messages.warn());
        if (verdict.passes()) {
            messages.info().accept(TextReport.success(verdict, provenance.millis()));
            return Outcome.passed();
        }
        String text = TextReport.refusal(verdict, settings.debt().rules().latestExpiry());
        return verdict.scan().isComplete() ? Outcome.refused(text) : Outcome.fault(text);
    }
}
