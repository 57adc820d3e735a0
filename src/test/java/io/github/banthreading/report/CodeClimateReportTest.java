package io.github.banthreading.report;

import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.banthreading.Golden;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code codeclimate.json}, whole, and against the fields that GitLab lists. */
class CodeClimateReportTest {

    private static final Set<String> SEVERITIES = Set.of("info", "minor", "major", "critical", "blocker");

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
        assertGitlabReads(CodeClimateReport.render(BuildSamples.everything(), PROVENANCE), 14);
    }

    /** The fields of GitLab's page on code quality reports, all of them required. */
    static void assertGitlabReads(String report, int issues) {
        List<JsonElement> all = JsonParser.parseString(report).getAsJsonArray().asList();
        Set<String> fingerprints = new HashSet<>();
        for (JsonElement element : all) {
            JsonObject issue = element.getAsJsonObject();
            assertThat(issue.keySet())
                    .containsExactlyInAnyOrder(
                            "type", "categories", "description", "check_name", "fingerprint", "severity", "location");
            assertThat(issue.get("description").getAsString()).isNotBlank();
            assertThat(issue.get("check_name").getAsString()).isNotBlank();
            assertThat(SEVERITIES).contains(issue.get("severity").getAsString());
            fingerprints.add(issue.get("fingerprint").getAsString());
            JsonObject location = issue.getAsJsonObject("location");
            assertThat(location.keySet()).containsExactlyInAnyOrder("path", "lines");
            assertThat(location.get("path").getAsString()).isNotBlank().doesNotStartWith("./");
            assertThat(location.getAsJsonObject("lines").get("begin").getAsInt())
                    .isPositive();
        }
        assertThat(all).hasSize(issues);
        assertThat(fingerprints).hasSize(issues).allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{64}"));
    }
}
