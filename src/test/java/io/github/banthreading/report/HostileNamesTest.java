package io.github.banthreading.report;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.use.Printable.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Printable;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names in class files and debt files can hold anything; a terminal gets to see none of it raw. */
class HostileNamesTest {

    /** Resets the terminal, turns the direction, breaks the line, hides, and ends in half a character. */
    private static final String EVIL = "x\u001bc\u202ey\r\n\u0007\u2028\u200b\ud800";

    private static Verdict verdict() throws Exception {
        ClassName owner = new ClassName("com/acme/" + EVIL);
        Member member = new Member(EVIL, "");
        List<ApiUse> uses = List.of(
                new ApiUse(ApiRef.parse(POOL), new Site(owner, member, EVIL + ".java", 1)),
                new ApiUse(ApiRef.parse(TIMER), new Site(owner, member, EVIL + ".java", 2)));
        ScanResult scan = new ScanResult(
                uses,
                new TreeSet<>(List.of(owner)),
                1,
                0,
                0,
                0,
                List.of(new Unreadable(EVIL, EVIL)),
                List.of(owner),
                false);
        DebtEntry timer = entry(owner, member, allowed(TIMER, 1));
        DebtEntry gone = entry(new ClassName("com/acme/gone/" + EVIL), member, allowed(TIMER, 1));
        return new Judge(Verdicts.STANDARD, debt(timer, gone), new Terms(TODAY, true, 30, true, false))
                .judge(EVIL, scan);
    }

    private static DebtEntry entry(ClassName owner, Member member, DebtEntry.AllowedUse use) {
        return new DebtEntry(EVIL, owner, member, TODAY, TODAY.plusDays(3), EVIL, EVIL, EVIL, EVIL, List.of(use), 3);
    }

    @Test
    void aTerminalSeesNoneOfIt() throws Exception {
        Verdict verdict = verdict();
        String all = TextReport.refusal(verdict, Optional.empty())
                + TextReport.warning(verdict).orElseThrow()
                + TextReport.success(verdict, 1);
        assertThat(all).contains("x\\u001bc\\u202ey\\u000d\\u000a\\u0007\\u2028\\u200b\\ud800");
        assertThat(all.chars()
                        .filter(c -> c != '\n')
                        .filter(c -> Character.isISOControl(c) || c == 0x202e || c == 0x2028))
                .isEmpty();
    }

    @Test
    void aReportForProgramsHoldsItEscaped() throws Exception {
        String json = JsonReport.render(BuildVerdict.of(verdict()), new Provenance("1.0.0", 1, ""));
        assertThat(json).contains("x\\u001bc").doesNotContain("\u001b", "\r", "\u2028", "\u0007");
    }

    @Test
    void aPageAndACalendarShowItEscaped() throws Exception {
        for (BuildVerdict build : List.of(BuildVerdict.of(verdict()), Pages.hostile())) {
            String page = HtmlReport.render(build, Pages.PROVENANCE);
            assertThat(page)
                    .contains("x\\u001bc\\u202ey\\u000d\\u000a\\u0007\\u2028\\u200b\\ud800")
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
