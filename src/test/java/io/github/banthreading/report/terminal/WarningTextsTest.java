package io.github.banthreading.report.terminal;

import static io.github.banthreading.Samples.POOL;
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
import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.NewerJava;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds that pass: their one line, and what they warn of, whole in {@code src/test/golden/report/warning-*.txt}. */
class WarningTextsTest {

    private static final ApiUse QUOTE = use(POOL, "Pricing", "quote(com.acme.Cart)", 41);
    private static final ApiUse QUOTE_AGAIN = use(POOL, "Pricing", "quote(com.acme.Cart)", 57);
    private static final Terms LENIENT = new Terms(TODAY, false, 30, false, false);

    private static DebtFile listed(int count, LocalDate expires) {
        return debt(entry("legacy-pool", "Pricing", "quote(com.acme.Cart)", expires, allowed(POOL, count)));
    }

    private static Policy warningOf(String... groups) throws Exception {
        return new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of(groups), List.of());
    }

    private static String warning(Verdict verdict) {
        return String.join("\n", WarningTexts.render(verdict, RefusalTextTest.HERE));
    }

    private static void assertWarning(String name, Verdict verdict) {
        assertThat(verdict.passes()).isTrue();
        Golden.assertEquals(Golden.folder("report/warning-" + name + ".txt"), warning(verdict) + "\n");
    }

    @Test
    void allWellIsOneLineAndNoWarning() {
        Verdict verdict = Verdicts.of(debt());
        assertThat(GreenText.render(verdict)).isEqualTo("ban-threading: no threading in 0 classes");
        assertThat(warning(verdict)).isEmpty();
    }

    @Test
    void whatAllowsLocksSaysSo() {
        Policy policy = policy(Preset.MANAGED_INSTANCES);
        assertThat(GreenText.render(Verdicts.of(policy, debt(), TERMS, scan()))).isEqualTo("""
                        ban-threading: no threading in 0 classes
                          preset managed-instances allows locks""");
    }

    @Test
    void theLineNamesTheNextLastDayThatIsToCome() {
        DebtFile debt = debt(
                entry("a", "A", "run()", TODAY.minusDays(1), allowed(POOL, 1)),
                entry("b", "B", "run()", LocalDate.of(2027, 1, 31), allowed(POOL, 1)),
                entry("c", "C", "run()", LocalDate.of(2027, 1, 30), allowed(POOL, 1)));
        Verdict verdict = Verdicts.of(
                Verdicts.STANDARD,
                debt,
                LENIENT,
                scan(use(POOL, "A", "run()", 1), use(POOL, "B", "run()", 1), use(POOL, "C", "run()", 1)));
        assertThat(GreenText.render(verdict)).isEqualTo("""
                        ban-threading: nothing new in 3 classes
                          2 uses are allowed until a date, the next is 2027-01-30 (68 days)""");
    }

    @Test
    void warnsOfOneUseToLookAt() throws Exception {
        Verdict verdict = Verdicts.of(warningOf("executor"), debt(), TERMS, scan(QUOTE));
        assertThat(GreenText.render(verdict)).isEqualTo("""
                        ban-threading: nothing that fails in 1 class
                          1 use only warns""");
        assertWarning("one-use", verdict);
    }

    @Test
    void warnsOfUsesToLookAt() throws Exception {
        Verdict verdict = Verdicts.of(
                warningOf("executor", "timer"), debt(), TERMS, scan(QUOTE, use(TIMER, "Worker", "run()", 3)));
        assertThat(GreenText.render(verdict)).isEqualTo("""
                        ban-threading: nothing that fails in 2 classes
                          2 uses only warn""");
        assertWarning("two-uses", verdict);
    }

    @Test
    void warnsThirtyDaysAhead() {
        assertWarning("expiring", Verdicts.of(listed(2, TODAY.plusDays(30)), QUOTE, QUOTE_AGAIN));
    }

    @Test
    void warnsOnTheLastDayAndTheDayBefore() {
        DebtFile debt = debt(
                entry("a", "A", "run()", TODAY, allowed(POOL, 1)),
                entry("b", "B", "run()", TODAY.plusDays(1), allowed(POOL, 1)));
        assertWarning("last-day", Verdicts.of(debt, use(POOL, "A", "run()", 1), use(POOL, "B", "run()", 2)));
    }

    @ParameterizedTest
    @CsvSource({"pool, team", "orders-legacy-thread-pool, team-orders-and-payments", "pool, team-orders-and-payments"})
    void aRowIsNoWiderThanTheTextThoughATicketIsAnAddress(String id, String owner) {
        String ticket = "https://jira.acme.example/projects/ORDERS/issues/ORDERS-12345";
        DebtEntry entry = new DebtEntry(
                id,
                ClassName.parse("com.acme.orders.A"),
                Member.parse("run()"),
                TODAY,
                TODAY.plusDays(3),
                owner,
                ticket,
                "Predates the Lambda port.",
                "Move to the async client.",
                List.of(allowed(POOL, 1)),
                Samples.lines(3));
        String text = warning(Verdicts.of(debt(entry), use(POOL, "A", "run()", 1)));
        assertThat(text).contains("  in  3 days  2026-11-26  ", "  https://");
        assertThat(text.lines()).allMatch(line -> line.length() <= Lines.AFTER_WARNING);
    }

    @Test
    void warnsOnTheLastDayOnlyWhenAskedTo() {
        Verdict verdict =
                Verdicts.of(Verdicts.STANDARD, listed(1, TODAY), new Terms(TODAY, false, 0, true, true), scan(QUOTE));
        assertThat(warning(verdict)).isEqualTo("""
                        ban-threading: 1 entry of threading-debt.toml ends soon
                          today       2026-11-23  legacy-pool  team-orders  ORD-1
                          From the day after, the build fails. Remove the uses, or agree on a
                          new date with the owner and write it into expires.""");
    }

    @Test
    void saysThatTheBuildGoesOnAfterTheLastDayWhereItDoes() {
        Verdict verdict = Verdicts.of(
                Verdicts.STANDARD, listed(1, TODAY.plusDays(1)), new Terms(TODAY, false, 30, false, true), scan(QUOTE));
        assertThat(warning(verdict)).isEqualTo("""
                        ban-threading: 1 entry of threading-debt.toml ends soon
                          in  1 day   2026-11-24  legacy-pool  team-orders  ORD-1
                          After that day the build warns and goes on, because onExpired is
                          warn. Remove the uses, or agree on a new date with the owner and
                          write it into expires.""");
    }

    @Test
    void warnsOfExpiredAndStaleDebtWhereItDoesNotFail() {
        DebtFile debt = debt(
                entry("a", "A", "run()", TODAY.minusDays(1), allowed(POOL, 1)),
                entry("b", "B", "run()", TODAY.plusDays(90), allowed(POOL, 2)),
                entry("c", "C", "run()", TODAY.plusDays(90), allowed(POOL, 1)));
        assertWarning(
                "lenient",
                Verdicts.of(
                        Verdicts.STANDARD,
                        debt,
                        LENIENT,
                        scan(use(POOL, "A", "run()", 1), use(POOL, "B", "run()", 2))));
    }

    @Test
    void warnsOfListedUsesThatTheLevelLetsPass() throws Exception {
        Policy policy = warningOf("executor", "timer");
        DebtFile debt = debt(
                entry("over", "A", "run()", TODAY.plusDays(90), allowed(POOL, 1)),
                entry("expired", "B", "run()", TODAY.minusDays(1), allowed(TIMER, 1)));
        ScanResult scan = scan(use(POOL, "A", "run()", 1), use(POOL, "A", "run()", 2), use(TIMER, "B", "run()", 3));
        assertWarning("level", Verdicts.of(policy, debt, TERMS, scan));
    }

    @Test
    void saysThatTheDayIsNotTodays() {
        Terms simulated = new Terms(LocalDate.of(2027, 4, 1), true, 30, true, true);
        assertThat(warning(Verdicts.of(Verdicts.STANDARD, debt(), simulated, scan())))
                .contains("ban-threading: judged as on 2027-04-01 (simulated)");
    }

    @Test
    void saysWhatItCouldNotKnow() {
        assertThat(warning(verdictWithUnresolved(true, "com.acme.Base", "com.acme.Root")))
                .isEqualTo("""
                        ban-threading: 2 classes are missing from the class path
                          Uses of threading APIs that are inherited from them are not found.
                          Add the dependency that holds them: com.acme.Base, com.acme.Root
                        ban-threading: some classes carry no line numbers
                          Copies that the compiler made of one use count each. Compile with -g
                          or -g:lines.""");
        assertThat(warning(verdictWithUnresolved(false, "com.acme.Base"))).isEqualTo("""
                        ban-threading: 1 class is missing from the class path
                          Uses of threading APIs that are inherited from it are not found. Add
                          the dependency that holds it: com.acme.Base""");
    }

    /** No dependency holds what is hidden inside the JDK, and nobody is told to add one. */
    @Test
    void namesTypesInsideTheJdkWithoutAdvice() {
        assertThat(warning(verdictWithUnresolved(false, "com.acme.Base", "sun.nio.ch.IOUtil")))
                .isEqualTo("""
                        ban-threading: 1 class is missing from the class path
                          Uses of threading APIs that are inherited from it are not found. Add
                          the dependency that holds it: com.acme.Base
                        ban-threading: 1 class is hidden inside the JDK
                          Uses of threading APIs that are inherited from it are not found:
                          sun.nio.ch.IOUtil""");
    }

    @Test
    void saysOnceThatClassFilesAreNewerThanWhatIsKnownOfTheJdk() {
        ScanResult scan = new ScanResult(
                List.of(),
                new TreeSet<>(),
                3,
                PassedOver.NOTHING,
                List.of(),
                List.of(),
                false,
                Optional.of(new NewerJava(26, 25)));
        assertThat(warning(Verdicts.of(Verdicts.STANDARD, debt(), TERMS, scan))).isEqualTo("""
                        ban-threading: the JDK is known up to Java 25, class files are of 26
                          Uses of threading APIs that are inherited from newer types are not
                          found. Update ban-threading-maven-plugin.""");
    }

    private static Verdict verdictWithUnresolved(boolean withoutLines, String... types) {
        List<ClassName> unresolved =
                List.of(types).stream().map(ClassName::parse).toList();
        ScanResult scan = new ScanResult(
                List.of(),
                new TreeSet<>(),
                3,
                PassedOver.NOTHING,
                List.of(),
                unresolved,
                withoutLines,
                Optional.empty());
        return Verdicts.of(Verdicts.STANDARD, debt(), TERMS, scan);
    }
}
