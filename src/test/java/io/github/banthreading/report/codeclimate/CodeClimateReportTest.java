package io.github.banthreading.report.codeclimate;

import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.report.BuildSamples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.verdict.BuildVerdict;
import org.junit.jupiter.api.Test;

/** {@code codeclimate.json}, whole, and against the fields that GitLab lists. */
class CodeClimateReportTest {

    @Test
    void writesEveryUseAndEveryLineToLookAt() {
        Golden.assertEquals(
                Golden.folder("codeclimate.json"), CodeClimateReport.render(BuildSamples.everything(), PROVENANCE));
    }

    @Test
    void nothingToSayIsAnEmptyList() {
        assertThat(CodeClimateReport.render(BuildVerdict.of(Verdicts.of(debt())), PROVENANCE))
                .isEqualTo("[]\n");
    }

    @Test
    void hasTheFieldsOfGitlab() {
        GitlabFields.assertReads(CodeClimateReport.render(BuildSamples.everything(), PROVENANCE), 14);
    }
}
