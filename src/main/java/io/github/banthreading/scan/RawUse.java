package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import org.jspecify.annotations.Nullable;

/**
 * What one instruction or declaration may use, before its owner is looked up and copies are folded.
 *
 * @param owner the static receiver, or the type that is named
 * @param member the member of it
 * @param constant the same member when its last argument is the constant false; null when it is not
 * @param host the method that contains it; null for the class or a field
 * @param field the field that declares it; null for everything else
 * @param line 0 when there is none
 * @param run counts the stretches of consecutive instructions of one line inside the host
 */
record RawUse(
        ClassName owner,
        Member member,
        @Nullable Member constant,
        @Nullable MethodKey host,
        @Nullable String field,
        int line,
        int run) {

    /** The member that stands for an annotation of a type. */
    static final String ANNOTATION = "<annotation>";

    /** A use that is declared and not executed, so that it has neither line nor copies. */
    static RawUse declared(ApiRef api, @Nullable MethodKey host, @Nullable String field) {
        return new RawUse(api.owner(), api.member(), null, host, field, 0, 0);
    }

    /** A fact of the class as a whole. */
    static RawUse ofClass(ClassName owner, Member member) {
        return new RawUse(owner, member, null, null, null, 0, 0);
    }

    /** The member of the class file that it stands in, before anything is folded. */
    Member place() {
        if (field != null) {
            return new Member(field, "");
        }
        return host == null ? Member.CLASS : host.member();
    }

    /** Whether it is one that a compiler can copy, as it copies no declaration. */
    boolean isInstruction() {
        return host != null && !member.name().equals(ANNOTATION) && !isSynchronizedMethod();
    }

    /** Whether it may be a synchronized method of which only glue is left, which has no line of the source. */
    boolean isGlue() {
        return line <= 1 && isSynchronizedMethod();
    }

    private boolean isSynchronizedMethod() {
        ApiRef method = ApiRef.SYNCHRONIZED_METHOD;
        return owner.equals(method.owner()) && member.equals(method.member());
    }

    /** This use at the place of another. */
    RawUse at(RawUse place) {
        return new RawUse(owner, member, constant, place.host, null, place.line, place.run);
    }

    RawUse atLine(int declared) {
        return new RawUse(owner, member, constant, host, field, declared, run);
    }
}
