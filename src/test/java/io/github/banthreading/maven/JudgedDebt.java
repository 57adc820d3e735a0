package io.github.banthreading.maven;

import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;

import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Level;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.List;

/** A debt file and what the judge says of it. Where its lines stand is left out, so that two files can be compared. */
record JudgedDebt(DebtFile debt, Verdict verdict) {

    private static final Policy POLICY = policy(Preset.STANDARD);

    static JudgedDebt of(DebtFile debt, List<ApiUse> uses) throws MistakesException {
        return of(debt, uses, TERMS);
    }

    static JudgedDebt of(DebtFile debt, List<ApiUse> uses, Terms terms) throws MistakesException {
        return new JudgedDebt(
                debt, new Judge(POLICY, debt, terms).judge("com.acme:orders", scan(uses.toArray(ApiUse[]::new))));
    }

    /** How many banned uses no entry speaks of. */
    int unlisted() {
        return verdict.findingsWhere(each -> each.state() == State.NEW && each.level() == Level.BAN)
                .size();
    }

    /** The uses that fail the build. */
    List<ApiUse> refused() {
        return verdict.findingsWhere(verdict::fails).stream().map(Finding::use).toList();
    }

    /** The entries, in the order of the file. */
    List<DebtEntry> entries() {
        return debt.entries().stream()
                .map(entry -> with(
                        entry,
                        entry.uses().stream()
                                .map(use -> new AllowedUse(use.api(), use.count(), 0))
                                .toList()))
                .toList();
    }

    /** What has to be left of them: of each line what the judge found, where the line allows more. */
    List<DebtEntry> pruned() {
        return debt.entries().stream()
                .map(entry -> with(entry, pruned(entry)))
                .filter(entry -> !entry.uses().isEmpty())
                .toList();
    }

    private List<AllowedUse> pruned(DebtEntry entry) {
        LedgerEntry judged = verdict.ledger().stream()
                .filter(each -> each.debt().equals(entry))
                .findFirst()
                .orElseThrow();
        return judged.uses().stream()
                .filter(line -> line.found() > 0)
                .map(JudgedDebt::pruned)
                .toList();
    }

    private static AllowedUse pruned(LedgerUse line) {
        return new AllowedUse(
                line.allowed().api(), Math.min(line.found(), line.allowed().count()), 0);
    }

    private static DebtEntry with(DebtEntry entry, List<AllowedUse> uses) {
        return new DebtEntry(
                entry.id(),
                entry.inClass(),
                entry.member(),
                entry.added(),
                entry.expires(),
                entry.owner(),
                entry.ticket(),
                entry.reason(),
                entry.plan(),
                uses,
                Samples.lines(0));
    }
}
