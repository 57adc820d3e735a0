package io.github.banthreading.report.codeclimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What GitLab's page on code quality reports asks of a file. */
public final class GitlabFields {

    private static final Set<String> SEVERITIES = Set.of("info", "minor", "major", "critical", "blocker");

    private GitlabFields() {}

    /** The fields of GitLab's page on code quality reports, all of them required, and who wrote it, by which we know our own. */
    public static void assertReads(String report, int issues) {
        List<JsonElement> all = JsonParser.parseString(report).getAsJsonArray().asList();
        Set<String> fingerprints = new HashSet<>();
        for (JsonElement element : all) {
            JsonObject issue = element.getAsJsonObject();
            assertThat(issue.keySet())
                    .containsExactlyInAnyOrder(
                            "type",
                            "engine_name",
                            "categories",
                            "description",
                            "check_name",
                            "fingerprint",
                            "severity",
                            "location");
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
