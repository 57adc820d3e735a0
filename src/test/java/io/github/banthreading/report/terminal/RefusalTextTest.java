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
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.Search;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Refusals, whole: {@code src/test/golden/report/refusal-*.txt}. */
class RefusalTextTest {

    private static final LocalDate LATER = TODAY.plusDays(90);
    private static final Optional<LocalDate> LATEST = Optional.of(TODAY.plusDays(365));

    private static final ApiUse QUOTE = use(POOL, "Pricing", "quote(com.acme.Cart)", 41);
    private static final ApiUse QUOTE_AGAIN = use(POOL, "Pricing", "quote(com.acme.Cart)", 57);

    private static DebtFile listed(int count, LocalDate expires) {
        return debt(entry("legacy-pool", "Pricing", "quote(com.acme.Cart)", expires, allowed(POOL, count)));
    }

    static final Surroundings HERE = new Surroundings(
            "", Optional.of("target/ban-threading/report.html"), Optional.of(new Commands("ban-threading", "")), false);

    private static void assertRefusal(String name, Verdict verdict) {
        assertRefusal(name, verdict, HERE);
    }

    private static void assertRefusal(String name, Verdict verdict, Surroundings surroundings) {
        assertThat(verdict.passes()).isFalse();
        assertFits(RefusalText.render(verdict, surroundings, LATEST), Lines.AFTER_ERROR);
        Golden.assertEquals(
                Golden.folder("report/refusal-" + name + ".txt"),
                RefusalText.render(verdict, surroundings, LATEST) + "\n");
    }

    /** Only commands, what is to be copied and single words, as paths are, may be wider. */
    static void assertFits(String text, int width) {
        assertThat(text.lines())
                .filteredOn(line -> line.length() > width)
                .allMatch(line -> line.contains("mvn ")
                        || line.startsWith("    \"")
                        || !line.strip().contains(" "));
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
    void whatIsLetPassAndWhatNobodyJudgedIsSaidBesideWhatFails() throws Exception {
        Policy policy =
                new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of(), List.of("thread"));
        PassedOver passedOver = new PassedOver(
                Group.NONE,
                List.of(ClassName.parse("com.acme.orders.Made")),
                new Group(List.of(ClassName.parse("com.acme.orders.legacy.Timers")), 0),
                new Group(List.of(ClassName.parse("com.acme.shared.Pool")), 2));
        ScanResult found = new ScanResult(
                List.of(QUOTE, use(START, "Pricing", "run()", 60)),
                Set.of(QUOTE.site().owner()),
                9,
                passedOver,
                List.of(),
                List.of(),
                false,
                Optional.empty());
        assertRefusal("let-pass", Verdicts.of(policy, debt(), TERMS, found));
    }

    @Test
    void ofManyFilesThatCannotBeReadFiftyAreNamed() {
        List<Unreadable> unreadable = IntStream.range(100, 200)
                .mapToObj(i -> new Unreadable("target/classes/C" + i + ".class", "is cut off"))
                .toList();
        String text = RefusalText.render(
                Verdicts.of(Verdicts.STANDARD, debt(), TERMS, scan(List.of(), unreadable)), HERE, LATEST);
        assertThat(text)
                .contains(
                        "  100 class files cannot be read\n",
                        "C149.class\n  It is cut off.\n\nAnd 50 more class files, in report.json\n\nNext: build them again")
                .doesNotContain("C150.class");
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
    void saysWhereUsesAreNowOfWhichAnEntrySpeaks() {
        assertRefusal(
                "moved-member",
                Verdicts.of(debt(entry("legacy-pool", "Pricing", "quote(Cart)", LATER, allowed(POOL, 1))), QUOTE));
        assertRefusal(
                "moved-class",
                Verdicts.of(
                        debt(entry("legacy-pool", "Quotation", "quote(com.acme.Cart)", LATER, allowed(POOL, 1))),
                        QUOTE));
        assertRefusal(
                "moved-both",
                Verdicts.of(
                        debt(entry("legacy-pool", "Quotation", "price(com.acme.Cart)", LATER, allowed(POOL, 1))),
                        QUOTE,
                        use(TIMER, "Pricing", "warm()", 9)));
    }

    @Test
    void saysWhatAnEntryWasMeantToName() {
        AllowedUse misspelt = allowed("java.util.concurrent.Executors#newFixedThreadPool(long)", 1);
        assertRefusal(
                "stale-meant",
                Verdicts.of(debt(entry("legacy-pool", "Pricing", "quote(com.acme.Cart)", LATER, misspelt)), QUOTE));
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
                        new Unreadable("target/classes/A.class", "has class file version 74 (Java 30)")));
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
    void ofAModuleInAReactorPathsAndCommandStartAtItsRoot() {
        Commands commands =
                new Commands("io.github.banthreading:ban-threading-maven-plugin:1.0.0", " -pl shop-core -am");
        Surroundings module = new Surroundings(
                "shop-core/", Optional.of("shop-core/target/ban-threading/report.html"), Optional.of(commands), false);
        DebtFile debt = debt(entry("pool", "Other", "run()", LATER, allowed(POOL, 2)));
        assertRefusal("module", Verdicts.of(debt, QUOTE, use(POOL, "Other", "run()", 5)), module);
    }

    @Test
    void withoutAProjectThereIsNoCommand() {
        Surroundings folder = new Surroundings("", Optional.empty(), Optional.empty(), false);
        assertThat(RefusalText.render(Verdicts.of(debt(), QUOTE), folder, LATEST))
                .doesNotContain("mvn ")
                .doesNotContain("Report");
    }

    @Test
    void whatDoesNotFitStandsBelow() {
        String longApi = "java.util.concurrent.CompletableFuture#handleAsync(java.util.function.BiFunction,"
                + " java.util.concurrent.Executor)";
        String member = "reconcileTheOrdersOfYesterdayWithThoseOfTheDayBefore(com.acme.Cart, java.util.Map$Entry[])";
        ApiUse[] uses = new ApiUse[40];
        for (int i = 0; i < uses.length; i++) {
            uses[i] = use(i < 20 ? longApi : START, "Reconciliation$Worker", member, i < 10 ? 100 + i : 300 + i);
        }
        Verdict verdict = Verdicts.of(debt(), uses);
        assertRefusal("long-names", verdict);
    }

    @Test
    void thePathOfAHandlerStandsUnderTheMethodAndPutsItFirst() {
        ApiUse warm = use(TIMER, "Atlas", "warm()", 9);
        ApiUse lost = use(START, "Atlas", "lost()", 3);
        Verdict verdict = Verdicts.of(debt(), QUOTE, warm, lost);
        Step handler =
                new Step(use(POOL, "OrderHandler", "handleRequest(x.Req)", 12).site(), false);
        Step between = new Step(
                use(POOL, "OrderServiceOfAllModules", "placeTheOrder()", 30).site(), false);
        CallPath request =
                new CallPath(Phase.INVOCATION, false, List.of(handler, between, new Step(QUOTE.site(), false)));
        CallPath init = new CallPath(Phase.INIT, false, List.of(new Step(warm.site(), false)));
        Map<ApiUse, List<CallPath>> paths = Map.of(QUOTE, List.of(request), warm, List.of(init));
        assertRefusal("paths", verdict.reachedBy(new Reach(Search.DONE, List.of(), paths)));
    }

    @Test
    void withoutAHandlerItIsSaidOnce() {
        String text = RefusalText.render(Verdicts.of(debt(), QUOTE).reachedBy(Reach.WITHOUT_ENTRY), HERE, LATEST);
        assertThat(text).contains("""

                No Lambda handler was found in this module, so no paths are shown. If it
                has one that implements no interface, name it in <handlers>.

                [executor] Why not:""");
    }

    private static ApiUse[] inMethods(int methods) {
        ApiUse[] uses = new ApiUse[2 * methods];
        for (int i = 0; i < methods; i++) {
            String owner = (i % 8 < 6 ? "p" + i % 8 + "." : "") + "Class" + i / 3;
            uses[2 * i] = use(POOL, owner, "quote" + i + "()", i + 1);
            uses[2 * i + 1] = use(i % 2 == 0 ? POOL : TIMER, owner, "quote" + i + "()", i + 1);
        }
        return uses;
    }

    @Test
    void moreThanThirtyMethodsAreATally() {
        assertRefusal("tally", Verdicts.of(debt(), inMethods(40)));
        assertThat(RefusalText.render(Verdicts.of(debt(), inMethods(20)), HERE, LATEST))
                .contains("Why not:")
                .doesNotContain("Kind");
    }

    @Test
    void onDemandAllMethodsAreShown() {
        Surroundings full = new Surroundings("", HERE.page(), HERE.commands(), true);
        assertThat(RefusalText.render(Verdicts.of(debt(), inMethods(40)), full, LATEST))
                .contains("#quote39()")
                .contains("Why not:")
                .doesNotContain("Kind");
    }

    @Test
    void ofManyEntriesTheFirstTenAreShown() {
        DebtEntry[] entries = new DebtEntry[31];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry("e" + i, "Gone" + i, "run()", LATER, allowed(POOL, 1));
        }
        String text = RefusalText.render(Verdicts.of(debt(entries)), HERE, LATEST);
        assertThat(text.lines().filter(line -> line.contains("  entry e"))).hasSize(10);
        assertThat(text).contains("\nAnd 21 more entries in the same way\n");
    }
}
