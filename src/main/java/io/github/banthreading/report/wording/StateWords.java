package io.github.banthreading.report.wording;

import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;

/** The word that people read for each state; reports for programs keep the constants. */
public final class StateWords {

    private StateWords() {}

    /** What became of an entry as a whole: {@code ends soon}, {@code 2 more than allowed}. */
    public static String of(LedgerEntry ledger) {
        return switch (ledger.state()) {
            case OVER_COUNT -> over(ledger) + " more than allowed";
            case NEW -> "not allowed";
            case EXPIRED -> "was allowed until " + ledger.debt().expires();
            case STALE ->
                ledger.uses().stream().allMatch(use -> use.state() == State.STALE) ? "gone" : "part of it is gone";
            case UNDER_COUNT -> "part of it is gone";
            case NOT_SCANNED -> "not checked";
            case EXPIRING -> "ends soon";
            case ACTIVE -> "allowed";
        };
    }

    private static int over(LedgerEntry ledger) {
        int over = 0;
        for (LedgerUse use : ledger.uses()) {
            over += Math.max(0, use.found() - use.allowed().count());
        }
        return over;
    }
}
