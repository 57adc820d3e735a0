package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.verdict.StepDown.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The curve of uses still allowed, to the day. */
class StepDownTest {

    private static List<StepDown.Named> named(DebtEntry... entries) {
        return Stream.of(entries)
                .map(entry -> new StepDown.Named(entry.id(), entry))
                .toList();
    }

    @Test
    void saysWhichModuleOfAReactorAnEntryIsOf() throws Exception {
        BuildVerdict build =
                new BuildVerdict("com.acme:shop", TERMS, List.of(judged("com.acme:carts"), judged("orders")));
        assertThat(build.stepDown().steps()).containsExactly(new Step(TODAY, 0, List.of("carts/pool", "orders/pool")));
        assertThat(BuildVerdict.of(judged("com.acme:carts")).stepDown().steps())
                .containsExactly(new Step(TODAY, 0, List.of("pool")));
    }

    private static Verdict judged(String module) throws Exception {
        DebtFile file = debt(entry("pool", "A", "a()", TODAY, allowed(POOL, 1)));
        return new Judge(policy(Preset.STANDARD), file, TERMS).judge(module, scan());
    }

    @Test
    void goesDownTheDayAfterALastDay() {
        StepDown steps = StepDown.of(
                named(
                        entry("b", "B", "b()", TODAY.plusDays(10), allowed(POOL, 2), allowed(TIMER, 1)),
                        entry("a", "A", "a()", TODAY.plusDays(10), allowed(POOL, 4)),
                        entry("today", "C", "c()", TODAY, allowed(POOL, 1)),
                        entry("over", "D", "d()", TODAY.minusDays(1), allowed(POOL, 8)),
                        entry("last", "E", "e()", TODAY.plusDays(40), allowed(POOL, 5))),
                TODAY);
        assertThat(steps)
                .isEqualTo(new StepDown(
                        TODAY,
                        13,
                        List.of(
                                new Step(TODAY, 12, List.of("today")),
                                new Step(TODAY.plusDays(10), 5, List.of("a", "b")),
                                new Step(TODAY.plusDays(40), 0, List.of("last")))));
        assertThat(steps.allowedOn(TODAY)).isEqualTo(13);
        assertThat(steps.allowedOn(TODAY.plusDays(1))).isEqualTo(12);
        assertThat(steps.allowedOn(TODAY.plusDays(10))).isEqualTo(12);
        assertThat(steps.allowedOn(TODAY.plusDays(11))).isEqualTo(5);
        assertThat(steps.allowedOn(TODAY.plusDays(41))).isZero();
        assertThat(steps.steps().get(0).from()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void isFlatWithoutDebt() {
        assertThat(StepDown.of(named(), TODAY)).isEqualTo(new StepDown(TODAY, 0, List.of()));
    }
}
