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

    private static void assertView(String name, BuildVerdict build, Screen screen) {
        Golden.assertEquals(
                Golden.folder("debt-view").resolve(name + ".txt"),
                DebtReport.render(build, screen).replace("\u001b", "ESC") + "\n");
    }

    @Test
    void showsEveryStateByLastDay() {
        assertView("every-state", BuildVerdict.of(orders()), LOG);
    }

    @Test
    void breaksIntoBlocksOnANarrowTerminal() {
        assertView("narrow", BuildVerdict.of(orders()), new Screen(80, false));
    }

    @Test
    void coloursRepeatWhatTheWordsSay() {
        String plain = DebtReport.render(BuildVerdict.of(orders()), LOG);
        String coloured = DebtReport.render(BuildVerdict.of(orders()), new Screen(120, true));
        assertThat(coloured).contains("\u001b[31mEXPIRED").isNotEqualTo(plain);
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
        assertThat(DebtReport.render(BuildVerdict.of(Verdicts.of(debt())), LOG))
                .isEqualTo("ban-threading: no threading debt in com.acme:orders (0 classes, day 2026-11-23 UTC)");
        assertThat(DebtReport.render(new BuildVerdict("com.acme:shop", TERMS, List.of()), LOG))
                .isEqualTo("ban-threading: no threading debt in com.acme:shop (0 classes, day 2026-11-23 UTC)");
    }

    @Test
    void findsWhatIsDueAndStillThere() {
        BuildVerdict build = BuildVerdict.of(orders());
        assertThat(DebtReport.findDue(build, 0)).contains("""
                ban-threading: 1 entry of com.acme:orders ends today or has ended (day 2026-11-23 UTC, failWithin=0)

                  threading-debt.toml:3: expired, last day 2026-11-20, owner team-orders, ticket ORD-1

                Next: pay it, or agree on a new day with its owner and write it into expires.""");
        assertThat(DebtReport.findDue(build, 12)).contains("""
                ban-threading: 2 entries of com.acme:orders end within 12 days or have ended (day 2026-11-23 UTC, failWithin=12)

                  threading-debt.toml:3: expired, last day 2026-11-20, owner team-orders, ticket ORD-1
                  threading-debt.toml:3: ends-soon, last day 2026-12-05, owner team-orders, ticket ORD-1

                Next: pay them, or agree on a new day with their owners and write it into expires.""");
        assertThat(DebtReport.findDue(
                        BuildVerdict.of(Verdicts.of(
                                debt(entry("paid", "Gone", "run()", TODAY.minusDays(9), allowed(TIMER, 1))))),
                        0))
                .isEmpty();
    }
}
