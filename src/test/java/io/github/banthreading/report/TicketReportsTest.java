package io.github.banthreading.report;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ticket is a link in each format that has links, and in none without {@code ticketUrl}. */
class TicketReportsTest {

    private static final String TICKET = "ORD-1";
    private static final String ADDRESS = "https://tickets.example/ORD-1";
    private static final TicketLinks TICKETS = new TicketLinks("https://tickets.example/{ticket}");
    private static final Provenance PLAIN = new Provenance("1.0.0", 1, "");
    private static final Provenance LINKED = new Provenance("1.0.0", 1, "", PLAIN.commands(), PLAIN.sources(), TICKETS);

    private static final Verdict ENDED = Verdicts.of(
            debt(entry("legacy-pool", "Pricing", "quote()", TODAY.minusDays(8), allowed(POOL, 1))),
            use(POOL, "Pricing", "quote()", 41));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            HTML         | <a href="https://tickets.example/ORD-1"
            SARIF        | "workItemUris": [
            CODE_CLIMATE | "body": "Ticket: [ORD-1](<https://tickets.example/ORD-1>)"
            ICS          | URL:https://tickets.example/ORD-1
            """)
    void aReportHasTheLink(ReportFormat format, String link) {
        BuildVerdict build = BuildVerdict.of(ENDED);
        assertThat(ENDED.ledger().get(0).debt().ticket()).isEqualTo(TICKET);
        assertThat(Texts.of(format.render(build, LINKED)).values())
                .allSatisfy(text -> assertThat(text).contains(link, ADDRESS));
        assertThat(Texts.of(format.render(build, PLAIN)).values())
                .allSatisfy(text -> assertThat(text).doesNotContain(link).doesNotContain(ADDRESS));
    }

    @Test
    void theSummaryOfAJobHasIt() {
        BuildVerdict build = BuildVerdict.of(ENDED);
        assertThat(MarkdownSummary.render(build, LINKED)).contains("[ORD-1](<" + ADDRESS + ">)");
        assertThat(MarkdownSummary.render(build, PLAIN)).contains(TICKET).doesNotContain(ADDRESS);
    }

    @Test
    void theTerminalHasItOnALineOfItsOwn() {
        Surroundings linked = new Surroundings("", Optional.empty(), Optional.empty(), false, TICKETS);
        Surroundings plain = new Surroundings("", Optional.empty(), Optional.empty(), false);
        assertThat(RefusalText.render(ENDED, linked, Optional.empty())).contains("\n  Ticket: " + ADDRESS + "\n");
        assertThat(RefusalText.render(ENDED, plain, Optional.empty())).doesNotContain("Ticket:");
    }
}
