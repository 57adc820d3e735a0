package io.github.banthreading.report.wording;

import io.github.banthreading.verdict.LedgerEntry;

/** How much is gone of the code that an entry lists and that was not found. */
public enum Gone {
    /** None of it was found. */
    ALL,
    /** Some of it was found. */
    PART,
    /** Nobody knows, because something lets uses of it pass whether they are there or not. */
    UNKNOWN;

    /** How much of an entry is gone that allows more than was found. */
    public static Gone of(LedgerEntry ledger) {
        if (StaleAdvice.findLetPass(ledger.uses()).isPresent()) {
            return UNKNOWN;
        }
        return ledger.isWhollyStale() ? ALL : PART;
    }
}
