package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.Provenance;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    static void write(ReportSettings settings, BuildVerdict build, Provenance provenance) throws IOException {
        for (ReportFormat format : settings.formats()) {
            for (var report : format.render(build, provenance).entrySet()) {
                write(settings.directory().resolve(report.getKey()), report.getValue());
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Not writeString, which throws on the half characters that a name in a class file can hold.
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
