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
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The view of all debt, whole: {@code src/test/golden/debt-view}. */
class DebtReportTest {

    private static final Screen LOG = new Screen(120, false);

    private static final DebtFile ORDERS = debt(
            entry("active", "Pricing", "quote(com.acme.Cart)", TODAY.plusDays(200), allowed(POOL, 2)),
            entry("ends-soon", "Export", "run()", TODAY.plusDays(12), allowed(TIMER, 1), allowed(START, 1)),
            entry("expired", "Cache", "<init>", TODAY.minusDays(3), allowed(TIMER, 1)),
            entry("half-paid", "Import", "run()", TODAY.plusDays(60), allowed(TIMER, 2)),
            entry("over", "Mail", "send()", TODAY.plusDays(90), allowed(START, 1)),
            entry("paid", "Gone", "run()", TODAY.plusDays(90), allowed(TIMER, 1)));

    private static Verdict orders() {
        return Verdicts.of(
                ORDERS,
                use(POOL, "Pricing", "quote(com.acme.Cart)", 41),
                use(POOL, "Pricing", "quote(com.acme.Cart)", 57),
                use(TIMER, "Export", "run()", 7),
                use(START, "Export", "run()", 8),
                use(TIMER, "Cache", "<init>", 12),
                use(TIMER, "Import", "run()", 5),
                use(START, "Mail", "send()", 30),
                use(START, "Mail", "send()", 31),
                use(CACHED_POOL, "Mail", "open()", 3));
    }

    private static final List<String> WRITTEN =
            List.of("Report: target/ban-threading/report.html", "Calendar: target/ban-threading/threading-debt.ics");

    private static void assertView(String name, BuildVerdict build, Screen screen) {
        Golden.assertEquals(
                Golden.folder("debt-view").resolve(name + ".txt"),
                DebtReport.render(build, screen, WRITTEN).replace("\u001b", "ESC") + "\n");
    }

    @Test
    void showsEveryStateByLastDay() {
        assertView("every-state", BuildVerdict.of(orders()), LOG);
    }

    @Test
    void cutsLongCellsOnANarrowTerminal() {
        assertView("narrow", BuildVerdict.of(orders()), new Screen(73, false));
    }

    @Test
    void coloursRepeatWhatTheWordsSay() {
        String plain = DebtReport.render(BuildVerdict.of(orders()), LOG, List.of());
        String coloured = DebtReport.render(BuildVerdict.of(orders()), new Screen(120, true), List.of());
        assertThat(coloured).contains("\u001b[31mwas allowed until").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain);
        assertThat(plain).doesNotContain("\u001b");
    }

    @Test
    void showsAllModulesOfAReactorAndASimulatedDay() {
        Terms simulated = new Terms(TODAY, true, 30, true, true);
        Verdict carts = Verdicts.of(
                Verdicts.STANDARD,
                debt(entry("active", "Cart", "add()", TODAY.plusDays(12), allowed(TIMER, 1))),
                simulated,
                scan(List.of(), List.of(new Unreadable("carts/target/classes", "holds no class file"))));
        assertView("reactor", new BuildVerdict("com.acme:shop", simulated, List.of(orders(), carts)), LOG);
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(DebtReport.render(BuildVerdict.of(Verdicts.of(debt())), LOG, List.of()))
                .isEqualTo("ban-threading: no entry in a debt file of com.acme:orders");
        assertThat(DebtReport.render(new BuildVerdict("com.acme:shop", TERMS, List.of()), LOG, List.of()))
                .isEqualTo("ban-threading: no entry in a debt file of com.acme:shop");
    }

    @Test
    void findsWhatIsDueAndStillThere() {
        BuildVerdict build = BuildVerdict.of(orders());
        assertThat(DebtReport.findDue(build, 0)).contains("""
                ban-threading: com.acme:orders has entries that are due
                  1 entry ends today or has ended; today is 2026-11-23 (UTC)

                threading-debt.toml:3  entry expired
                  last day 2026-11-20, team-orders, ORD-1

                Next: remove the uses, or agree on a new date with the owner and write
                  it into expires. This fails because failWithin is 0.""");
        assertThat(DebtReport.findDue(build, 12)).contains("""
                ban-threading: com.acme:orders has entries that are due
                  2 entries end within 12 days or have ended; today is 2026-11-23 (UTC)

                threading-debt.toml:3  entry expired
                  last day 2026-11-20, team-orders, ORD-1
                threading-debt.toml:3  entry ends-soon
                  last day 2026-12-05, team-orders, ORD-1

                Next: remove the uses, or agree on a new date with the owners and write
                  it into expires. This fails because failWithin is 12.""");
        assertThat(DebtReport.findDue(
                        BuildVerdict.of(Verdicts.of(
                                debt(entry("paid", "Gone", "run()", TODAY.minusDays(9), allowed(TIMER, 1))))),
                        0))
                .isEmpty();
    }

    /** A platform engineer looks for a module, not for a place in a sentence. */
    @Test
    void ofManyModulesEachHasALineForWhatIsInNoList() {
        List<Verdict> modules = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            modules.add(Verdicts.of(
                    Verdicts.STANDARD, debt(), TERMS, "com.acme:fn-" + i, scan(use(TIMER, "Job" + i, "run()", 3))));
        }
        assertThat(DebtReport.render(new BuildVerdict("com.acme:shop", TERMS, modules), LOG, List.of()))
                .endsWith("""
                        Not in any list: 5 uses. They fail the build unless onNew is warn.
                          fn-1  timer 1
                          fn-2  timer 1
                          fn-3  timer 1
                          fn-4  timer 1
                          fn-5  timer 1""");
    }

    @Test
    void inARollOutUnlistedUsesOnlyWarn() {
        Terms lenient = new Terms(TODAY, false, 30, false, true, true);
        Verdict verdict = Verdicts.of(Verdicts.STANDARD, debt(), lenient, scan(use(TIMER, "Job", "run()", 3)));
        assertThat(DebtReport.render(BuildVerdict.of(verdict), LOG, List.of()))
                .endsWith("Not in any list: 1 use. orders: timer 1. It only warns, because onNew is warn.");
    }
}
