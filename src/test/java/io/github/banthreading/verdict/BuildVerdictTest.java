package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several modules in one report. */
class BuildVerdictTest {

    private static Verdict judged(String module) throws Exception {
        return new Judge(
                        policy(Preset.STANDARD),
                        debt(
                                entry("b", "Shared", "run()", TODAY, allowed(START, 1)),
                                entry("a", "Shared", "run()", TODAY, allowed(POOL, 1))),
                        TERMS)
                .judge(module, scan(use(START, "Shared", "run()", 5), use(POOL, "Shared", "run()", 7)));
    }

    @Test
    void theModuleDecidesOnceEverythingBeforeItIsTheSameInWhateverOrderTheyWereBuilt() throws Exception {
        BuildVerdict build = new BuildVerdict("shop", TERMS, List.of(judged("orders"), judged("carts")));
        assertThat(build.findings())
                .extracting(each ->
                        each.finding().use().site().line() + " " + each.module().module())
                .containsExactly("5 carts", "5 orders", "7 carts", "7 orders");
        assertThat(build.ledger())
                .extracting(each ->
                        each.module().module() + " " + each.entry().debt().id())
                .containsExactly("carts a", "carts b", "orders a", "orders b");
    }
}
