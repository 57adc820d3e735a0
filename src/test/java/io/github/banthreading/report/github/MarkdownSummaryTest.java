package io.github.banthreading.report.github;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.use;
import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.BuildSamples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.Markdown;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The summary of a job, whole: {@code src/test/golden/github-summary.md}. */
class MarkdownSummaryTest {

    @Test
    void showsTheUsesAndTheLedger() {
        Golden.assertEquals(
                Golden.folder("github-summary.md"),
                MarkdownSummary.render(BuildSamples.everything(), PROVENANCE) + "\n"
                        + MarkdownSummary.render(BuildSamples.incomplete(), PROVENANCE) + "\n"
                        + MarkdownSummary.render(BuildSamples.twoModules(), PROVENANCE));
    }

    @Test
    void namesAreThoseOfTheSourceAndStatesAreWords() {
        String summary = MarkdownSummary.render(BuildSamples.everything(), PROVENANCE);
        assertThat(summary).doesNotContain("java.lang.", "java.util.", "com.acme.orders.", "<init>(");
        for (State state : State.values()) {
            assertThat(summary).doesNotContain(state.name(), state.toString());
        }
    }

    @Test
    void aMethodIsOneRowForEachState() {
        ApiUse[] uses = {
            use(START, "Worker", "run()", 5), use(TIMER, "Worker", "run()", 7), use(START, "Worker", "run()", 9)
        };
        DebtFile debt = debt(entry("worker", "Worker", "run()", TODAY.plusDays(90), allowed(START, 1)));
        assertThat(MarkdownSummary.render(BuildVerdict.of(Verdicts.of(debt, uses)), PROVENANCE)
                        .lines())
                .filteredOn(line -> line.contains("Worker.java"))
                .containsExactly(
                        "| `Worker#run()`<br>`services/orders/src/main/java/com/acme/orders/Worker.java:5`"
                                + " | `Thread#start()` 2 x, lines 5, 9 | thread | more than allowed |",
                        "| `Worker#run()`<br>`services/orders/src/main/java/com/acme/orders/Worker.java:7`"
                                + " | `new Timer()` line 7 | timer | not allowed |");
    }

    @Test
    void aModuleInOrderIsTwoLines() {
        assertThat(MarkdownSummary.render(BuildVerdict.of(Verdicts.of(debt())), PROVENANCE))
                .isEqualTo("### ban-threading: com.acme&#58;orders passes\n\n"
                        + "0 classes checked, preset standard, day 2026-11-23 UTC, 0 uses allowed today.\n\n");
    }

    @Test
    void rowsThatAreLeftOutAreCounted() {
        ApiUse[] uses = IntStream.rangeClosed(1, 53)
                .mapToObj(line -> use(START, "Worker", "run" + line + "()", line))
                .toArray(ApiUse[]::new);
        assertThat(MarkdownSummary.render(BuildVerdict.of(Verdicts.of(debt(), uses)), PROVENANCE))
                .contains("Worker.java:50`")
                .doesNotContain("Worker.java:51`")
                .contains("\n\nand 3 methods more, in the log and in the reports.\n");
    }

    @Test
    void mistakesAreAList() {
        List<Mistake> mistakes = List.of(
                new Mistake("threading-debt.toml", 3, 7, "entry 'old' lacks 'expires'", ""),
                new Mistake("threading-debt.toml", 9, 0, "quote is not closed", ""),
                Mistake.in("-DbanThreading.prest", "unknown parameter"));
        assertThat(MarkdownSummary.unjudged("com.acme:orders", mistakes))
                .isEqualTo("### ban-threading: com.acme&#58;orders cannot be checked\n\n"
                        + "- `threading-debt.toml:3:7`: entry 'old' lacks 'expires'\n"
                        + "- `threading-debt.toml:9`: quote is not closed\n"
                        + "- `-DbanThreading.prest`: unknown parameter\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            https://jira.acme.example/browse/ORD-1 ~[https&#58;//jira.acme.example/browse/ORD-1](<https://jira.acme.example/browse/ORD-1>)~
            HTTP://x ~[HTTP&#58;//x](<HTTP://x>)~
            ORD-1 ORD-1
            javascript:alert(1) javascript&#58;alert(1)
            data:text/html,x data&#58;text/html,x
            https://x/>a https&#58;//x/&#62;a
            https://x/|a https&#58;//x/&#124;a
            www.acme.example www&#46;acme.example
            """)
    void onlyAnAddressOfAPageIsALink(String ticket, String markdown) {
        assertThat(Markdown.link(ticket, TicketLinks.NONE)).isEqualTo(markdown);
    }

    @Test
    void namesThatACodeSpanCannotHoldAreProse() {
        assertThat(Markdown.code("a$b#<init>(int[])")).isEqualTo("`a$b#<init>(int[])`");
        assertThat(Markdown.code("a`b")).isEqualTo("a&#96;b");
        assertThat(Markdown.code("a|b")).isEqualTo("a&#124;b");
        assertThat(Markdown.code(" ")).isEqualTo(" ");
    }
}
