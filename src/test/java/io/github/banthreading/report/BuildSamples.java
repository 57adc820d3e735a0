package io.github.banthreading.report;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.SLEEP;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A module with a use in every state, for the formats of reviewers. */
public final class BuildSamples {

    public static final Provenance PROVENANCE = new Provenance("1.0.0", 84, "services/orders/");

    public static final List<ApiUse> USES = List.of(
            use(POOL, "Pricing", "quote(com.acme.Cart)", 41),
            use(POOL, "Pricing", "quote(com.acme.Cart)", 41),
            use(CACHED_POOL, "Pricing", "<init>", 0),
            use("java.lang.Thread#<extends>", "Pricing$Worker", "<class>", 12),
            use(SLEEP, "Retry", "again()", 9),
            use(START, "Legacy", "handle(com.acme.Req)", 7),
            use(START, "Legacy", "handle(com.acme.Req)", 8),
            use(TIMER, "Old", "run()", 5),
            use(TIMER, "Cache", "<init>", 6),
            use(POOL, "Batch", "<init>", 3),
            use(POOL, "Half", "<init>", 4));

    private BuildSamples() {}

    /** Every state that a complete scan leads to. */
    public static BuildVerdict everything() {
        return BuildVerdict.of(judged("com.acme:orders", scan(USES, List.of())));
    }

    /** The same, found in another order. */
    public static BuildVerdict shuffled(long seed) {
        List<ApiUse> uses = new ArrayList<>(USES);
        Collections.shuffle(uses, new Random(seed));
        return BuildVerdict.of(judged("com.acme:orders", scan(uses, List.of())));
    }

    /** The same uses after a scan that could not read a class. */
    public static BuildVerdict incomplete() {
        Unreadable unreadable = new Unreadable("target/classes/com/acme/Cut Off.class", "is cut off");
        return BuildVerdict.of(judged("com.acme:orders", scan(USES, List.of(unreadable))));
    }

    /** Two modules that hold the same class. */
    public static BuildVerdict twoModules() {
        List<Verdict> modules = List.of(inFolder("cart"), inFolder("orders"));
        return new BuildVerdict("com.acme:shop", TERMS, modules);
    }

    private static Verdict inFolder(String module) {
        ScanResult scan = scan(use(START, "Shared", "run()", 5))
                .located(use -> use.site().inFile(module + "/" + use.site().file()));
        return Verdicts.of(Verdicts.STANDARD, debt(), TERMS, "com.acme:" + module, scan);
    }

    private static Verdict judged(String module, ScanResult scan) {
        DebtFile debt = debt(
                entry("legacy", "Legacy", "handle(com.acme.Req)", TODAY.plusDays(90), allowed(START, 1)),
                entry("old", "Old", "run()", TODAY.minusDays(3), allowed(TIMER, 1)),
                entry("cache", "Cache", "<init>", TODAY.plusDays(22), allowed(TIMER, 1)),
                entry("batch", "Batch", "<init>", TODAY.plusDays(91), allowed(POOL, 1)),
                entry("gone", "Gone", "run()", TODAY.plusDays(92), allowed(TIMER, 2)),
                entry("half", "Half", "<init>", TODAY.plusDays(93), allowed(POOL, 3)));
        try {
            Policy policy =
                    new Policy(Verdicts.STANDARD.catalog(), Preset.STANDARD, List.of(), List.of("sleep"), List.of());
            return new Judge(policy, debt, TERMS).judge(module, scan);
        } catch (MistakesException e) {
            throw new AssertionError(e);
        }
    }
}
