package io.github.banthreading.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.banthreading.Samples;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.MethodUses.ApiRow;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static List<CallPath> ways(Verdict verdict, int use, Phase... phases) {
        Step step = new Step(verdict.findings().get(use).use().site(), false);
        return Stream.of(phases)
                .map(phase -> new CallPath(phase, false, List.of(step)))
                .toList();
    }

    @Test
    void whatARequestRunsIntoIsFirstAndWhatNothingReachesLast() {
        Verdict unread = Verdicts.of(
                Samples.debt(),
                Samples.use("java.lang.Thread#start()", "A", "unreached()", 1),
                Samples.use("java.lang.Thread#start()", "B", "tool()", 1),
                Samples.use("java.lang.Thread#start()", "C", "snapshot()", 1),
                Samples.use("java.lang.Thread#start()", "D", "start()", 1),
                Samples.use("java.lang.Thread#start()", "E", "both()", 1),
                Samples.use("java.lang.Thread#start()", "F", "request()", 1));
        Map<ApiUse, List<CallPath>> paths = new HashMap<>();
        paths.put(unread.findings().get(1).use(), ways(unread, 1, Phase.MAIN));
        paths.put(unread.findings().get(2).use(), ways(unread, 2, Phase.HOOK));
        paths.put(unread.findings().get(3).use(), ways(unread, 3, Phase.INIT));
        paths.put(unread.findings().get(4).use(), ways(unread, 4, Phase.INIT, Phase.INVOCATION));
        paths.put(unread.findings().get(5).use(), ways(unread, 5, Phase.INVOCATION));
        Verdict judged = unread.reachedBy(new Reach(Reach.Search.DONE, List.of(), paths));

        assertThat(MethodUses.byPhase(MethodUses.of(judged, judged.findings())))
                .extracting(each -> each.site().member() + " "
                        + each.phase().map(Phase::toString).orElse("-"))
                .containsExactly(
                        "both() INVOCATION",
                        "request() INVOCATION",
                        "start() INIT",
                        "snapshot() HOOK",
                        "tool() MAIN",
                        "unreached() -");
    }
}
