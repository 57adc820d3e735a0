package io.github.banthreading.maven;

import io.github.banthreading.report.JsonReport;
import io.github.banthreading.report.TextReport;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the rule and {@code check} do with a verdict: write the reports, warn, and pass or fail. */
final class PassOrFail implements Conclusion {

    private final Messages messages;

    PassOrFail(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Outcome conclude(Verdict verdict, Settings settings, long millis) throws IOException {
        if (settings.reports().json()) {
            write(settings.reports().directory().resolve("report.json"), JsonReport.render(verdict, version(), millis));
        }
        TextReport.warning(verdict).ifPresent(messages.warn());
        if (verdict.passes()) {
            messages.info().accept(TextReport.success(verdict, millis));
            return Outcome.passed();
        }
        String text = TextReport.refusal(verdict, settings.debt().rules().latestExpiry());
        return verdict.scan().isComplete() ? Outcome.refused(text) : Outcome.fault(text);
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Files.createDirectories(folder);
        // Not writeString, which throws on the half characters that a name in a class file can hold.
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String version() {
        return Optional.ofNullable(PassOrFail.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }
}
