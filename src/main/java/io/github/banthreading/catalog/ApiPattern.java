package io.github.banthreading.catalog;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;

/**
 * What {@code ban}, {@code warn} and {@code allow} may name besides a group: one method, all its overloads, a class or a
 * package. The more specific one wins.
 *
 * @param text as it was written
 * @param packagePath {@code com/acme/pool/} for a package; empty otherwise
 * @param api the API, with {@link PatternRow#EVERY_MEMBER} for a whole class; for a package its owner is not looked at
 */
record ApiPattern(String text, String packagePath, ApiRef api) {

    /** Reads {@code com.acme.pool.**}, {@code com.acme.Pool} or {@code com.acme.Pool#m(int)}; throws {@link IllegalArgumentException}. */
    static ApiPattern parse(String text) {
        if (text.replaceFirst("\\(.*", "").chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a name has no blank in it: " + text);
        }
        if (!text.contains("#") && (text.indexOf('(') >= 0 || text.contains("::"))) {
            throw new IllegalArgumentException("a member stands behind #, as in com.acme.Pool#submit: " + text);
        }
        if (text.endsWith(".**")) {
            ClassName prefix = ClassName.parse(text.substring(0, text.length() - 3));
            return new ApiPattern(text, prefix.internal() + "/", new ApiRef(prefix, PatternRow.EVERY_MEMBER));
        }
        if (text.contains("*")) {
            throw new IllegalArgumentException(
                    "a wildcard stands only at the end of a package, as in com.acme.pool.**");
        }
        ApiRef api =
                text.contains("#") ? ApiRef.parse(text) : new ApiRef(ClassName.parse(text), PatternRow.EVERY_MEMBER);
        return new ApiPattern(text, "", api);
    }

    /** Whether it may cover a member of this class. */
    boolean concerns(ClassName owner) {
        return packagePath.isEmpty()
                ? api.owner().equals(owner)
                : owner.internal().startsWith(packagePath);
    }

    boolean covers(ApiRef other) {
        if (!packagePath.isEmpty()) {
            return concerns(other.owner());
        }
        boolean everyMember = api.member().equals(PatternRow.EVERY_MEMBER);
        return everyMember ? api.owner().equals(other.owner()) : api.covers(other);
    }

    /** Larger is more specific: a longer package, then a class, then a name, then a name with its types. */
    int specificity() {
        if (!packagePath.isEmpty()) {
            return packagePath.length();
        }
        Member member = api.member();
        if (member.equals(PatternRow.EVERY_MEMBER)) {
            return 1 << 16;
        }
        return member.arguments().isEmpty() ? 1 << 17 : 1 << 18;
    }

    /** Whether it bans members that only their class or package names, so that every name has to be looked at. */
    boolean namesNoMember() {
        return api.member().equals(PatternRow.EVERY_MEMBER);
    }
}
