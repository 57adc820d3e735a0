package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;

/** Words the entries of the debt file that somebody has to act on. */
public final class LedgerText {

    private LedgerText() {}

    /** What to do about an entry in a state. */
    public static String next(LedgerEntry ledger, State state, Verdict verdict) {
        DebtEntry entry = ledger.debt();
        return switch (state) {
            case OVER_COUNT ->
                "remove what was added"
                        + (ledger.hasPassed()
                                ? ", and the rest too: its last day has passed."
                                : ", or have it reviewed: raise the count and say why in the reason.");
            case EXPIRED ->
                "remove the use, or agree on a new day with " + shown(entry.owner()) + " and write it into expires.";
            case STALE -> StaleAdvice.of(ledger, verdict);
            case UNDER_COUNT ->
                "lower the number to what is found, so that nothing new can hide in it, or let the goal debt-prune do it.";
            case NOT_SCANNED -> "compile the module in the same command and look again.";
            case EXPIRING, NEW, ACTIVE ->
                "pay it before " + entry.failsFrom() + ", or agree on a new day with " + shown(entry.owner()) + ".";
        };
    }
}
