package io.github.banthreading.report.html;

import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.Samples;
import io.github.banthreading.report.Elsewhere;
import io.github.banthreading.report.Pages;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.calendar.CalendarReport;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        assertThat(all(page, "<table")).hasSize(3);
        assertThat(all(page, "<caption>")).hasSize(3);
        assertThat(all(page, "<th [^>]*>")).hasSameSizeAs(all(page, "<th\\b")).allMatch(th -> th.contains("scope="));
        assertThat(all(page, "<svg role=\"img\" aria-labelledby=\"chart-title chart-description\""))
                .hasSize(1);
        assertThat(all(page, "<h[1-6]").get(0)).isEqualTo("<h1");
    }

    @Test
    void theModulesOfAReactorAreNamed() throws Exception {
        String page = render(Pages.team());
        assertThat(all(page, "<td data-label=\"Module\">[^<]*"))
                .hasSize(12)
                .first()
                .asString()
                .endsWith("com.acme:orders");
        assertThat(page)
                .contains("<caption>Modules, in the order of the build</caption>", "2 fail, in com.acme:orders");
        assertThat(render(Pages.small())).doesNotContain("Module");
    }

    @Test
    void withoutAnything() {
        String page = render(BuildVerdict.of(Verdicts.of(debt())));
        assertThat(page)
                .contains(
                        "No threading API is used.",
                        "<p>No use is allowed by a debt file, today or later.</p>",
                        "<p>There is no debt.</p>",
                        "<p>No use of a threading API was found.</p>")
                .doesNotContain("<svg", "<table", "reasons");
        assertThat(render(new BuildVerdict("com.acme:parent", TERMS, List.of())))
                .contains("There was nothing to judge.", "passed");
    }

    @Test
    void debtWithoutUsesAndUsesWithoutDebt() {
        String debtOnly = render(BuildVerdict.of(Verdicts.of(
                debt(Samples.entry("gone", "Gone", "run()", Samples.TODAY, Samples.allowed(Samples.TIMER, 1))))));
        assertThat(debtOnly).contains("No use of a threading API was found.", ">STALE</span> <small>fails</small>");
        String usesOnly =
                render(BuildVerdict.of(Verdicts.of(debt(), Samples.use(Samples.TIMER, "Export", "run()", 7))));
        assertThat(usesOnly).contains("There is no debt.", ">NEW</span> <small>fails</small>", "<small>none</small>");
    }

    @Test
    void aSimulatedDayIsSaidWhereverADayIs() throws Exception {
        String page = render(Pages.thirty());
        List<String> days = all(page, "(simulated |simulated day |)2026-11-23( UTC|:)");
        assertThat(days).hasSize(7).allMatch(day -> day.startsWith("simulated "));
        assertThat(page).contains("Not today’s verdict");
    }

    @Test
    void anIncompleteScanIsSaidFirst() throws Exception {
        String page = render(Pages.thirty());
        assertThat(page)
                .contains("<li><code>target/classes/com/acme/Torn.class</code>: is cut off after 212 bytes</li>")
                .contains("1 class file could not be read.", "all of them judged; 1 more could not be read");
        assertThat(page.indexOf("The scan is not complete")).isBetween(0, page.indexOf("At a glance"));
    }

    @Test
    void everyStepOfALongListIsInTheListBelowTheChart() throws Exception {
        String page = render(Pages.thirty());
        assertThat(all(page, "<li><time>")).hasSize(30);
        assertThat(all(page, "<circle ")).hasSize(30);
        assertThat(all(page, "<text class=\"step always\"")).hasSizeBetween(10, 29);
        assertThat(all(page, "<text class=\"step wide\"")).hasSizeBetween(5, 20);
    }
}
