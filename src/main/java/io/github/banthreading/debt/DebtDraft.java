package io.github.banthreading.debt;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry that a person still has to document: it has neither reason nor plan, and allows nothing until it has both.
 *
 * @param id a handle that no other entry has
 * @param inClass the class
 * @param member the member
 * @param added today
 * @param expires the last day it asks for
 * @param owner the team or person, or TODO
 * @param ticket the ticket, or TODO
 * @param uses how many uses of each API there are, at least one
 */
public record DebtDraft(
        String id,
        ClassName inClass,
        Member member,
        LocalDate added,
        LocalDate expires,
        String owner,
        String ticket,
        SortedMap<ApiRef, Integer> uses) {

    /** What stands where a person has to write. */
    public static final String TODO = "TODO";

    /** Copies the uses. */
    public DebtDraft {
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }
}
