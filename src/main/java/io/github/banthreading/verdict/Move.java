package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;

/**
 * Where debt went when its class or its method was renamed: an entry lists uses in vain, and another member has just as many
 * uses of the same APIs that no entry lists.
 *
 * @param entry the entry that lists them in vain
 * @param toClass the class they are in now
 * @param toMember the member they are in now
 */
public record Move(DebtEntry entry, ClassName toClass, Member toMember) {

    /** Whether a use is one of those that moved. */
    public boolean explains(ApiUse use) {
        return use.site().owner().equals(toClass)
                && use.site().member().equals(toMember)
                && entry.uses().stream().anyMatch(allowed -> allowed.api().covers(use.api()));
    }

    /** Whether the entry has to name another class. */
    public boolean isOfClass() {
        return !entry.inClass().equals(toClass);
    }

    /** Whether the entry has to name another member. */
    public boolean isOfMember() {
        return !entry.member().covers(toMember);
    }
}
