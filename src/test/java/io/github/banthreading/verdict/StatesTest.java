package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of states in design order, one row per line: found, listed, days to the last day, what comes of it. */
class StatesTest {

    private static final Policy POLICY = policy(Preset.STANDARD);
    private static final List<Unreadable> BROKEN = List.of(new Unreadable("target/classes/A.class", "truncated"));

    private static Verdict judge(int found, DebtFile debt, boolean failsOnExpired, boolean failsOnStale, boolean whole)
            throws Exception {
        List<ApiUse> uses = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            uses.add(use(POOL, "Pricing", "quote(int)", 41 + i));
        }
        ScanResult scan = scan(uses, whole ? List.of() : BROKEN);
        return new Judge(POLICY, debt, new Terms(TODAY, false, 30, failsOnExpired, failsOnStale)).judge("m", scan);
    }

    private static DebtFile listed(int count, int daysLeft) {
        return debt(entry("pool", "Pricing", "quote(int)", TODAY.plusDays(daysLeft), allowed(POOL, count)));
    }

    @ParameterizedTest
    @CsvSource({
        // found, listed, days, state, passes, passes with onExpired=warn, passes with onStale=warn
        "3, 2,  90, OVER-COUNT,  false, false, false",
        "3, 2,   0, OVER-COUNT,  false, false, false",
        "3, 2, -10, OVER-COUNT,  false, false, false",
        "2, 2,  -1, EXPIRED,     false, true,  false",
        "1, 2,  -1, EXPIRED,     false, true,  false",
        "0, 2,  90, STALE,       false, false, true",
        "0, 2,   5, STALE,       false, false, true",
        "0, 2,  -1, STALE,       false, false, true",
        "1, 2,  90, UNDER-COUNT, false, false, true",
        "1, 2,   5, UNDER-COUNT, false, false, true",
        "2, 2,   0, EXPIRING,    true,  true,  true",
        "2, 2,  30, EXPIRING,    true,  true,  true",
        "2, 2,  31, ACTIVE,      true,  true,  true",
    })
    void eachRowOfTheTable(
            int found, int listed, int days, String state, boolean passes, boolean expiredWarn, boolean staleWarn)
            throws Exception {
        DebtFile debt = listed(listed, days);
        Verdict verdict = judge(found, debt, true, true, true);

        LedgerEntry ledger = verdict.ledger().get(0);
        assertThat(ledger.state()).hasToString(state);
        assertThat(ledger.daysLeft()).isEqualTo(days);
        assertThat(ledger.hasPassed()).isEqualTo(days < 0);
        assertThat(ledger.uses()).singleElement().satisfies(use -> {
            assertThat(use.state()).hasToString(state);
            assertThat(use.found()).isEqualTo(found);
        });
        assertThat(verdict.findings()).hasSize(found).allSatisfy(finding -> {
            assertThat(finding.state()).hasToString(state);
            assertThat(finding.debtId()).contains("pool");
        });
        assertThat(verdict.passes()).isEqualTo(passes);
        assertThat(judge(found, debt, false, true, true).passes()).isEqualTo(expiredWarn);
        assertThat(judge(found, debt, true, false, true).passes()).isEqualTo(staleWarn);
    }

    @Test
    void aUseWithoutEntryIsNewAndNoSwitchLetsItPass() throws Exception {
        Verdict verdict = judge(2, debt(), false, false, true);
        assertThat(verdict.findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.state()).isEqualTo(State.NEW);
            assertThat(finding.debtId()).isEmpty();
            assertThat(finding.group().name()).isEqualTo("executor");
        });
        assertThat(verdict.ledger()).isEmpty();
        assertThat(verdict.passes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 1"})
    void whatIsNotListedPassesAndIsNamedWhileOnNewIsWarn(int found, int listed) throws Exception {
        DebtFile debt = listed == 0 ? debt() : listed(listed, 90);
        Terms terms = new Terms(TODAY, false, 30, false, true, true);
        ScanResult scan = scan(
                List.of(use(POOL, "Pricing", "quote(int)", 41), use(POOL, "Pricing", "quote(int)", 42)), List.of());
        Verdict verdict = new Judge(POLICY, debt, terms).judge("m", scan);
        assertThat(verdict.passes()).isTrue();
        assertThat(verdict.warnedForNow()).hasSize(found);
        assertThat(judge(found, debt, true, true, true).warnedForNow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,  90", "2,  5", "2, -1", "3,  90"})
    void whatIsListedIsNotAmongWhatOnlyWarnsForNow(int listed, int daysLeft) throws Exception {
        Terms terms = new Terms(TODAY, false, 30, false, true, true);
        ScanResult scan = scan(
                List.of(use(POOL, "Pricing", "quote(int)", 41), use(POOL, "Pricing", "quote(int)", 42)), List.of());
        assertThat(new Judge(POLICY, listed(listed, daysLeft), terms)
                        .judge("m", scan)
                        .warnedForNow())
                .isEmpty();
    }

    @Test
    void whatIsLetPassIsCountedAndNoFinding() throws Exception {
        Policy policy =
                new Policy(CatalogText.builtIn().catalog(), Preset.STANDARD, List.of(), List.of(), List.of("executor"));
        ScanResult scan = scan(
                List.of(use(POOL, "Pricing", "quote(int)", 41), use(POOL, "Pricing", "quote(int)", 42)), List.of());
        Verdict verdict = new Judge(policy, debt(), new Terms(TODAY, false, 30, true, true)).judge("m", scan);
        assertThat(verdict.passes()).isTrue();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.configured().letPass()).containsExactly(new LetPass("allow=executor", 2));
        assertThat(judge(2, debt(), true, true, true).configured().letPass()).isEmpty();
    }

    @Test
    void whatIsPassedOverIsLetPassWithItsClassesAndTheUsesThatWereSeen() throws Exception {
        ClassName made = new ClassName("com/acme/Made");
        ClassName other = new ClassName("com/acme/Other");
        PassedOver passedOver = new PassedOver(
                new Group(List.of(made), 0),
                List.of(other, other),
                new Group(List.of(made, made, other), 1),
                new Group(List.of(other), 3));
        ScanResult scan = new ScanResult(
                List.of(), Set.of(made, other), 2, passedOver, List.of(), List.of(), false, Optional.empty());
        assertThat(new Judge(POLICY, debt(), new Terms(TODAY, false, 30, true, true))
                        .judge("m", scan)
                        .configured()
                        .letPass())
                .containsExactly(
                        new LetPass("excludes", 1, 2),
                        new LetPass("skipGenerated", 0, 2),
                        new LetPass("copies of dependencies", 3, 1));
    }

    @Test
    void nothingFoundAndNothingListedPasses() throws Exception {
        assertThat(judge(0, debt(), true, true, true).passes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2,  90, NOT-SCANNED",
        "1, 2,  90, NOT-SCANNED",
        "0, 2,  -1, NOT-SCANNED",
        "1, 2,  -1, NOT-SCANNED",
        "2, 2,  -1, EXPIRED",
        "2, 2,  10, EXPIRING",
        "2, 2,  90, ACTIVE",
        "3, 2,  90, OVER-COUNT",
    })
    void anIncompleteScanNeverCallsDebtPaidAndNeverPasses(int found, int listed, int days, String state)
            throws Exception {
        Verdict verdict = judge(found, listed(listed, days), false, false, false);
        assertThat(verdict.ledger().get(0).state()).hasToString(state);
        assertThat(verdict.passes()).isFalse();
    }

    @Test
    void anIncompleteScanWithoutAnyFindingDoesNotPass() throws Exception {
        assertThat(judge(0, debt(), false, false, false).passes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // today, expires, days left, state
        "2027-02-28, 2027-03-31,  31, ACTIVE",
        "2027-03-01, 2027-03-31,  30, EXPIRING",
        "2027-03-30, 2027-03-31,   1, EXPIRING",
        "2027-03-31, 2027-03-31,   0, EXPIRING",
        "2027-04-01, 2027-03-31,  -1, EXPIRED",
        "2026-12-31, 2026-12-31,   0, EXPIRING",
        "2027-01-01, 2026-12-31,  -1, EXPIRED",
        "2028-02-28, 2028-02-29,   1, EXPIRING",
        "2028-02-29, 2028-02-29,   0, EXPIRING",
        "2028-03-01, 2028-02-29,  -1, EXPIRED",
        "2027-02-28, 2027-02-28,   0, EXPIRING",
        "2028-01-30, 2028-02-29,  30, EXPIRING",
        "2028-01-29, 2028-02-29,  31, ACTIVE",
    })
    void theLastDayIsGoodAndTheNextOneIsNot(LocalDate today, LocalDate expires, long daysLeft, String state)
            throws Exception {
        DebtFile debt = debt(entry("pool", "Pricing", "quote(int)", expires, allowed(POOL, 1)));
        Verdict verdict = new Judge(POLICY, debt, new Terms(today, false, 30, true, true))
                .judge("m", scan(use(POOL, "Pricing", "quote(int)", 41)));
        assertThat(verdict.ledger().get(0).daysLeft()).isEqualTo(daysLeft);
        assertThat(verdict.ledger().get(0).state()).hasToString(state);
        assertThat(verdict.passes()).isEqualTo(daysLeft >= 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, EXPIRING", "0, 1, ACTIVE", "7, 7, EXPIRING", "7, 8, ACTIVE"})
    void warnDaysMoveTheDayOfTheFirstWarning(int warnDays, int daysLeft, String state) throws Exception {
        Verdict verdict = new Judge(POLICY, listed(1, daysLeft), new Terms(TODAY, false, warnDays, true, true))
                .judge("m", scan(use(POOL, "Pricing", "quote(int)", 41)));
        assertThat(verdict.ledger().get(0).state()).hasToString(state);
    }
}
