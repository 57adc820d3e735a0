package io.github.banthreading.use;

import org.jspecify.annotations.Nullable;

/**
 * Names an API: {@code java.lang.Thread#start()}. The name part may also be {@code <init>(types)}, {@code <extends>},
 * {@code <annotation>}, {@code <class-constant>}, {@code <string-constant>} or a field; the language's own primitives are
 * {@code synchronized#block}, {@code synchronized#method} and {@code volatile#field}.
 *
 * @param owner the class that the catalogue lists, not the static receiver of a call
 * @param member what of it; a method without arguments means all its overloads
 */
public record ApiRef(ClassName owner, Member member) implements Comparable<ApiRef> {

    /** A {@code synchronized} statement (JVMS 6.5 monitorenter). */
    public static final ApiRef SYNCHRONIZED_BLOCK = parse("synchronized#block");

    /** A {@code synchronized} method (JVMS table 4.6-A, ACC_SYNCHRONIZED). */
    public static final ApiRef SYNCHRONIZED_METHOD = parse("synchronized#method");

    /** A {@code volatile} field (JVMS table 4.5-A, ACC_VOLATILE). */
    public static final ApiRef VOLATILE_FIELD = parse("volatile#field");

    /**
     * Reads {@code owner#name(types)}, the types optional; throws {@link IllegalArgumentException} on anything else. The first
     * {@code #} ends the owner, and what is behind it is read as {@link Member#parse} reads it.
     */
    public static ApiRef parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 1) {
            throw new IllegalArgumentException("not an API: " + text);
        }
        return new ApiRef(ClassName.parse(text.substring(0, hash).trim()), Member.parse(text.substring(hash + 1)));
    }

    /** Whether this is the same API, or all overloads of the same method. */
    public boolean covers(ApiRef other) {
        return owner.equals(other.owner) && member.covers(other.member);
    }

    /** Whether this is a method of the same class and name, whatever its types. */
    public boolean isOverloadOf(ApiRef other) {
        return owner.equals(other.owner) && member.name().equals(other.member.name());
    }

    /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + member.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiRef api && owner.equals(api.owner) && member.equals(api.member);
    }

    @Override
    public int compareTo(ApiRef other) {
        int byOwner = owner.compareTo(other.owner);
        return byOwner != 0 ? byOwner : member.compareTo(other.member);
    }

    @Override
    public String toString() {
        return owner + "#" + member;
    }
}
