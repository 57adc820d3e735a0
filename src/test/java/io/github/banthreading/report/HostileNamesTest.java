package io.github.banthreading.report;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.text.Printable.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.banthreading.Samples;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.calendar.CalendarReport;
import io.github.banthreading.report.codeclimate.CodeClimateReport;
import io.github.banthreading.report.codeclimate.GitlabFields;
import io.github.banthreading.report.github.GithubCommands;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.html.HtmlReport;
import io.github.banthreading.report.json.JsonReport;
import io.github.banthreading.report.sarif.SarifReport;
import io.github.banthreading.report.sarif.SarifSchema;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names in class files and debt files can hold anything; a terminal gets to see none of it raw. */
class HostileNamesTest {

    /**
     * Resets the terminal, turns the direction, breaks the line, hides, runs a script, gives a command, ends quotes, code and
     * cells of tables, and ends in half a character.
     */
    private static final String EVIL = "x\u001bc\u202ey\r\n\u0007\u2028\u200b<script>alert(1)</script>\"'`|\\\n"
            + "::set-output name=a::b\n##%0A,:&lt*_$@\u0085\ud800";

    /** A text of a debt file can hold brackets, too, which a class file cannot. */
    private static final String EVIL_TEXT = EVIL + "[x](javascript:alert(1))![y](http://y) www.evil.example &lt;b&gt;";

    /** The longest name that a class file can hold. */
    private static final String LONG = "l".repeat(65_535);

    private static final Provenance PROVENANCE = new Provenance("1.0.0", 1, "");
    private static final int USES = 3;

    private static Verdict verdict() throws Exception {
        ClassName owner = new ClassName("com/acme/" + EVIL);
        Member member = new Member(EVIL, "");
        List<ApiUse> uses = List.of(
                new ApiUse(ApiRef.parse(POOL), new Site(owner, member, EVIL + ".java", 1)),
                new ApiUse(ApiRef.parse(TIMER), new Site(owner, member, EVIL + ".java", 2)),
                new ApiUse(ApiRef.parse(POOL), new Site(owner, new Member(LONG, "()"), LONG + ".java", 0)));
        ScanResult scan = new ScanResult(
                uses,
                new TreeSet<>(List.of(owner)),
                1,
                PassedOver.NOTHING,
                List.of(new Unreadable(EVIL, EVIL)),
                List.of(owner),
                false,
                Optional.empty());
        DebtEntry timer = entry(owner, member, allowed(TIMER, 1));
        DebtEntry gone = entry(new ClassName("com/acme/gone/" + EVIL), member, allowed(TIMER, 1));
        return new Judge(Verdicts.STANDARD, debt(timer, gone), new Terms(TODAY, true, 30, true, false))
                .judge(EVIL, scan);
    }

    private static DebtEntry entry(ClassName owner, Member member, DebtEntry.AllowedUse use) {
        return new DebtEntry(
                EVIL,
                owner,
                member,
                TODAY,
                TODAY.plusDays(3),
                EVIL_TEXT,
                EVIL_TEXT,
                EVIL_TEXT,
                EVIL_TEXT,
                List.of(use),
                Samples.lines(3));
    }

    @Test
    void aTerminalSeesNoneOfIt() throws Exception {
        Verdict verdict = verdict();
        String all = RefusalText.render(
                        verdict, new Surroundings("", Optional.empty(), Optional.empty(), true), Optional.empty())
                + String.join(
                        "\n",
                        WarningTexts.render(verdict, new Surroundings("", Optional.empty(), Optional.empty(), true)))
                + GreenText.render(verdict);
        assertThat(all).contains(shown(EVIL), LONG).startsWith("ban-threading: x\\u001bc\\u202ey\\u000d\\u000a");
        assertHarmless(all);
    }

    /** Nothing that moves a cursor or turns the direction, and nothing that UTF-8 cannot hold. */
    private static void assertHarmless(String text) {
        assertThat(text.codePoints().filter(c -> c != '\n').filter(Printable::isUnsafe))
                .isEmpty();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    private static BuildVerdict build() throws Exception {
        return BuildVerdict.of(verdict());
    }

    @Test
    void aReportForProgramsHoldsItIntact() throws Exception {
        String json = JsonReport.render(build(), PROVENANCE);
        assertHarmless(json);
        JsonObject report = JsonParser.parseString(json).getAsJsonObject();
        JsonObject first = report.getAsJsonArray("findings").get(USES - 1).getAsJsonObject();
        assertThat(first.get("member").getAsString()).isEqualTo(EVIL);
        assertThat(first.get("file").getAsString()).isEqualTo(EVIL + ".java");
        assertThat(report.getAsJsonArray("debt")
                        .get(0)
                        .getAsJsonObject()
                        .get("owner")
                        .getAsString())
                .isEqualTo(EVIL_TEXT);
    }

    @Test
    void codeHostsSeeItInFull() throws Exception {
        for (String sarif : List.of(
                new SarifReport(build(), PROVENANCE).forUpload(), new SarifReport(build(), PROVENANCE).whole())) {
            assertHarmless(sarif);
            SarifSchema.assertAccepts(sarif);
            JsonObject run = JsonParser.parseString(sarif)
                    .getAsJsonObject()
                    .getAsJsonArray("runs")
                    .get(0)
                    .getAsJsonObject();
            assertThat(run.getAsJsonArray("results").toString()).contains(LONG + "()", LONG + ".java");
            for (JsonElement element : run.getAsJsonArray("results")) {
                JsonObject result = element.getAsJsonObject();
                String text = result.getAsJsonObject("message").get("text").getAsString();
                assertThat(text.contains(shown(EVIL).replace("[", "\\[")) || text.contains(LONG))
                        .isTrue();
                assertThat(text.replace("\\](", "")).doesNotContain("](");
                assertThat(uri(result))
                        .satisfiesAnyOf(
                                uri -> assertThat(decoded(uri)).isEqualTo(EVIL.replace('\ud800', '\ufffd') + ".java"),
                                uri -> assertThat(uri).isIn(LONG + ".java", "threading-debt.toml"));
            }
        }
    }

    private static String decoded(String uri) {
        return URI.create(uri).getPath();
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
    void gitlabSeesItInFull() throws Exception {
        String report = new CodeClimateReport(build(), PROVENANCE).text();
        assertHarmless(report);
        GitlabFields.assertReads(report, USES + 1);
        assertThat(JsonParser.parseString(report).toString()).contains(LONG + "()", LONG + ".java");
    }

    @Test
    void aMistakeIsHarmlessEverywhere() {
        List<Mistake> mistakes = List.of(new Mistake(EVIL, 1, 1, EVIL_TEXT, EVIL), Mistake.in(EVIL, EVIL_TEXT));
        String sarif = SarifReport.unjudged(EVIL, mistakes, PROVENANCE);
        assertHarmless(sarif);
        SarifSchema.assertAccepts(sarif);
        assertCommands(GithubCommands.mistakes(EVIL, mistakes, PROVENANCE).within(10, true), 2);
        assertMarkdown(MarkdownSummary.unjudged(EVIL, mistakes));
    }

    @Test
    void aStepGivesNoOtherCommands() throws Exception {
        assertCommands(GithubCommands.errors(build(), PROVENANCE).within(10, true), 3);
        assertCommands(GithubCommands.errors(build(), PROVENANCE).within(1, true), 1);
        assertCommands(GithubCommands.warnings(build(), PROVENANCE).within(10, true), 1);
    }

    private static void assertCommands(List<String> lines, int expected) {
        String printed = String.join("\n", lines);
        assertHarmless(printed);
        assertThat(printed.lines()).hasSize(expected).allMatch(line -> line.matches("::(error|warning) [^:]*::.*"));
    }

    @Test
    void aSummaryStaysInItsCells() throws Exception {
        String summary = MarkdownSummary.render(build(), PROVENANCE);
        assertMarkdown(summary);
        assertThat(summary.lines().filter(line -> line.startsWith("| ")))
                .hasSize(2 + 2 + 2)
                .allMatch(line -> {
                    long bars = line.chars().filter(c -> c == '|').count();
                    return bars == 5 || bars == 8;
                });
    }

    private static void assertMarkdown(String text) {
        assertHarmless(text);
        assertThat(text.replace("<br>", "")).doesNotContain("<", "](", "`|", "www.", "://");
    }

    @Test
    void aPageAndACalendarShowItEscaped() throws Exception {
        for (BuildVerdict build : List.of(BuildVerdict.of(verdict()), Pages.hostile())) {
            String page = HtmlReport.render(build, Pages.PROVENANCE);
            assertThat(page)
                    .contains("x\\u001bc\\u202ey\\u000d\\u000a\\u0007\\u2028\\u200b")
                    .doesNotContain("<script", "<img", "href=\"javascript", "href=\"https://x/", "href=\" ");
            String calendar = CalendarReport.render(build, Pages.PROVENANCE);
            assertThat((page + calendar).codePoints().filter(c -> c != '\n' && c != '\r' && Printable.isUnsafe(c)))
                    .isEmpty();
        }
        assertThat(HtmlReport.render(Pages.hostile(), Pages.PROVENANCE))
                .contains("&lt;script&gt;document.title='ran'&lt;/script&gt;", "&lt;img src=x onerror=");
    }

    @Test
    void harmlessTextStaysAsItIs() {
        assertThat(shown("com.acme.Überweisung$日本#run(\ud83d\ude00)"))
                .isEqualTo("com.acme.Überweisung$日本#run(\ud83d\ude00)");
        assertThat(shown("\ud83d\ude00\u001b")).isEqualTo("\ud83d\ude00\\u001b");
        assertThat(shown("\udb40\udc01")).isEqualTo("\\udb40\\udc01");
    }
}
