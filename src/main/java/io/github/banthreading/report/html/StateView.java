package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.report.wording.Gone;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.Verdict;

/** A state of an entry in the words that people read. */
record StateView(Colour colour, String words) {

    static StateView of(Verdict module, LedgerEntry ledger) {
        boolean fails = ledger.uses().stream().anyMatch(module::fails);
        Colour colour = switch (ledger.state()) {
            case ACTIVE -> Colour.GREEN;
            case NEW, OVER_COUNT, EXPIRED, STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING ->
                fails ? Colour.RED : Colour.AMBER;
        };
        return new StateView(colour, words(ledger));
    }

    private static String words(LedgerEntry ledger) {
        String left = count(ledger.daysLeft(), "day") + " left";
        return switch (ledger.state()) {
            case ACTIVE -> "allowed, " + left;
            case EXPIRING -> "ends soon, " + (ledger.daysLeft() == 0 ? "today is the last day" : left);
            case EXPIRED -> "ended " + count(-ledger.daysLeft(), "day") + " ago";
            case OVER_COUNT, NEW -> "the code has more";
            case STALE, UNDER_COUNT -> words(Gone.of(ledger));
            case NOT_SCANNED -> "not checked";
        };
    }

    private static String words(Gone gone) {
        return switch (gone) {
            case ALL -> "this code is gone";
            case PART -> "part of this code is gone";
            case UNKNOWN -> "may still be there";
        };
    }
}
