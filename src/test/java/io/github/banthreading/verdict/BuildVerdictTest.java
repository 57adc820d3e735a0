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
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.Handler;
import io.github.banthreading.use.Reach.Search;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several modules in one report. */
class BuildVerdictTest {

    private static final Handler CART = new Handler(ClassName.parse("com.acme.Cart"), false);
    private static final Handler ORDER = new Handler(ClassName.parse("com.acme.Order"), false);

    private static Verdict judged(String module) throws Exception {
        return judged(module, Preset.STANDARD);
    }

    private static Verdict judged(String module, Preset preset) throws Exception {
        return new Judge(
                        policy(preset),
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

    private static Verdict failing(String module) throws Exception {
        return new Judge(policy(Preset.STANDARD), debt(), TERMS).judge(module, scan(use(START, "Shared", "run()", 5)));
    }

    private static BuildVerdict build(Verdict... modules) {
        return new BuildVerdict("shop", TERMS, List.of(modules));
    }

    @Test
    void passesWhenEachModuleDoesAndWhenThereIsNone() throws Exception {
        assertThat(build().passes()).isTrue();
        assertThat(build(judged("carts"), judged("orders")).passes()).isTrue();
        assertThat(build(judged("carts"), failing("orders")).passes()).isFalse();
        assertThat(build(failing("carts"), judged("orders")).passes()).isFalse();
    }

    @Test
    void aUseFailsAsItDoesInItsModule() throws Exception {
        assertThat(build(judged("carts"), failing("orders")).findings())
                .extracting(ModuleFinding::fails)
                .containsExactly(false, true, false);
    }

    @Test
    void namesEachPresetOfItsModulesOnce() throws Exception {
        assertThat(build().presets()).isEmpty();
        assertThat(build(judged("carts", Preset.STRICT)).presets()).isEqualTo("strict");
        assertThat(build(
                                judged("carts", Preset.STRICT),
                                judged("orders", Preset.STANDARD),
                                judged("shelves", Preset.STRICT))
                        .presets())
                .isEqualTo("standard, strict");
    }

    @Test
    void handlersAreThoseOfAllModulesWhereSomebodyLooked() throws Exception {
        Verdict unknown = judged("shelves");
        Verdict carts = judged("carts").reachedBy(new Reach(Search.DONE, List.of(ORDER, CART), Map.of()));
        Verdict orders = judged("orders").reachedBy(new Reach(Search.DONE, List.of(ORDER), Map.of()));
        assertThat(build(unknown, orders, carts).handlers()).contains(List.of(CART, ORDER));
        assertThat(build(judged("tools").reachedBy(Reach.WITHOUT_ENTRY)).handlers())
                .contains(List.of());
        assertThat(build(unknown).handlers()).isEmpty();
    }
}
