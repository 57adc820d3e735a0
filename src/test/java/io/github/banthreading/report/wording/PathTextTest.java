package io.github.banthreading.report.wording;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.Verdicts;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.Search;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a text says that Lambda reaches a method. */
class PathTextTest {

    private static final ApiUse QUOTE = use(POOL, "Pricing", "quote(com.acme.Cart)", 41);
    private static final Verdict VERDICT = Verdicts.of(debt(), QUOTE);

    private static Step step(String owner, String member, boolean handedOver) {
        ClassName name = ClassName.parse("com.acme." + owner);
        return new Step(new Site(name, Member.parse(member), owner + ".java", 7), handedOver);
    }

    private static CallPath path(Phase phase, boolean handedOverInInit, Step... steps) {
        return new CallPath(phase, handedOverInInit, List.of(steps));
    }

    private static Verdict reachedBy(CallPath... paths) {
        return VERDICT.reachedBy(new Reach(Search.DONE, List.of(), Map.of(QUOTE, List.of(paths))));
    }

    private static List<List<String>> texts(CallPath... paths) {
        return PathText.pieces(reachedBy(paths).reach(), List.of(QUOTE));
    }

    private static List<String> text(CallPath... paths) {
        List<List<String>> texts = texts(paths);
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

    private static final Step HANDLER = step("OrderHandler", "handleRequest(com.acme.Req, java.lang.Object)", false);
    private static final Step PRICING = step("Pricing$Cache", "quote(com.acme.Cart)", false);

    @Test
    void eachPhaseHasItsWords() {
        assertThat(text(path(Phase.INVOCATION, false, HANDLER, PRICING)))
                .containsExactly("from OrderHandler#handleRequest", "-> Pricing.Cache#quote");
        assertThat(text(path(Phase.INIT, false, step("OrderHandler", "<clinit>", false), PRICING)))
                .containsExactly("in INIT, from OrderHandler#<clinit>", "-> Pricing.Cache#quote");
        assertThat(text(path(Phase.HOOK, false, step("OrderHandler", "afterRestore(x.Context)", false))))
                .containsExactly("after a restore, from OrderHandler#afterRestore");
        assertThat(text(path(Phase.HOOK, false, step("OrderHandler", "beforeCheckpoint(x.Context)", false))))
                .containsExactly("before a snapshot, from OrderHandler#beforeCheckpoint");
        assertThat(text(path(Phase.MAIN, false, step("Tool", "main(java.lang.String[])", false))))
                .containsExactly("from Tool#main", "only");
    }

    @Test
    void theMiddleOfALongWayIsCountedWithWhetherItHandsOver() {
        List<Step> steps = new ArrayList<>(List.of(HANDLER));
        for (int i = 1; i <= 99; i++) {
            steps.add(step("A" + i, "call()", i == 50));
        }
        List<String> shown = text(path(Phase.INVOCATION, false, steps.toArray(Step[]::new)));
        assertThat(shown).hasSize(61).contains("-> A29#call", "~> (40 more)", "-> A70#call", "-> A99#call");
        assertThat(shown).doesNotContain("-> A30#call", "-> A69#call");
    }

    @Test
    void whatIsHandedOverIsSaidToBe() {
        Step run = step("Poller", "run()", true);
        assertThat(text(path(Phase.INVOCATION, true, step("OrderHandler", "<init>", false), run)))
                .containsExactly(
                        "from OrderHandler#<init>", "~> Poller#run", "(handed over in INIT, runs when it is called)");
    }

    @Test
    void everyPhaseHasALineButAToolBesideAHandler() {
        CallPath init = path(Phase.INIT, false, step("OrderHandler", "<clinit>", false));
        CallPath main = path(Phase.MAIN, false, step("Tool", "main(java.lang.String[])", false));
        assertThat(texts(main, init, path(Phase.INVOCATION, false, HANDLER)))
                .containsExactly(
                        List.of("from OrderHandler#handleRequest"), List.of("in INIT, from OrderHandler#<clinit>"));
    }

    @Test
    void ofSeveralUsesTheShortestWayIsShown() {
        ApiUse other = use(POOL, "Pricing", "quote(com.acme.Cart)", 40);
        CallPath far = path(Phase.INVOCATION, false, HANDLER, step("Orders", "place()", false), PRICING);
        CallPath near = path(Phase.INVOCATION, false, HANDLER, PRICING);
        Reach reach = new Reach(Search.DONE, List.of(), Map.of(other, List.of(far), QUOTE, List.of(near)));

        assertThat(PathText.lines(reach, List.of(other, QUOTE)))
                .containsExactly("from OrderHandler#handleRequest -> Pricing.Cache#quote");
    }

    @Test
    void overloadsThatCallEachOtherReadAsOne() {
        Step other = step("OrderHandler", "handleRequest(com.acme.Req)", false);
        assertThat(text(path(Phase.INVOCATION, false, HANDLER, other)))
                .containsExactly("from OrderHandler#handleRequest");
    }

    @Test
    void noWayFoundIsSaidAndNotLookedForIsNot() {
        assertThat(text()).containsExactly("no handler found to reach it");
        assertThat(PathText.pieces(VERDICT.reach(), List.of(QUOTE))).isEmpty();
    }

    @Test
    void nobodySeesWhereALineIsBroken() {
        assertThat(PathText.lines(
                        reachedBy(path(Phase.INVOCATION, false, HANDLER, PRICING))
                                .reach(),
                        QUOTE))
                .containsExactly("from OrderHandler#handleRequest -> Pricing.Cache#quote");
    }
}
