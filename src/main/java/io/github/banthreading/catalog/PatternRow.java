package io.github.banthreading.catalog;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassGlob;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;

/**
 * A row for the many classes or methods of one client that are alike. {@link ClassGlob} says what {@code *} and {@code **}
 * stand for in the name of a class; {@code *} before the name of a method stands for anything that it may start with. So
 * {@code com.amazonaws.services.*.*Async#*Async} is every asynchronous method of every service.
 *
 * @param owner the class, with a {@code *} or without
 * @param member the method, with its arguments or without
 * @param group the group that all of them belong to
 */
record PatternRow(ClassName owner, Member member, Group group) {

    /** Stands for every member of a class. */
    static final Member EVERY_MEMBER = new Member("*", "");

    /** Whether the name of a class stands for several. */
    static boolean isPattern(ClassName owner) {
        return owner.internal().indexOf('*') >= 0;
    }

    /** Whether the name of a member stands for several, but not for all that there are. */
    static boolean isPattern(Member member) {
        return isPattern(member.name());
    }

    /** The same for a member that is still a text. */
    static boolean isPattern(String member) {
        return member.length() > 1 && member.charAt(0) == '*';
    }

    boolean covers(ApiRef api) {
        String arguments = member.arguments();
        return coversName(api.member().name())
                && (arguments.isEmpty() || arguments.equals(api.member().arguments()))
                && concerns(api.owner());
    }

    /** The same for a class in internal form and the name of a member of it; an empty one is any member. */
    boolean covers(String other, String name) {
        return (name.isEmpty() || coversName(name)) && ClassGlob.matches(owner.internal(), other);
    }

    /** Whether some member of a class may be one of these. */
    boolean concerns(ClassName other) {
        return ClassGlob.matches(owner.internal(), other.internal());
    }

    private boolean coversName(String name) {
        return isPattern(member)
                ? name.endsWith(nameEnding()) && name.charAt(0) != '<'
                : member.name().equals(name) || (member.equals(EVERY_MEMBER) && !name.endsWith("-constant>"));
    }

    /**
     * Whether a scan has to look at every name, because those that are listed do not tell what is meant: every member, an
     * annotation, or a class of the JDK, of which a scan otherwise looks only at names that are listed without a pattern.
     */
    boolean leavesNamesOpen() {
        String start =
                owner.internal().substring(0, Math.max(0, owner.internal().indexOf('*')));
        return member.equals(EVERY_MEMBER)
                || member.name().equals("<annotation>")
                || owner.isOfJdk()
                || (isPattern(owner) && "java/".startsWith(start));
    }

    /** What names of methods end with that are meant. */
    String nameEnding() {
        return member.name().substring(1);
    }

    /** What names of classes end with that are meant. */
    String ownerEnding() {
        return owner.internal().substring(owner.internal().lastIndexOf('*') + 1);
    }
}
