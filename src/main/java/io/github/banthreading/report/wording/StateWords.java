package io.github.banthreading.report.wording;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;

/** The word that people read for each state; reports for programs keep the constants. */
public final class StateWords {

    private StateWords() {}

    /** What became of an entry as a whole: {@code ends soon}, {@code 2 more than allowed}. */
    public static String of(LedgerEntry ledger) {
        return switch (ledger.state()) {
            case OVER_COUNT -> over(ledger) + " more than allowed";
            case NEW -> "not allowed";
            case EXPIRED -> "was allowed until " + ledger.debt().expires();
            case STALE, UNDER_COUNT -> words(Gone.of(ledger));
            case NOT_SCANNED -> "not checked";
            case EXPIRING -> "ends soon";
            case ACTIVE -> "allowed";
        };
    }

    private static String words(Gone gone) {
        return switch (gone) {
            case ALL -> "gone";
            case PART -> "part of it is gone";
            case UNKNOWN -> "may still be there";
        };
    }

    /** What became of one use: {@code not allowed}, {@code was allowed until 2026-11-01}. */
    public static String of(Finding finding) {
        return switch (finding.state()) {
            case NEW -> finding.level() == Level.WARN ? "only warns" : "not allowed";
            case OVER_COUNT -> "more than allowed";
            case EXPIRED ->
                "was allowed"
                        + finding.debt()
                                .map(entry -> " until " + entry.expires())
                                .orElse("");
            case STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING, ACTIVE -> "allowed";
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
