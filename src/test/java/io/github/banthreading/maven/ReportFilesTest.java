package io.github.banthreading.maven;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.SourceLines;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a report cannot be written, and what to do then. */
class ReportFilesTest {

    @TempDir
    private Path folder;

    /** The text in one line, as where it breaks depends on how long the path is. */
    private static String trouble(Path reports, SourceLines sources) {
        Messages silent = new Messages(text -> {}, text -> {});
        ReportFiles files = new ReportFiles(new ReportSettings(Set.of(ReportFormat.HTML), reports), silent);
        files.write(
                BuildVerdict.of(Verdicts.of(debt(), use(POOL, "Pricing", "quote()", 41))),
                new Provenance("1", 0, "", new Commands("ban-threading", ""), sources, TicketLinks.NONE));
        return files.trouble().orElse("").replaceAll("\\s+", " ");
    }

    /** As the file system would, whoever runs the test: permissions do not bind root. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void deny() throws E {
        throw (E) new AccessDeniedException("report.html.new");
    }

    @Test
    void nothingIsSaidWhenAllAreWritten() {
        assertThat(trouble(folder, SourceLines.NONE)).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNamed() {
        SourceLines denied = file -> {
            ReportFilesTest.<RuntimeException>deny();
            return SourceLines.NONE.of(file);
        };
        assertThat(trouble(folder, denied))
                .isEqualTo("ban-threading: the reports cannot be written " + folder.resolve("report.html")
                        + " (permission denied) The other reports in that folder may be of an earlier build"
                        + " Next: let Maven write to " + folder + ", name another folder, or write no reports:"
                        + " -DbanThreading.reportDirectory=DIR -DbanThreading.reports=none");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path reports = Files.writeString(folder.resolve("target"), "no folder").resolve("reports");
        assertThat(trouble(reports, SourceLines.NONE))
                .isEqualTo("ban-threading: the reports cannot be written " + reports.resolve("report.html") + " ("
                        + reports.getParent() + " is a file)"
                        + " Next: name another folder, or write no reports:"
                        + " -DbanThreading.reportDirectory=DIR -DbanThreading.reports=none");
    }

    /** It may be somebody's only POM, or a device. */
    @Test
    void nobodyIsToldToDeleteAFileThatIsNoReport() throws IOException {
        Path reports = Files.writeString(folder.resolve("pom.xml"), "<project/>");
        assertThat(trouble(reports, SourceLines.NONE))
                .isEqualTo("ban-threading: the reports cannot be written " + reports.resolve("report.html")
                        + " (its folder is a file)"
                        + " Next: name another folder, or write no reports:"
                        + " -DbanThreading.reportDirectory=DIR -DbanThreading.reports=none");
    }

    @Test
    void aLinkThatLeadsNowhereIsCalledThat() throws IOException {
        Path reports = Files.createSymbolicLink(folder.resolve("reports"), folder.resolve("absent"));
        assertThat(trouble(reports, SourceLines.NONE))
                .isEqualTo("ban-threading: the reports cannot be written " + reports.resolve("report.html")
                        + " (its folder is a link that leads nowhere)"
                        + " Next: name another folder, let the link lead to one, or write no reports:"
                        + " -DbanThreading.reportDirectory=DIR -DbanThreading.reports=none");
    }

    /** Another folder would not help. */
    @Test
    void aReportThatIsTooLargeForTheMemoryAsksForMore() {
        SourceLines large = file -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertThat(trouble(folder, large))
                .isEqualTo("ban-threading: the reports cannot be written " + folder.resolve("report.html")
                        + " (not enough memory) The other reports in that folder may be of an earlier build"
                        + " Next: give Maven more memory (MAVEN_OPTS=-Xmx2g), or write none:"
                        + " -DbanThreading.reports=none");
        assertThat(folder).isEmptyDirectory();
    }
}
