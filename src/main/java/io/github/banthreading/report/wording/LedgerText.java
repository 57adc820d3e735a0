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
                ledger.hasPassed()
                        ? "take all uses out: the last day has passed too."
                        : "take out what was added. Or agree with " + shown(entry.owner())
                                + " on a higher number, and say why in the reason.";
            case EXPIRED ->
                "remove the uses. Or agree with " + shown(entry.owner()) + " on a new last day, and write it in line "
                        + entry.lines().expires() + ".";
            case STALE -> StaleAdvice.of(ledger, verdict);
            case UNDER_COUNT ->
                StaleAdvice.adviseOnLetPass(ledger)
                        .orElse("good news: part of this code is gone."
                                + " Run debt-prune, so that nothing new can hide in the difference.");
            case NOT_SCANNED -> "compile the module in the same command and look again.";
            case EXPIRING, NEW, ACTIVE ->
                "remove the uses"
                        + entry.findFailsFrom().map(day -> " before " + day).orElse("") + ", or agree with "
                        + shown(entry.owner()) + " on a new last day.";
        };
    }
}
