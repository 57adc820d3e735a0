package io.github.banthreading.report.codeclimate;

import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.Severity;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import io.github.banthreading.report.BuildSamples;
import io.github.banthreading.report.sarif.SarifReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parsers of the Jenkins plugin warnings-ng read what is written for others. Two equal uses on one line are one issue
 * to them.
 */
@Tag("once")
class JenkinsTest {

    private static final String PRICING = "services/orders/src/main/java/com/acme/orders/Pricing.java";

    @TempDir
    Path folder;

    private Report parse(IssueParser parser, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("report"), text);
        return parser.parse(new FileReaderFactory(file, StandardCharsets.UTF_8));
    }

    @Test
    void readsTheSarifForUpload() throws Exception {
        Report report = parse(new SarifAdapter(), new SarifReport(BuildSamples.everything(), PROVENANCE).forUpload());
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.getSize()).isEqualTo(10);
        assertThat(report.getSizeOf(Severity.WARNING_HIGH)).isEqualTo(6);
        assertThat(report.getSizeOf(Severity.WARNING_NORMAL)).isEqualTo(4);
        assertThat(report.getFiles()).contains(PRICING, "services/orders/threading-debt.toml");
    }

    @Test
    void readsTheSarifForTheArchiveWithoutWhatItSuppresses() throws Exception {
        Report report = parse(new SarifAdapter(), new SarifReport(BuildSamples.everything(), PROVENANCE).whole());
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.getSize()).isEqualTo(9);
    }

    @Test
    void readsTheCodeClimateReport() throws Exception {
        Report report =
                parse(new CodeClimateAdapter(), new CodeClimateReport(BuildSamples.everything(), PROVENANCE).text());
        assertThat(report.getErrorMessages()).isEmpty();
        assertThat(report.getSize()).isEqualTo(13);
        assertThat(report.stream()
                        .filter(issue -> issue.getFileName().equals(PRICING))
                        .map(Issue::getLineStart))
                .containsExactlyInAnyOrder(1, 12, 41);
    }

    @Test
    void readsAReportWithoutResults() throws Exception {
        Report report = parse(new SarifAdapter(), SarifReport.unjudged("com.acme:orders", List.of(), PROVENANCE));
        assertThat(report.getSize()).isZero();
    }
}
