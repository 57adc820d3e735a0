package io.github.banthreading.report.html;

import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.Locale;

/**
 * A state as a page shows it.
 *
 * @param word the word for it
 * @param effect what it does to the build
 */
record StateView(String word, Effect effect) {

    /** What a state does to the build: a word that is shown, and at the same time the name of a style. */
    enum Effect {
        FAILS,
        WARNS,
        ALLOWED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The state of a use. */
    static StateView of(ModuleFinding finding) {
        return of(finding.finding().state(), finding.fails());
    }

    /** The state of an entry, which fails as soon as one of its lines does. */
    static StateView of(Verdict module, LedgerEntry ledger) {
        return of(ledger.state(), ledger.uses().stream().anyMatch(module::fails));
    }

    private static StateView of(State state, boolean fails) {
        Effect mild = switch (state) {
            case NEW, OVER_COUNT, EXPIRED, STALE, UNDER_COUNT, EXPIRING, NOT_SCANNED -> Effect.WARNS;
            case ACTIVE -> Effect.ALLOWED;
        };
        return new StateView(state.toString(), fails ? Effect.FAILS : mild);
    }
}
