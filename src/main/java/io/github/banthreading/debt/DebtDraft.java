package io.github.banthreading.debt;

import static io.github.banthreading.debt.TomlString.quoted;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry that a person still has to document: it allows nothing while anything in it is TODO.
 *
 * @param id a handle that no other entry has
 * @param inClass the class
 * @param member the member
 * @param added today
 * @param expires the last day it asks for
 * @param owner the team or person, or TODO
 * @param ticket the ticket, or TODO
 * @param reason why the code is still there, or TODO
 * @param plan how it goes away, or TODO
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
        String reason,
        String plan,
        SortedMap<ApiRef, Integer> uses) {

    /** What stands where a person has to write. */
    public static final String TODO = "TODO";

    /** Copies the uses. */
    public DebtDraft {
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }

    /** The draft as an entry of the file, in the form that all goals write. */
    public String render() {
        StringBuilder out = new StringBuilder("[[debt]]\n");
        out.append("id      = ").append(quoted(id)).append('\n');
        out.append("class   = ").append(quoted(inClass.toString())).append('\n');
        out.append("member  = ").append(quoted(member.toString())).append('\n');
        out.append("added   = ").append(added).append('\n');
        out.append("expires = ").append(expires).append('\n');
        out.append("owner   = ").append(quoted(owner)).append('\n');
        out.append("ticket  = ").append(quoted(ticket)).append('\n');
        out.append("reason  = ").append(quoted(reason)).append('\n');
        out.append("plan    = ").append(quoted(plan)).append('\n');
        out.append("[debt.uses]\n");
        uses.forEach((api, count) ->
                out.append(quoted(api.toString())).append(" = ").append(count).append('\n'));
        return out.toString();
    }
}
