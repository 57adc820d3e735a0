package io.github.banthreading.report;

import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;

/** Judged samples. */
public final class Verdicts {

    public static final Policy STANDARD = Samples.policy(Preset.STANDARD);

    private Verdicts() {}

    public static Verdict of(DebtFile debt, ApiUse... uses) {
        return of(STANDARD, debt, Samples.TERMS, Samples.scan(uses));
    }

    public static Verdict of(Policy policy, DebtFile debt, Terms terms, ScanResult scan) {
        return of(policy, debt, terms, "com.acme:orders", scan);
    }

    public static Verdict of(Policy policy, DebtFile debt, Terms terms, String module, ScanResult scan) {
        try {
            return new Judge(policy, debt, terms).judge(module, scan);
        } catch (MistakesException e) {
            throw new AssertionError(e);
        }
    }
}
