package io.github.banthreading.report.codeclimate;

import static io.github.banthreading.Samples.SLEEP;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.banthreading.Golden;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.BuildSamples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code codeclimate.json}, whole, and against the fields that GitLab lists. */
class CodeClimateReportTest {

    @Test
    void writesEveryUseAndEveryLineToLookAt() {
        Golden.assertEquals(
                Golden.folder("codeclimate.json"), new CodeClimateReport(BuildSamples.everything(), PROVENANCE).text());
    }

    @Test
    void nothingToSayIsAnEmptyList() {
        assertThat(new CodeClimateReport(BuildVerdict.of(Verdicts.of(debt())), PROVENANCE).text())
                .isEqualTo("[]\n");
    }

    /** The worst are in it, and first of all that they are not all. */
    @Test
    void hasALimitAndSaysWhatItLeavesOut() throws Exception {
        List<ApiUse> uses = new ArrayList<>();
        for (int line = 1; line <= 10; line++) {
            uses.add(use(SLEEP, "A", "run()", line));
        }
        for (int line = 1; line <= CodeClimateReport.MOST; line++) {
            uses.add(use(START, "B", "run()", line));
        }
        Policy policy =
                new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of("sleep"), List.of());
        BuildVerdict build = BuildVerdict.of(Verdicts.of(policy, debt(), TERMS, scan(uses.toArray(ApiUse[]::new))));
        String notice =
                "codeclimate.json holds the worst 5,000 of 5,010 results, so that GitLab shows it; report.json leaves nothing out";
        CodeClimateReport report = new CodeClimateReport(build, PROVENANCE);
        assertThat(report.notice()).contains(notice);
        List<JsonElement> issues =
                JsonParser.parseString(report.text()).getAsJsonArray().asList();
        assertThat(issues.get(0).getAsJsonObject().get("description").getAsString())
                .isEqualTo(notice);
        assertThat(issues.subList(1, issues.size()))
                .allMatch(issue ->
                        issue.getAsJsonObject().get("severity").getAsString().equals("blocker"));
        GitlabFields.assertReads(report.text(), CodeClimateReport.MOST + 1);
        assertThat(new CodeClimateReport(BuildSamples.everything(), PROVENANCE).notice())
                .isEmpty();
    }

    @Test
    void hasTheFieldsOfGitlab() {
        GitlabFields.assertReads(new CodeClimateReport(BuildSamples.everything(), PROVENANCE).text(), 14);
    }
}
