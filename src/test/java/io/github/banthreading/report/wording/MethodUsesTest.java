package io.github.banthreading.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.banthreading.Samples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.MethodUses.ApiRow;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodUsesTest {

    private final Verdict verdict = Verdicts.of(
            Samples.debt(),
            Samples.use("java.lang.Thread#start()", "Orders", "place()", 9),
            Samples.use("java.lang.Thread#start()", "Orders", "place()", 0),
            Samples.use("java.lang.Thread#start()", "Orders", "place()", 7),
            Samples.use("java.lang.Thread#<init>()", "Orders", "place()", 7),
            Samples.use("java.util.Timer#<init>()", "Orders", "place()", 8),
            Samples.use("java.lang.Thread#start()", "Orders", "cancel()", 3));

    @Test
    void usesOfOneMethodAndKindAreOne() {
        assertThat(MethodUses.of(verdict, verdict.findings()))
                .extracting(each -> each.site().member() + " " + each.group().name() + " "
                        + each.findings().size())
                .containsExactly("place() thread 4", "cancel() thread 1", "place() timer 1");
    }

    @Test
    void anApiHasOneRowWithItsLines() {
        MethodUses place = MethodUses.of(verdict, verdict.findings()).get(0);
        assertThat(place.site().line()).isEqualTo(7);
        assertThat(place.rows())
                .extracting(row -> row.api().member().name(), ApiRow::lines, ApiRow::uses)
                .containsExactly(tuple("start", List.of(7, 9), 3), tuple("<init>", List.of(7), 1));
    }
}
