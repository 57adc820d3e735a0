package io.github.banthreading.report.terminal;

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

import io.github.banthreading.Golden;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Refusals, whole: {@code src/test/golden/report/refusal-*.txt}. */
class TextReportTest {

    private static final LocalDate LATER = TODAY.plusDays(90);
    private static final Optional<LocalDate> LATEST = Optional.of(TODAY.plusDays(365));

    private static final ApiUse QUOTE = use(POOL, "Pricing", "quote(com.acme.Cart)", 41);
    private static final ApiUse QUOTE_AGAIN = use(POOL, "Pricing", "quote(com.acme.Cart)", 57);

    private static DebtFile listed(int count, LocalDate expires) {
        return debt(entry("legacy-pool", "Pricing", "quote(com.acme.Cart)", expires, allowed(POOL, count)));
    }

    private static void assertRefusal(String name, Verdict verdict) {
        assertThat(verdict.passes()).isFalse();
        Golden.assertEquals(
                Golden.folder("report/refusal-" + name + ".txt"), TextReport.refusal(verdict, LATEST) + "\n");
    }

    @Test
    void refusesOneNewUse() {
        assertRefusal("one-new", Verdicts.of(debt(), QUOTE));
    }

    @Test
    void refusesNewUsesGroupedByFileWithEachReasonOnce() {
        assertRefusal(
                "several-new",
                Verdicts.of(
                        debt(),
                        QUOTE,
                        QUOTE_AGAIN,
                        use(CACHED_POOL, "Pricing", "<init>", 12),
                        use(START, "Worker$Loop", "<clinit>", 0),
                        use("java.lang.Thread#<extends>", "Worker$Loop", "<class>", 5)));
    }

    @Test
    void refusesNewUsesNextToADebtFileWithoutItsVersionLine() {
        assertRefusal(
                "new-beside-debt",
                Verdicts.of(
                        debt(entry("pricing-quote", "Other", "<init>", LATER, allowed(TIMER, 1))),
                        use(TIMER, "Other", "<init>", 3),
                        QUOTE));
    }

    @Test
    void refusesMoreThanIsListed() {
        assertRefusal("over-count", Verdicts.of(listed(1, LATER), QUOTE, QUOTE_AGAIN));
    }

    @Test
    void refusesMoreThanIsListedAfterTheLastDay() {
        assertRefusal("over-count-expired", Verdicts.of(listed(1, TODAY.minusDays(1)), QUOTE, QUOTE_AGAIN));
    }

    @Test
    void refusesWhatHasExpired() {
        assertRefusal("expired", Verdicts.of(listed(2, TODAY.minusDays(8)), QUOTE, QUOTE_AGAIN));
    }

    @Test
    void refusesWhatIsPaid() {
        assertRefusal("stale", Verdicts.of(listed(2, LATER), use(TIMER, "Pricing", "warm()", 9)));
    }

    @Test
    void refusesDebtOfAClassThatIsNotThereAndNamesTheClosest() {
        DebtFile debt = debt(
                entry("a", "Pricng", "quote()", LATER, allowed(POOL, 1)),
                entry("b", "old.Pricing", "quote()", LATER, allowed(POOL, 1)),
                entry("c", "Gone", "quote()", TODAY.minusDays(1), allowed(POOL, 1)));
        assertRefusal("stale-class", Verdicts.of(debt, use(TIMER, "Pricing", "warm()", 9)));
    }

    @Test
    void refusesToCallPaidWhatHasMovedOrIsMisspelt() {
        String orPaid = " in the entry; if it is paid, remove the entry, or let the goal debt-prune do it.";
        String now =
                "Next: its uses are in com.acme.orders.Pricing#quote(com.acme.Cart) now. If that is the same code, write ";
        assertNext(
                now + "member = \"quote(com.acme.Cart)\"" + orPaid,
                debt(entry("legacy-pool", "Pricing", "quote(Cart)", LATER, allowed(POOL, 1))));
        assertNext(
                now + "class = \"com.acme.orders.Pricing\"" + orPaid,
                debt(entry("legacy-pool", "Quotation", "quote(com.acme.Cart)", LATER, allowed(POOL, 1))));
        assertNext(
                now + "class = \"com.acme.orders.Pricing\" and member = \"quote(com.acme.Cart)\"" + orPaid,
                debt(entry("legacy-pool", "Quotation", "price(com.acme.Cart)", LATER, allowed(POOL, 1))));
        assertNext(
                "Next: if java.util.concurrent.Executors#newFixedThreadPool(int) is meant, correct the entry; if it is"
                        + " paid, remove the entry, or let the goal debt-prune do it.",
                debt(entry(
                        "legacy-pool",
                        "Pricing",
                        "quote(com.acme.Cart)",
                        LATER,
                        allowed("java.util.concurrent.Executors#newFixedThreadPool(long)", 1))));
        assertNext(
                "Next: it is paid; remove the entry, or let the goal debt-prune do it.",
                debt(entry("legacy-pool", "Pricing", "refund()", LATER, allowed(TIMER, 1))));
    }

    @Test
    void offersNoNewEntryForDebtThatHasMoved() {
        DebtFile renamed = debt(entry("legacy-pool", "Quotation", "quote(com.acme.Cart)", LATER, allowed(POOL, 1)));
        assertThat(TextReport.refusal(Verdicts.of(renamed, QUOTE), LATEST)).doesNotContain("If it has to stay");
        assertThat(TextReport.refusal(Verdicts.of(renamed, QUOTE, use(TIMER, "Pricing", "warm()", 9)), LATEST))
                .contains("member  = \"warm()\"")
                .doesNotContain("member  = \"quote");
    }

    private static void assertNext(String next, DebtFile debt) {
        assertThat(TextReport.refusal(Verdicts.of(debt, QUOTE), LATEST).lines().map(String::strip))
                .contains(next);
    }

    @Test
    void refusesSlack() {
        assertRefusal("under-count", Verdicts.of(listed(2, LATER), QUOTE));
    }

    @Test
    void refusesAnIncompleteScan() {
        ScanResult scan = scan(
                List.of(QUOTE),
                List.of(
                        new Unreadable("target/classes/B.class", "is cut off"),
                        new Unreadable(
                                "target/classes/A.class", "Java 30, newer than the 28 that this version reads")));
        Terms lenient = new Terms(TODAY, false, 30, false, false);
        assertRefusal("incomplete", Verdicts.of(Verdicts.STANDARD, listed(2, LATER), lenient, scan));
    }

    @Test
    void refusesAllOfItAtOnce() {
        DebtFile debt = debt(
                entry("over", "A", "run()", LATER, allowed(POOL, 1)),
                entry("mixed", "B", "run()", TODAY.plusDays(3), allowed(POOL, 1), allowed(TIMER, 2), allowed(START, 1)),
                entry("expired", "C", "run()", TODAY.minusDays(400), allowed(TIMER, 1)));
        Verdict verdict = Verdicts.of(
                Verdicts.STANDARD,
                debt,
                new Terms(TODAY, true, 30, true, true),
                scan(
                        use(POOL, "A", "run()", 1),
                        use(POOL, "A", "run()", 2),
                        use(POOL, "B", "run()", 3),
                        use(TIMER, "B", "run()", 4),
                        use(TIMER, "C", "run()", 5),
                        QUOTE));
        assertRefusal("everything", verdict);
    }

    @Test
    void givesTheReasonThatHoldsUnderThePreset() {
        for (Preset preset : Preset.values()) {
            Verdict verdict =
                    Verdicts.of(policy(preset), debt(), TERMS, scan(QUOTE, use(TIMER, "Pricing", "warm()", 9)));
            assertRefusal("preset-" + preset, verdict);
        }
    }

    @Test
    void showsTwoEntriesAndCountsTheRest() {
        ApiUse[] six = new ApiUse[6];
        for (int i = 0; i < six.length; i++) {
            six[i] = use(TIMER, "Pricing", "quote" + i + "()", i + 1);
        }
        assertRefusal("six-snippets", Verdicts.of(debt(), six));
        ApiUse[] seven = Arrays.copyOf(six, 7);
        seven[6] = use(TIMER, "Pricing", "quote6()", 7);
        assertThat(TextReport.refusal(Verdicts.of(debt(), seven), LATEST))
                .endsWith("\n... and 5 more entries of this form, one for each class and member"
                        + " above; the goal debt-add writes them.");
    }
}
