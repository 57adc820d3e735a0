package io.github.banthreading.report.terminal;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.Verdicts;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.Search;
import io.github.banthreading.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The head of a tally says when the uses run. */
class TallyPhasesTest {

    private static ApiUse[] uses(int methods) {
        ApiUse[] uses = new ApiUse[methods];
        for (int i = 0; i < methods; i++) {
            uses[i] = use(POOL, "Pricing", "quote" + i + "()", i + 1);
        }
        return uses;
    }

    /** The first three of them are reached: during a request, then in both, then in INIT. */
    private static Verdict reached(ApiUse... uses) {
        Map<ApiUse, List<CallPath>> paths = new HashMap<>();
        for (ApiUse use : uses) {
            paths.put(use, List.of());
        }
        paths.put(uses[0], List.of(path(Phase.INVOCATION, uses[0])));
        paths.put(uses[1], List.of(path(Phase.INIT, uses[1]), path(Phase.INVOCATION, uses[1])));
        paths.put(uses[2], List.of(path(Phase.INIT, uses[2])));
        return Verdicts.of(debt(), uses).reachedBy(new Reach(Search.DONE, List.of(), paths));
    }

    private static CallPath path(Phase phase, ApiUse use) {
        return new CallPath(phase, false, List.of(new Step(use.site(), false)));
    }

    private static String head(Verdict verdict, Surroundings surroundings) {
        String text = RefusalText.render(verdict, surroundings, Optional.empty());
        return text.substring(0, text.indexOf("\n\n"));
    }

    @Test
    void ofEachUseTheFirstPhaseCounts() {
        assertThat(head(reached(uses(40)), RefusalTextTest.HERE)).isEqualTo("""
                ban-threading: com.acme:orders does not pass
                  40 uses of threading APIs are not allowed, in 40 methods of 1 file
                  2 during a request, 1 during INIT, 37 with no handler found""");
    }

    @Test
    void itIsNotSaidWhereEachMethodSaysItOrNobodyLooked() {
        Surroundings full = new Surroundings("", RefusalTextTest.HERE.page(), RefusalTextTest.HERE.commands(), true);
        assertThat(head(reached(uses(20)), RefusalTextTest.HERE)).doesNotContain("during a request");
        assertThat(head(reached(uses(40)), full)).doesNotContain("during a request");
        assertThat(head(Verdicts.of(debt(), uses(40)), RefusalTextTest.HERE)).doesNotContain("no handler found");
    }
}
