package io.github.banthreading.report.html;

import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.Elsewhere;
import io.github.banthreading.report.Pages;
import io.github.banthreading.report.PathSamples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.calendar.CalendarReport;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code report.html}: one whole, {@code src/test/golden/report.html}, and what else a page has to say. */
class HtmlReportTest {

    private static String render(BuildVerdict build) {
        return HtmlReport.render(build, Pages.PROVENANCE);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void writesEverythingTheVerdictHolds() throws Exception {
        Golden.assertEquals(Golden.folder("report.html"), render(Pages.small()));
    }

    @Test
    void howLongItTookIsNotOnThePage() throws Exception {
        assertThat(HtmlReport.render(Pages.small(), new Provenance("1.0.0", 85, "services/orders/")))
                .isEqualTo(render(Pages.small()));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Etc/GMT+12", "th-TH-u-ca-buddhist, America/New_York"})
    void theSameBytesEverywhere(String locale, String zone) throws Exception {
        String page = render(Pages.team());
        String calendar = CalendarReport.render(Pages.team(), Pages.PROVENANCE);
        Elsewhere.run(locale, zone, () -> {
            assertThat(render(Pages.team())).isEqualTo(page);
            assertThat(CalendarReport.render(Pages.team(), Pages.PROVENANCE)).isEqualTo(calendar);
        });
    }

    @Test
    void thePageNeedsNothingElse() throws Exception {
        String page = render(Pages.team());
        assertThat(page).startsWith("<!doctype html>\n<html lang=\"en\">").endsWith("</html>\n");
        assertThat(page).doesNotContain("<script", "<link", "@import", "url(", " src=");
        assertThat(all(page, "https?://[^\"<]*").stream().distinct())
                .containsExactlyInAnyOrder("https://tickets.acme.example/EXP-77", "https://tickets.acme.example/PRC-4");
    }

    @Test
    void everyTableHasACaptionAndEveryHeaderAScope() throws Exception {
        String page = render(Pages.team());
        assertThat(all(page, "<table")).hasSizeGreaterThan(2);
        assertThat(all(page, "<caption\\b")).hasSameSizeAs(all(page, "<table"));
        assertThat(all(page, "<th [^>]*>")).hasSameSizeAs(all(page, "<th\\b")).allMatch(th -> th.contains("scope="));
        assertThat(all(page, "<svg role=\"img\" aria-labelledby=\"chart-title chart-description\""))
                .hasSize(1);
        assertThat(all(page, "<h[1-6]").get(0)).isEqualTo("<h1");
    }

    @Test
    void theModulesOfAReactorAreNamed() throws Exception {
        String page = render(Pages.team());
        assertThat(page).contains("Modules, in the order of the build", "<dt>Module</dt><dd>com.acme:orders</dd>");
        assertThat(render(Pages.small())).doesNotContain("<dt>Module</dt>", "Modules, in the order");
    }

    /** No empty chapter, no zero, no "none". */
    @Test
    void withoutThreadingThePageIsShort() {
        String page = render(BuildVerdict.of(Verdicts.of(debt())));
        assertThat(page).contains("Passed: no threading in 0 classes", "<dt>preset</dt><dd>standard</dd>");
        assertThat(all(page, "<h2[^>]*>[^<]*")).containsExactly("<h2 id=\"configuration\">Configuration");
        assertThat(page).doesNotContain("<svg role", "<table");
        assertThat(render(new BuildVerdict("com.acme:parent", TERMS, List.of())))
                .contains("Passed: there was nothing to check");
    }

    @Test
    void whatWasLetPassOrNotJudgedIsNotCalledAbsent() throws Exception {
        Policy allows =
                new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of(), List.of("timer"));
        ScanResult used = Samples.scan(Samples.use(Samples.TIMER, "Export", "run()", 7));
        assertThat(render(BuildVerdict.of(Verdicts.of(allows, debt(), TERMS, used))))
                .contains("Passed: nothing new in 1 class", "class=\"verdict green\"")
                .doesNotContain("no threading");
        Group excluded = new Group(List.of(ClassName.parse("com.acme.Made")), 0);
        ScanResult passedOver = new ScanResult(
                List.of(),
                Set.of(),
                12,
                new PassedOver(Group.NONE, List.of(), excluded, Group.NONE),
                List.of(),
                List.of(),
                false,
                Optional.empty());
        assertThat(render(BuildVerdict.of(Verdicts.of(Verdicts.STANDARD, debt(), TERMS, passedOver))))
                .contains("Passed: nothing new in 12 classes")
                .doesNotContain("no threading");
    }

    /** A browser opens no page of any size; what is left out is said, and report.json has it. */
    @Test
    void aPageHasASizeAndSaysWhatItLeavesOut() {
        ApiUse[] uses = IntStream.range(0, 2_600)
                .mapToObj(i -> Samples.use(Samples.START, "C" + i, "run()", 7))
                .toArray(ApiUse[]::new);
        String page = render(BuildVerdict.of(Verdicts.of(debt(), uses)));
        assertThat(all(page, "<article class=\"method\"")).hasSize(2_000);
        assertThat(page)
                .contains(
                        "Show 2600 uses in 2600 methods",
                        "<td class=\"number\" data-noun=\"uses\">2600</td><td class=\"number\" data-noun=\"methods\">2600</td>",
                        "600 more methods of this kind: report.json has all");
        DebtEntry[] entries = IntStream.range(0, 2_600)
                .mapToObj(i -> Samples.entry(
                        "c-" + i, "C" + i, "run()", Samples.TODAY.plusDays(90), Samples.allowed(Samples.START, 1)))
                .toArray(DebtEntry[]::new);
        String documented = render(BuildVerdict.of(Verdicts.of(debt(entries), uses)));
        assertThat(all(documented, "<article class=\"entry\"")).hasSize(1_000);
        assertThat(documented).contains("1600 more entries with later last days: report.json has all");
    }

    @Test
    void debtThatIsGoneSaysHowToRemoveIt() {
        String page = render(BuildVerdict.of(Verdicts.of(
                debt(Samples.entry("gone", "Gone", "run()", Samples.TODAY, Samples.allowed(Samples.TIMER, 1))))));
        assertThat(page)
                .contains("Does not pass: 1 entry allows more than the code uses", "this code is gone", ":debt-prune")
                .doesNotContain("What fails", ":debt-add");
    }

    @Test
    void debtThatIsGoneInPartSaysSo() {
        String page = render(BuildVerdict.of(Verdicts.of(
                debt(Samples.entry(
                        "part",
                        "Part",
                        "run()",
                        Samples.TODAY.plusDays(90),
                        Samples.allowed(Samples.TIMER, 1),
                        Samples.allowed(Samples.START, 1))),
                Samples.use(Samples.START, "Part", "run()", 5))));
        assertThat(page).contains(">part of this code is gone<");
    }

    @Test
    void aUseThatIsNotAllowedHasItsCommandAndItsEntry() {
        String page = render(BuildVerdict.of(Verdicts.of(debt(), Samples.use(Samples.TIMER, "Export", "run()", 7))));
        assertThat(page)
                .contains(
                        "<title>1 use is not allowed: com.acme:orders (2026-11-23 UTC)</title>",
                        "Does not pass: 1 use is not allowed",
                        ":debt-add</span> <span class=\"word\">-DbanThreading.only=com.acme.orders.Export</span>",
                        "class   = \"com.acme.orders.Export\"",
                        "<code>new Timer(<wbr>)<wbr></code>")
                .doesNotContain("All entries", "Ends soon");
    }

    @Test
    void whatPassesAndNeedsSomebodyIsAmber() {
        String page = render(BuildVerdict.of(Verdicts.of(
                debt(Samples.entry(
                        "timer", "Old", "run()", Samples.TODAY.plusDays(3), Samples.allowed(Samples.TIMER, 1))),
                Samples.use(Samples.TIMER, "Old", "run()", 5))));
        assertThat(page)
                .contains(
                        "class=\"verdict amber\"",
                        "Passed, but 1 entry ends soon",
                        "ends soon, 3 days left",
                        "<h2 id=\"soon\">Ends soon");
    }

    @Test
    void aSimulatedDayIsSaid() throws Exception {
        String page = render(Pages.thirty());
        assertThat(page).contains("Not today’s verdict", "(simulated day 2026-11-23 UTC)</title>");
    }

    @Test
    void anIncompleteScanIsSaidFirst() throws Exception {
        String page = render(Pages.thirty());
        assertThat(page)
                .contains("<li><code>target/classes/com/acme/Torn.class</code>: is cut off after 212 bytes</li>")
                .contains("Does not pass: 1 class file cannot be read");
        assertThat(page.indexOf("Class files that cannot be read")).isBetween(0, page.indexOf("All entries"));
    }

    @Test
    void everyStepOfALongListIsInTheListBelowTheChart() throws Exception {
        String page = render(Pages.thirty());
        assertThat(all(page, "<li><time>")).hasSize(30);
        assertThat(all(page, "<circle cx=\"[0-9.]+%")).hasSize(30);
        assertThat(all(page, "<text class=\"step always\"")).hasSizeBetween(10, 29);
        assertThat(all(page, "<text class=\"step wide\"")).hasSizeBetween(5, 20);
    }

    @Test
    void theSourceAroundAUseIsShown() {
        Provenance withSource = new Provenance(
                "1.0.0",
                1,
                "",
                Pages.PROVENANCE.commands(),
                file -> List.of("class Export {", "    void run() {", "        new Timer(); // <b>", "    }"),
                TicketLinks.NONE);
        String page = HtmlReport.render(
                BuildVerdict.of(Verdicts.of(debt(), Samples.use(Samples.TIMER, "Export", "run()", 3))), withSource);
        assertThat(page)
                .contains(
                        "<span class=\"at\">2</span><code>void run() {</code>",
                        "<span class=\"mark\">&gt;</span><span class=\"at\">3</span><code>    new Timer(); // &lt;b&gt;</code>");
    }

    @Test
    void eachMethodSaysHowAHandlerReachesIt() {
        String page = Jsoup.parse(render(PathSamples.everything())).text();
        assertThat(page)
                .contains(
                        "During a request 2 uses a handler reaches them During INIT 1 use while the function starts",
                        "Around a snapshot 1 use in a CRaC hook From main only 1 use no handler reaches them",
                        "No handler found 1 use they fail all the same",
                        "from OrderHandler#handleRequest -> Pricing#quote",
                        "in INIT, from OrderHandler#<init> -> Pricing#<init>",
                        "no handler found to reach it",
                        "A path is possible, not proven.");
        assertThat(Jsoup.parse(render(PathSamples.withoutHandler())).text())
                .contains("No Lambda handler was found in this module")
                .doesNotContain("from OrderHandler", "no handler found to reach it");
    }

    /** Of one kind, what a request runs into comes before what a tool or nobody calls. */
    @Test
    void methodsOfAKindStandInTheOrderOfTheirPhases() {
        Element timers = Jsoup.parse(render(PathSamples.everything())).selectFirst("section.kind:has(#use\\:timer)");
        assertThat(timers.select("h4").eachText()).containsExactly("Pricing#<init>", "Old#run()");
    }

    /** Two thousand uses in a module: folded, and small enough for a browser. */
    @Test
    void aPageOfTwoThousandUsesCanBeOpened() {
        ApiUse[] uses = new ApiUse[2000];
        for (int i = 0; i < uses.length; i++) {
            uses[i] =
                    Samples.use(Samples.TIMER, "Generated" + i % 500, "run" + i / 2 + "(com.acme.orders.Order)", i + 1);
        }
        String page = render(BuildVerdict.of(Verdicts.of(debt(), uses)));
        assertThat(page).hasSizeLessThan(5_000_000).contains("<summary>Show 2000 uses in ");
        assertThat(all(page, "<article class=\"method\">")).hasSizeGreaterThan(1000);
    }

    @Test
    void mistakesStandInPlaceOfAVerdict() {
        String page = HtmlReport.unjudged(
                "com.acme:orders",
                List.of(Mistake.in("parameter 'preset'", "'lax' is not one of standard, <strict>")),
                Pages.PROVENANCE);
        assertThat(page)
                .contains(
                        "<title>Cannot be checked: com.acme:orders</title>",
                        "Cannot be checked: 1 mistake to correct first",
                        "is not one of standard, &lt;strict&gt;")
                .endsWith("</html>\n");
    }

    /** No caret can hit in a line that a narrow screen breaks. */
    @Test
    void whatIsWrongIsMarkedInItsLineAndWhatToWriteCanBeCopied() {
        Mistake mistake = new Mistake(
                "threading-debt.toml", 9, 1, 5, "no field", "onwer = <x>", "Did you mean owner? Write: owner = <x>");
        Element item = Jsoup.parse(HtmlReport.unjudged("com.acme:orders", List.of(mistake), Pages.PROVENANCE))
                .selectFirst(".mistakes li");
        assertThat(item.select(".place").text()).isEqualTo("threading-debt.toml:9:1");
        assertThat(item.select(".source code").text()).isEqualTo("onwer = <x>");
        assertThat(item.select("mark").text()).isEqualTo("onwer");
        assertThat(item.select(".at").text()).isEqualTo("9");
        assertThat(item.select(".advice").text()).isEqualTo("Did you mean owner? Write:");
        assertThat(item.select(".command").text()).isEqualTo("owner = <x>");
    }

    @Test
    void oneMethodIsNotSeveral() {
        Element row = Jsoup.parse(HtmlReport.render(
                        BuildVerdict.of(Verdicts.of(debt(), Samples.use(Samples.TIMER, "Export", "run()", 3))),
                        Pages.PROVENANCE))
                .selectFirst("td[data-noun]");
        assertThat(row.attr("data-noun")).isEqualTo("use");
        assertThat(row.nextElementSibling().attr("data-noun")).isEqualTo("method");
    }
}
