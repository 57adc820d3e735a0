package io.github.banthreading.report;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;

import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.Handler;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Map;

/** Uses with a way of each kind, and one that no way was found to. */
public final class PathSamples {

    public static final ApiUse REQUESTED = use(POOL, "Pricing", "quote(com.acme.Cart)", 41);
    public static final ApiUse MADE = use(TIMER, "Pricing", "<init>", 12);
    public static final ApiUse LATER = use(START, "Job", "run()", 7);
    public static final ApiUse RESTORED = use(START, "OrderHandler", "afterRestore(org.crac.Context)", 30);
    public static final ApiUse OF_TOOL = use(CACHED_POOL, "Tool", "main(java.lang.String[])", 9);
    public static final ApiUse UNREACHED = use(TIMER, "Old", "run()", 5);

    public static final Handler HANDLER = new Handler(ClassName.parse("com.acme.orders.OrderHandler"), false);

    private static final Step HANDLE = step("OrderHandler", "handleRequest(com.acme.Req)", 21, false);
    private static final Step CONSTRUCTOR = step("OrderHandler", "<init>", 15, false);

    private PathSamples() {}

    /** All of them in one module. */
    public static BuildVerdict everything() {
        return BuildVerdict.of(verdict().reachedBy(reach()));
    }

    /** The same where there is no place to start from. */
    public static BuildVerdict withoutHandler() {
        return BuildVerdict.of(verdict().reachedBy(Reach.WITHOUT_ENTRY));
    }

    /** The same where nobody looked. */
    public static BuildVerdict unasked() {
        return BuildVerdict.of(verdict());
    }

    /** The ways. */
    public static Reach reach() {
        Step last = new Step(RESTORED.site(), false);
        return new Reach(
                Reach.Search.DONE,
                List.of(HANDLER),
                Map.of(
                        REQUESTED,
                        List.of(
                                path(Phase.INVOCATION, HANDLE, step(REQUESTED, false)),
                                path(Phase.MAIN, step(OF_TOOL, false), step(REQUESTED, false))),
                        MADE,
                        List.of(path(Phase.INIT, CONSTRUCTOR, step(MADE, false))),
                        LATER,
                        List.of(new CallPath(Phase.INVOCATION, true, List.of(CONSTRUCTOR, step(LATER, true)))),
                        RESTORED,
                        List.of(path(Phase.HOOK, last)),
                        OF_TOOL,
                        List.of(path(Phase.MAIN, step(OF_TOOL, false)))));
    }

    private static Verdict verdict() {
        return Verdicts.of(
                Verdicts.STANDARD,
                debt(),
                TERMS,
                "com.acme:orders",
                scan(REQUESTED, MADE, LATER, RESTORED, OF_TOOL, UNREACHED));
    }

    private static CallPath path(Phase phase, Step... steps) {
        return new CallPath(phase, false, List.of(steps));
    }

    private static Step step(ApiUse use, boolean handedOver) {
        return new Step(use.site(), handedOver);
    }

    private static Step step(String simpleClass, String member, int line, boolean handedOver) {
        String file = "src/main/java/com/acme/orders/" + simpleClass + ".java";
        ClassName owner = ClassName.parse("com.acme.orders." + simpleClass);
        return new Step(new Site(owner, Member.parse(member), file, line), handedOver);
    }
}
