package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtTable.Item;

/** The mistakes of one entry. Below a head that is refused itself none is said, because what the lines belong to is not known. */
final class EntryMistakes {

    private final DebtText text;
    private boolean isGood = true;

    EntryMistakes(DebtText text) {
        this.text = text;
    }

    /** Whether there was none so far. */
    boolean isGood() {
        return isGood;
    }

    /** Refuses the entry for something that is said elsewhere. */
    void refuse() {
        isGood = false;
    }

    /** In the name of a field, or in the head of a table. */
    void inKey(Item item, String message, String advice) {
        isGood = false;
        if (!text.isBelowBrokenHeader(item.line())) {
            text.mistakes().add(text.inKey(item, message, advice));
        }
    }

    /** In what a field is given. */
    void inValue(Item item, String message, String advice) {
        isGood = false;
        if (!text.isBelowBrokenHeader(item.line())) {
            text.mistakes().add(text.inValue(item, message, advice));
        }
    }
}
