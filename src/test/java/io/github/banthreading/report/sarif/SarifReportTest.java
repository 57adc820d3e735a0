package io.github.banthreading.report.sarif;

import static io.github.banthreading.Samples.SLEEP;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.banthreading.Golden;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.BuildSamples;
import io.github.banthreading.report.Elsewhere;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both flavours of SARIF, whole, and what consumers hold against them. */
@Tag("once")
class SarifReportTest {

    private static void assertReport(String golden, String sarif) {
        SarifSchema.assertAccepts(sarif);
        Golden.assertEquals(Golden.folder(golden), sarif);
    }

    @Test
    void whatAsksSomebodyToActIsForUpload() {
        assertReport("report.sarif", new SarifReport(BuildSamples.everything(), PROVENANCE).forUpload());
    }

    @Test
    void whatIsAllowedIsForTheArchive() {
        assertReport("report-full.sarif", new SarifReport(BuildSamples.everything(), PROVENANCE).whole());
    }

    @Test
    void whatCouldNotBeReadIsANotification() {
        assertReport("report-incomplete.sarif", new SarifReport(BuildSamples.incomplete(), PROVENANCE).forUpload());
    }

    @Test
    void mistakesAreNotifications() {
        List<Mistake> mistakes = List.of(
                new Mistake("threading-debt.toml", 3, 1, "entry 'old' lacks 'expires'", "[[debt]]"),
                new Mistake("threading-debt.toml", 9, 0, "quote is not closed", ""),
                Mistake.in("parameter 'preset'", "'prest' is not one of standard"));
        assertReport("report-unjudged.sarif", SarifReport.unjudged("com.acme:orders", mistakes, PROVENANCE));
    }

    @Test
    void twoModulesAreOneRunWithPathsOfTheirOwn() {
        Provenance provenance = new Provenance("1.0.0", 1, "");
        String sarif = new SarifReport(BuildSamples.twoModules(), provenance).forUpload();
        SarifSchema.assertAccepts(sarif);
        List<String> uris = new ArrayList<>();
        Set<String> fingerprints = new HashSet<>();
        for (JsonObject result : results(sarif)) {
            uris.add(uri(result));
            fingerprints.add(result.get("partialFingerprints").toString());
        }
        assertThat(uris)
                .containsExactly(
                        "cart/src/main/java/com/acme/orders/Shared.java",
                        "orders/src/main/java/com/acme/orders/Shared.java");
        assertThat(fingerprints).hasSize(2);
    }

    @Test
    void fingerprintsStayWhenLinesAndFoldersMove() {
        BuildVerdict before = build(List.of(use(START, "Worker", "run()", 5), use(START, "Worker", "run()", 9)));
        BuildVerdict after = build(List.of(use(START, "Worker", "run()", 105), use(START, "Worker", "run()", 109)));
        assertThat(fingerprints(new SarifReport(after, new Provenance("2.0.0", 1, "moved/")).forUpload()))
                .isEqualTo(fingerprints(new SarifReport(before, PROVENANCE).forUpload()))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aRunHoldsNoMoreThanGithubTakesAndSaysSo() {
        List<ApiUse> uses = new ArrayList<>();
        for (int line = 1; line <= 10; line++) {
            uses.add(use(SLEEP, "A", "run()", line));
        }
        for (int line = 1; line <= SarifReport.MOST_RESULTS; line++) {
            uses.add(use(START, "B", "run()", line));
        }
        BuildVerdict build = build(uses);
        String notice =
                "report.sarif holds the worst 25,000 of 25,010 results, because GitHub takes no more in one run;"
                        + " report-full.sarif holds all";
        assertThat(new SarifReport(build, PROVENANCE).notice()).contains(notice);
        String upload = new SarifReport(build, PROVENANCE).forUpload();
        assertThat(results(upload))
                .hasSize(25_000)
                .allMatch(result -> result.get("level").getAsString().equals("error"));
        assertThat(upload).contains(notice);
        assertThat(results(new SarifReport(build, PROVENANCE).whole())).hasSize(25_010);
    }

    @Test
    void aRunThatFitsNeedsNoNotice() {
        assertThat(new SarifReport(BuildSamples.everything(), PROVENANCE).notice())
                .isEmpty();
    }

    @Test
    void theSchemaSeesFaults() {
        String good = new SarifReport(BuildSamples.everything(), PROVENANCE).whole();
        assertThat(SarifSchema.accepts(good.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isFalse();
        assertThat(SarifSchema.accepts(good.replace("\"kind\": \"external\"", "\"kind\": \"outer\"")))
                .isFalse();
        assertThat(SarifSchema.accepts(good.replace("\"startLine\": 41", "\"startLine\": 0")))
                .isFalse();
    }

    private static BuildVerdict build(List<ApiUse> uses) {
        try {
            Policy policy =
                    new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of("sleep"), List.of());
            return BuildVerdict.of(Verdicts.of(policy, debt(), TERMS, scan(uses.toArray(ApiUse[]::new))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonObject> results(String sarif) {
        JsonArray runs = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs");
        assertThat(runs).hasSize(1);
        return runs.get(0).getAsJsonObject().getAsJsonArray("results").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> fingerprints(String sarif) {
        return results(sarif).stream()
                .map(result -> result.get("partialFingerprints").toString())
                .toList();
    }

    private static String uri(JsonObject result) {
        return result.getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation")
                .get("uri")
                .getAsString();
    }

    @Test
    void theNoticeOfWhatIsLeftOutCountsInEnglish() throws Exception {
        Elsewhere.run(
                "ar-EG-u-nu-arab",
                "UTC",
                () -> assertThat(SarifReport.notice(30_000).orElseThrow()).contains("25,000 of 30,000"));
    }
}
