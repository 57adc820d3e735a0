package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.verdict.StepDown.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The curve of uses still allowed, to the day. */
class StepDownTest {

    @Test
    void goesDownTheDayAfterALastDay() {
        StepDown steps = StepDown.of(
                List.of(
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
        assertThat(StepDown.of(List.of(), TODAY)).isEqualTo(new StepDown(TODAY, 0, List.of()));
    }
}
