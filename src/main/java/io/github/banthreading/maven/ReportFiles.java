package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.Provenance;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.use.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The reports of a build as files. */
final class ReportFiles {

    private ReportFiles() {}

    /** Takes away what an earlier build left, so that no report speaks of a build that did not get that far. */
    static void clear(ReportSettings settings) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            for (String file : format.files()) {
                Files.deleteIfExists(settings.directory().resolve(file));
            }
        }
    }

    /** Writes them, and warns of what a format could not hold. */
    static void write(ReportSettings settings, BuildVerdict build, Provenance provenance, Messages messages)
            throws IOException {
        for (ReportFormat format : settings.formats()) {
            write(settings, format.render(build, provenance));
            format.notice(build).ifPresent(notice -> messages.warn().accept("ban-threading: " + notice));
        }
    }

    /** Writes those that have words for a build that could not be judged. */
    static void writeUnjudged(ReportSettings settings, String name, List<Mistake> mistakes, Provenance provenance)
            throws IOException {
        for (ReportFormat format : settings.formats()) {
            write(settings, format.renderUnjudged(name, mistakes, provenance));
        }
    }

    private static void write(ReportSettings settings, Map<String, String> reports) throws IOException {
        for (var report : reports.entrySet()) {
            write(settings.directory().resolve(report.getKey()), report.getValue());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Not writeString, which throws on the half characters that a name in a class file can hold.
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
