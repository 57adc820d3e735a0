package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.SLEEP;
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

import io.github.banthreading.catalog.Level;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which entry speaks of which use, what a level changes, and in what order all of it comes. */
class JudgeTest {

    private static final Policy STANDARD = policy(Preset.STANDARD);
    private static final LocalDate LATER = TODAY.plusDays(90);

    private static Verdict judge(Policy policy, DebtFile debt, ApiUse... uses) throws Exception {
        return new Judge(policy, debt, TERMS).judge("com.acme:orders", scan(uses));
    }

    @Test
    void anEntryCoversItsClassAndMemberOnly() throws Exception {
        Verdict verdict = judge(
                STANDARD,
                debt(entry("a", "Pricing", "quote(int)", LATER, allowed(POOL, 1))),
                use(POOL, "Pricing", "quote(int)", 1),
                use(POOL, "Pricing", "quote(long)", 2),
                use(POOL, "Pricing$Inner", "quote(int)", 3),
                use(CACHED_POOL, "Pricing", "quote(int)", 4));
        assertThat(verdict.findings())
                .extracting(Finding::state)
                .containsExactly(State.ACTIVE, State.NEW, State.NEW, State.NEW);
    }

    @Test
    void aLineWithoutTypesCountsAllOverloadsTogether() throws Exception {
        DebtEntry entry = entry(
                "a", "Pricing", "quote(int)", LATER, allowed("java.util.concurrent.Executors#newFixedThreadPool", 2));
        ApiUse other = use(
                "java.util.concurrent.Executors#newFixedThreadPool(int, java.util.concurrent.ThreadFactory)",
                "Pricing",
                "quote(int)",
                2);
        assertThat(judge(STANDARD, debt(entry), use(POOL, "Pricing", "quote(int)", 1), other)
                        .findings())
                .extracting(Finding::state)
                .containsExactly(State.ACTIVE, State.ACTIVE);
        assertThat(judge(STANDARD, debt(entry), other, other, other).findings())
                .extracting(Finding::state)
                .containsOnly(State.OVER_COUNT);
    }

    /** That a use was not found says nothing where nobody looked for it. */
    @Test
    void aLineSaysWhatKeptItsUsesFromBeingFound() throws Exception {
        DebtFile debt = debt(entry("a", "Pricing", "quote(int)", LATER, allowed(POOL, 1)));
        Policy allows = new Policy(STANDARD.catalog(), Preset.STANDARD, List.of(), List.of(), List.of("executor"));
        assertThat(letPassBy(judge(STANDARD, debt))).isEmpty();
        assertThat(letPassBy(judge(allows, debt, use(POOL, "Pricing", "quote(int)", 1))))
                .contains("allow=executor");
        assertThat(letPassBy(judge(
                        policy(Preset.MANAGED_INSTANCES),
                        debt(entry("a", "Pricing", "quote(int)", LATER, allowed("synchronized#method", 1))))))
                .contains("preset=managed-instances");
        Group pricing = new Group(List.of(ClassName.parse("com.acme.orders.Pricing")), 0);
        assertThat(letPassBy(judge(debt, new PassedOver(Group.NONE, List.of(), pricing, Group.NONE))))
                .contains("excludes");
        assertThat(letPassBy(judge(debt, new PassedOver(pricing, List.of(), Group.NONE, Group.NONE))))
                .contains("skipGenerated");
        // As many as are listed were found, so that nothing is missing.
        assertThat(letPassBy(judge(STANDARD, debt, use(POOL, "Pricing", "quote(int)", 1))))
                .isEmpty();
    }

    private static Verdict judge(DebtFile debt, PassedOver passedOver) throws Exception {
        ScanResult scan =
                new ScanResult(List.of(), Set.of(), 1, passedOver, List.of(), List.of(), false, Optional.empty());
        return new Judge(STANDARD, debt, TERMS).judge("com.acme:orders", scan);
    }

    private static Optional<String> letPassBy(Verdict verdict) {
        return verdict.ledger().get(0).uses().get(0).letPassBy();
    }

    @Test
    void twoUsesOnOneLineAreTwo() throws Exception {
        ApiUse use = use(POOL, "Pricing", "quote(int)", 1);
        DebtFile debt = debt(entry("a", "Pricing", "quote(int)", LATER, allowed(POOL, 1)));
        assertThat(judge(STANDARD, debt, use).passes()).isTrue();
        assertThat(judge(STANDARD, debt, use, use).passes()).isFalse();
    }

    @Test
    void aMemberWithoutTypesMeansTheOneMethodOfThatName() throws Exception {
        DebtFile debt = debt(entry("a", "Pricing", "quote", LATER, allowed(POOL, 1)));
        assertThat(judge(STANDARD, debt, use(POOL, "Pricing", "quote(int)", 1)).passes())
                .isTrue();
        assertThatThrownBy(() -> judge(
                        STANDARD, debt, use(POOL, "Pricing", "quote(int)", 1), use(START, "Pricing", "quote()", 2)))
                .isInstanceOf(MistakesException.class)
                .hasMessage("threading-debt.toml:3:1: member 'quote' of entry 'a' is ambiguous;"
                        + " write quote() or quote(int)");
    }

    @Test
    void aBareNameThatIsAFieldMeansTheFieldAndNotItsAccessor() throws Exception {
        DebtFile debt = debt(entry("a", "Pricing", "running", LATER, allowed("volatile#field", 1)));
        Verdict verdict = judge(
                policy(Preset.STRICT),
                debt,
                use("volatile#field", "Pricing", "running", 1),
                use(START, "Pricing", "running()", 2));
        assertThat(verdict.findings()).extracting(Finding::state).containsExactly(State.ACTIVE, State.NEW);
    }

    @Test
    void aWarnedUseIsReportedAndDoesNotFail() throws Exception {
        Policy warns = new Policy(STANDARD.catalog(), Preset.STANDARD, List.of(), List.of("executor"), List.of());
        Verdict verdict = judge(warns, debt(), use(POOL, "Pricing", "quote(int)", 1));
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.WARN);
            assertThat(finding.state()).isEqualTo(State.NEW);
            assertThat(verdict.fails(finding)).isFalse();
        });
        assertThat(verdict.passes()).isTrue();
    }

    @Test
    void aWarnedUseThatIsListedFailsNeitherWhenItExpiresNorWhenItGrows() throws Exception {
        Policy warns = new Policy(STANDARD.catalog(), Preset.STANDARD, List.of(), List.of("executor"), List.of());
        DebtFile expired = debt(entry("a", "Pricing", "quote(int)", TODAY.minusDays(1), allowed(POOL, 1)));
        ApiUse use = use(POOL, "Pricing", "quote(int)", 1);
        assertThat(judge(warns, expired, use).passes()).isTrue();
        assertThat(judge(warns, expired, use, use).passes()).isTrue();
        assertThat(judge(warns, expired).passes()).isFalse();
    }

    @Test
    void anAllowedApiIsNoFindingAndItsDebtIsStale() throws Exception {
        Policy allows = new Policy(STANDARD.catalog(), Preset.STANDARD, List.of(), List.of(), List.of("executor"));
        ApiUse use = use(POOL, "Pricing", "quote(int)", 1);
        assertThat(judge(allows, debt(), use).findings()).isEmpty();
        assertThat(judge(allows, debt(entry("a", "Pricing", "quote(int)", LATER, allowed(POOL, 1))), use)
                        .ledger()
                        .get(0)
                        .state())
                .isEqualTo(State.STALE);
    }

    @Test
    void theWorstLineDecidesForTheEntryAndEachLineKeepsItsState() throws Exception {
        DebtEntry entry =
                entry("a", "Pricing", "quote(int)", LATER, allowed(POOL, 1), allowed(TIMER, 1), allowed(START, 1));
        ApiUse start = use(START, "Pricing", "quote(int)", 3);
        Verdict verdict = judge(STANDARD, debt(entry), use(POOL, "Pricing", "quote(int)", 1), start, start);
        assertThat(verdict.ledger().get(0).uses())
                .extracting(use -> use.state())
                .containsExactly(State.ACTIVE, State.STALE, State.OVER_COUNT);
        assertThat(verdict.ledger().get(0).state()).isEqualTo(State.OVER_COUNT);
    }

    @Test
    void findingsComeByFileLineAndApiAndDebtByLastDayAndId() throws Exception {
        Verdict verdict = judge(
                STANDARD,
                debt(
                        entry("c", "Pricing", "a", LATER, allowed(POOL, 1)),
                        entry("b", "Pricing", "b", TODAY, allowed(POOL, 1)),
                        entry("a", "Pricing", "c", LATER, allowed(POOL, 1))),
                use(TIMER, "Zebra", "z()", 1),
                use(TIMER, "Ant", "a()", 20),
                use(POOL, "Ant", "a()", 3),
                use(START, "Ant", "a()", 3));
        assertThat(verdict.findings())
                .extracting(finding -> finding.use().site().location().replaceAll(".*/", "") + " "
                        + finding.use().api())
                .containsExactly(
                        "Ant.java:3 " + START, "Ant.java:3 " + POOL, "Ant.java:20 " + TIMER, "Zebra.java:1 " + TIMER);
        assertThat(verdict.ledger()).extracting(ledger -> ledger.debt().id()).containsExactly("b", "a", "c");
    }

    @Test
    void statesAreNamedWithADashAndOrderedBySeverity() {
        assertThat(State.values())
                .extracting(State::toString)
                .containsExactly(
                        "OVER-COUNT", "NEW", "EXPIRED", "STALE", "UNDER-COUNT", "NOT-SCANNED", "EXPIRING", "ACTIVE");
    }

    @Test
    void sleepIsJudgedAsThePresetSays() throws Exception {
        ApiUse sleep = use(SLEEP, "Pricing", "quote(int)", 1);
        for (Preset preset : Preset.values()) {
            Level level =
                    policy(preset).catalog().findGroup("sleep").orElseThrow().levelIn(preset);
            Verdict verdict = judge(policy(preset), debt(), sleep);
            assertThat(verdict.findings()).hasSize(level.isReported() ? 1 : 0);
            assertThat(verdict.passes()).isEqualTo(level != Level.BAN);
        }
    }

    @Test
    void daysToWarnAreNotNegative() {
        assertThatThrownBy(() -> new Terms(TODAY, false, -1, true, true)).hasMessage("warnDays -1");
    }
}
