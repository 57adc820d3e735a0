package io.github.banthreading.report.wording;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a refusal offers to paste into the debt file. */
class DraftTextTest {

    private static final DebtRules RULES = new DebtRules(TODAY, 365, Optional.empty());

    private static final ApiUse[] SAMPLE = {
        use(POOL, "Pricing", "quote(com.acme.Cart)", 41),
        use(POOL, "Pricing", "quote(com.acme.Cart)", 41),
        use(CACHED_POOL, "Pricing", "quote(com.acme.Cart)", 43),
        use(TIMER, "Pricing", "quote(int[], java.util.Map$Entry)", 44),
        use("java.lang.Thread#<init>(java.lang.Runnable)", "Pricing$Inner", "<init>", 50),
        use(START, "Pricing$Inner", "<clinit>", 51),
        use("java.lang.Thread#<extends>", "Pricing$Inner", "<class>", 49),
    };

    /** All entries that could be offered; a refusal shows the first of them. */
    private static String snippet(Verdict verdict, Optional<LocalDate> latest) {
        List<Finding> unlisted = verdict.findingsWhere(finding -> finding.state() == State.NEW);
        String head = verdict.ledger().isEmpty() ? "\n\nversion = 1\n\n" : "\n\n";
        return head
                + DraftText.drafts(verdict, unlisted, latest).stream()
                        .map(DraftText::render)
                        .collect(Collectors.joining("\n"));
    }

    private static String snippet(Verdict verdict) {
        return snippet(verdict, RULES.latestExpiry());
    }

    private static String documented(String snippet) {
        return snippet.replace("\"TODO\"", "\"written by a person\"");
    }

    private static DebtFile load(String text) throws MistakesException {
        return DebtReader.read(text.getBytes(StandardCharsets.UTF_8), "threading-debt.toml", RULES);
    }

    @Test
    void loadsOnceDocumentedAndAllowsExactlyWhatIsThere() throws Exception {
        DebtFile pasted = load(documented(snippet(Verdicts.of(debt(), SAMPLE))));

        Verdict allowed = Verdicts.of(pasted, SAMPLE);
        assertThat(allowed.passes()).isTrue();
        assertThat(allowed.findings()).extracting(Finding::state).containsOnly(State.ACTIVE);
        for (ApiUse more : SAMPLE) {
            ApiUse[] grown = Arrays.copyOf(SAMPLE, SAMPLE.length + 1);
            grown[SAMPLE.length] = more;
            assertThat(Verdicts.of(pasted, grown).passes()).as("%s", more).isFalse();
        }
    }

    @Test
    void doesNotLoadUndocumented() {
        assertThatThrownBy(() -> load(snippet(Verdicts.of(debt(), SAMPLE[0]))))
                .isInstanceOf(MistakesException.class)
                .hasMessageContaining("owner, ticket, reason, plan are still TODO");
    }

    @Test
    void coversFieldsNextToTheirAccessors() throws Exception {
        Policy strict = policy(Preset.STRICT);
        ApiUse[] uses = {
            use("volatile#field", "Pricing", "running", 3),
            use(START, "Pricing", "running()", 4),
            use("synchronized#method", "Pricing", "running(int)", 5),
            use("synchronized#block", "Pricing", "running(int)", 6),
        };
        DebtFile pasted = load(documented(snippet(Verdicts.of(strict, debt(), TERMS, scan(uses)))));
        assertThat(Verdicts.of(strict, pasted, TERMS, scan(uses)).passes()).isTrue();
    }

    @Test
    void givesEachEntryAnIdOfItsOwn() throws Exception {
        DebtFile before = debt(
                entry("pricing-quote", "Other", "a()", TODAY.plusDays(90), allowed(POOL, 1)),
                entry("pricing-quote-2", "Other", "b()", TODAY.plusDays(90), allowed(POOL, 1)));
        Verdict verdict = Verdicts.of(
                before,
                use(POOL, "Other", "a()", 1),
                use(POOL, "Other", "b()", 2),
                use(POOL, "Pricing", "quote()", 3),
                use(POOL, "Pricing", "quote(int)", 4),
                use(POOL, "HTTPPricing2Cache", "new", 5),
                use(POOL, "HTTPPricing2Cache", "<init>", 6),
                use(POOL, "Überweisung", "zahle()", 7));
        assertThat(load("version = 1" + documented(snippet(verdict))).entries())
                .extracting(DebtEntry::id)
                .containsExactly(
                        "httppricing2-cache-new",
                        "httppricing2-cache-new-2",
                        "pricing-quote-3",
                        "pricing-quote-4",
                        "überweisung-zahle");
    }

    @Test
    void suggestsNinetyDaysOrAsManyAsTheHorizonAllows() {
        Verdict verdict = Verdicts.of(debt(), SAMPLE[0]);
        assertThat(snippet(verdict, Optional.empty())).contains("\nadded   = 2026-11-23\nexpires = 2027-02-21\n");
        assertThat(snippet(verdict, Optional.of(TODAY.plusDays(90)))).contains("\nexpires = 2027-02-21\n");
        assertThat(snippet(verdict, Optional.of(TODAY.plusDays(14)))).contains("\nexpires = 2026-12-07\n");
    }

    @Test
    void writesNamesThatCannotBeSeenWithEscapes() throws Exception {
        ApiUse hostile = use(POOL, "A\u001bc\u202e\"\\B", "run()", 1);
        String snippet = snippet(Verdicts.of(debt(), hostile));
        assertThat(snippet)
                .contains("class   = \"com.acme.orders.A\\U0000001Bc")
                .doesNotContain("\u001b", "\u202e");
    }
}
