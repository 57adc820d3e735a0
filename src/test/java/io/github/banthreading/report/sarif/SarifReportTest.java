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
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** No dependency holds what is hidden inside the JDK. */
    @Test
    void whatIsNotKnownOfATypeIsANotification() {
        ScanResult scan = new ScanResult(
                List.of(),
                Set.of(),
                3,
                PassedOver.NOTHING,
                List.of(),
                List.of(ClassName.parse("com.acme.Base"), ClassName.parse("sun.nio.ch.IOUtil")),
                false,
                Optional.empty());
        BuildVerdict build = BuildVerdict.of(Verdicts.of(Verdicts.STANDARD, debt(), TERMS, scan));
        String sarif = new SarifReport(build, PROVENANCE).forUpload();
        SarifSchema.assertAccepts(sarif);
        assertThat(sarif)
                .contains(
                        "class com.acme.Base is missing from the class path, so what is inherited from it is unknown",
                        "class sun.nio.ch.IOUtil is hidden inside the JDK, so what is inherited from it is unknown");
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
    void bothFilesHoldTheWorstThatCanBeOpenedAndSaySo() {
        List<ApiUse> uses = new ArrayList<>();
        for (int line = 1; line <= 10; line++) {
            uses.add(use(SLEEP, "A", "run()", line));
        }
        for (int line = 1; line <= SarifReport.MOST_IN_ALL; line++) {
            uses.add(use(START, "B", "run()", line));
        }
        BuildVerdict build = build(uses);
        String notice = "report.sarif holds the worst 5,000 of 10,010 results,"
                + " report-full.sarif holds the worst 10,000 of 10,010 results,"
                + " so that they can be opened; report.json leaves nothing out";
        SarifReport report = new SarifReport(build, PROVENANCE);
        assertThat(report.notice()).contains(notice);
        assertHoldsErrorsOnly(report.forUpload(), 5_000, notice);
        assertHoldsErrorsOnly(report.whole(), 10_000, notice);
    }

    private static void assertHoldsErrorsOnly(String sarif, int most, String notice) {
        assertThat(results(sarif))
                .hasSize(most)
                .allMatch(result -> result.get("level").getAsString().equals("error"));
        assertThat(sarif).contains(notice);
    }

    @Test
    void callPathsHaveALimitOfTheirOwnAndTheWorstKeepThem() {
        List<Step> way = Collections.nCopies(
                CodeFlows.MOST_STEPS, new Step(use(START, "H", "run()", 1).site(), false));
        ApiUse slept = use(SLEEP, "A", "run()", 1);
        Map<ApiUse, List<CallPath>> paths = new HashMap<>();
        paths.put(slept, List.of(new CallPath(Phase.INVOCATION, false, way)));
        int errors = CodeFlows.MOST_STEPS / 60;
        for (int line = 1; line <= errors; line++) {
            paths.put(use(START, "B", "run()", line), List.of(new CallPath(Phase.INVOCATION, false, way)));
        }
        Reach reach = new Reach(Reach.Search.DONE, List.of(), paths, List.of());
        SarifReport report = new SarifReport(build(List.copyOf(paths.keySet()), reach), PROVENANCE);
        String notice = "report.sarif holds no call path for 1 result,"
                + " report-full.sarif holds no call path for 1 result, so that they can be opened;"
                + " report.json leaves nothing out";
        assertThat(report.notice()).contains(notice);
        List<JsonObject> results = results(report.forUpload());
        assertThat(results).hasSize(errors + 1);
        assertThat(results.get(0).has("codeFlows")).isFalse();
        assertThat(results.get(0).getAsJsonObject("message").get("text").getAsString())
                .contains("from H#run");
        assertThat(results.subList(1, results.size())).allMatch(result -> result.has("codeFlows"));
        assertThat(results.get(1).toString().split("\"location\":", -1)).hasSize(61);
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
        return build(uses, Reach.UNKNOWN);
    }

    private static BuildVerdict build(List<ApiUse> uses, Reach reach) {
        try {
            Policy policy =
                    new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of("sleep"), List.of());
            return BuildVerdict.of(Verdicts.of(policy, debt(), TERMS, scan(uses.toArray(ApiUse[]::new)))
                    .reachedBy(reach));
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
        List<Remark> remarks = Remarks.of(build(List.of(use(START, "B", "run()", 1))));
        List<Remark> many = Collections.nCopies(30_000, remarks.get(0));
        Elsewhere.run(
                "ar-EG-u-nu-arab",
                "UTC",
                () -> assertThat(SarifExtract.of("report.sarif", many, 5_000).leftOut())
                        .contains("report.sarif holds the worst 5,000 of 30,000 results"));
    }
}
