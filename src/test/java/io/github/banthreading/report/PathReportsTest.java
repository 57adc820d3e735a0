package io.github.banthreading.report;

import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.banthreading.Golden;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.json.JsonReport;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.sarif.SarifReport;
import io.github.banthreading.report.sarif.SarifSchema;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the ways from handlers to uses are said in each format. */
class PathReportsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pricing      | 41 | from OrderHandler#handleRequest -> Pricing#quote
            Pricing      | 12 | in INIT, from OrderHandler#<init> -> Pricing#<init>
            Job          | 7  | from OrderHandler#<init> ~> Job#run (handed over in INIT, runs when it is called)
            OrderHandler | 30 | after a restore, from OrderHandler#afterRestore
            Tool         | 9  | from Tool#main only
            Old          | 5  | no handler found to reach it
            """)
    void eachPhaseHasItsWords(String simpleClass, int line, String text) {
        Verdict verdict = module(PathSamples.everything());
        ApiUse use = verdict.findings().stream()
                .map(finding -> finding.use())
                .filter(each -> each.site().owner().simpleName().equals(simpleClass))
                .filter(each -> each.site().line() == line)
                .findFirst()
                .orElseThrow();

        assertThat(PathText.lines(verdict.reach(), use)).containsExactly(text);
    }

    @Test
    void aMethodIsReadAsOneWithTheShortestWayOfEachPhase() {
        Reach reach = PathSamples.reach();

        assertThat(PathText.lines(reach, List.of(PathSamples.MADE, PathSamples.UNREACHED, PathSamples.REQUESTED)))
                .containsExactly(
                        "from OrderHandler#handleRequest -> Pricing#quote",
                        "in INIT, from OrderHandler#<init> -> Pricing#<init>");
        assertThat(MethodUses.of(
                        module(PathSamples.everything()),
                        module(PathSamples.everything()).findings()))
                .extracting(MethodUses::paths)
                .contains(List.of("from Tool#main only"), List.of("no handler found to reach it"));
    }

    @Test
    void whatIsNotFollowedIsSaidOnce() {
        assertThat(PathText.note(PathSamples.reach()))
                .contains("A path is possible, not proven. Not followed: reflection, injection, and calls inside"
                        + " dependencies and modules that are not in this report. Methods of an object that is created"
                        + " are taken as called.");
        assertThat(PathText.note(Reach.WITHOUT_ENTRY))
                .contains("No Lambda handler was found in this module, so no paths are shown. If it has one that"
                        + " implements no interface, name it in <handlers>.");
        assertThat(PathText.note(Reach.UNKNOWN)).isEmpty();
    }

    /** The scan passes a class whose code it need not look at. */
    @Test
    void damagedCodeIsNamed() {
        List<ClassName> unread = Stream.of("com.acme.D", "com.acme.B", "com.acme.C", "com.acme.A")
                .map(ClassName::parse)
                .toList();

        assertThat(PathText.note(new Reach(Reach.Search.DONE, List.of(), Map.of(), unread.subList(0, 1))))
                .get()
                .asString()
                .endsWith("taken as called. No path leads through com.acme.D: the code there is damaged.");
        assertThat(PathText.note(new Reach(Reach.Search.DONE, List.of(), Map.of(), unread)))
                .get()
                .asString()
                .endsWith("through com.acme.A, com.acme.B, com.acme.C and 1 more: the code there is damaged.");
    }

    @Test
    void jsonHoldsEachStepAndTheHandlers() throws Exception {
        Golden.assertEquals(
                Golden.folder("report-paths.json"), JsonReport.render(PathSamples.everything(), PROVENANCE));
    }

    /** Not looked for is another thing than looked for and not found. */
    @Test
    void jsonTellsWhatWasLookedForFromWhatWasNotFound() {
        JsonObject unasked = json(PathSamples.unasked());
        JsonObject withoutHandler = json(PathSamples.withoutHandler());

        assertThat(unasked.getAsJsonObject("scan").has("handlers")).isFalse();
        assertThat(withoutHandler.getAsJsonObject("scan").getAsJsonArray("handlers"))
                .isEmpty();
        assertThat(findings(unasked)).noneMatch(finding -> finding.has("reach"));
        assertThat(findings(withoutHandler)).noneMatch(finding -> finding.has("reach"));
        assertThat(findings(json(PathSamples.everything()))).allMatch(finding -> finding.has("reach"));
    }

    @Test
    void sarifHasAFlowForEachPhaseThatCounts() throws Exception {
        String sarif = new SarifReport(PathSamples.everything(), PROVENANCE).forUpload();
        SarifSchema.assertAccepts(sarif);
        List<JsonObject> results = results(sarif);

        assertThat(results).filteredOn(result -> result.has("codeFlows")).hasSize(5);
        JsonArray steps = results.stream()
                .filter(result -> text(result).contains("Path: from OrderHandler#handleRequest"))
                .findFirst()
                .orElseThrow()
                .getAsJsonArray("codeFlows")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("threadFlows")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("locations");
        assertThat(steps).extracting(PathReportsTest::place).containsExactly("OrderHandler.java:21", "Pricing.java:41");
    }

    /** An alert that was dismissed stays dismissed when its callers change. */
    @Test
    void fingerprintsAndOrderDoNotDependOnPaths() {
        List<String> with = Remarks.of(PathSamples.everything()).stream()
                .map(Remark::fingerprint)
                .toList();
        List<String> without = Remarks.of(PathSamples.unasked()).stream()
                .map(Remark::fingerprint)
                .toList();

        assertThat(with).isEqualTo(without).hasSize(6);
    }

    @Test
    void theSummarySaysPathsInTheRowAndTheirLimitsOnce() {
        String summary = MarkdownSummary.render(PathSamples.everything(), PROVENANCE);

        assertThat(summary)
                .contains("<br>`from OrderHandler#handleRequest -> Pricing#quote` |")
                .containsOnlyOnce("A path is possible, not proven.");
        assertThat(MarkdownSummary.render(PathSamples.withoutHandler(), PROVENANCE))
                .containsOnlyOnce("No Lambda handler was found in this module, so no paths are shown.");
        assertThat(MarkdownSummary.render(PathSamples.unasked(), PROVENANCE)).doesNotContain("path");
    }

    private static Verdict module(BuildVerdict build) {
        return build.modules().get(0);
    }

    private static JsonObject json(BuildVerdict build) {
        return JsonParser.parseString(JsonReport.render(build, PROVENANCE)).getAsJsonObject();
    }

    private static List<JsonObject> findings(JsonObject report) {
        return objects(report.getAsJsonArray("findings"));
    }

    private static List<JsonObject> results(String sarif) {
        return objects(JsonParser.parseString(sarif)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String text(JsonObject result) {
        return result.getAsJsonObject("message").get("text").getAsString();
    }

    private static String place(JsonElement step) {
        JsonObject physical = step.getAsJsonObject().getAsJsonObject("location").getAsJsonObject("physicalLocation");
        String uri = physical.getAsJsonObject("artifactLocation").get("uri").getAsString();
        int line = physical.getAsJsonObject("region").get("startLine").getAsInt();
        return uri.substring(uri.lastIndexOf('/') + 1) + ":" + line;
    }
}
