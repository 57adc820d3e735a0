package io.github.banthreading.use;

import org.jspecify.annotations.Nullable;

/**
 * Names the part of a class that a person wrote and that a use belongs to: a method, the constructors, the static
 * initialiser, a field, or the class itself.
 *
 * @param name the simple name, {@code <init>} (all constructors and instance initialisers), {@code <clinit>} or {@code <class>}
 * @param arguments the argument types of a method, {@code (int, java.lang.String)}; empty for everything that is not a
 *     method, and for a method meant without regard to its types
 */
public record Member(String name, String arguments) implements Comparable<Member> {

    /** All constructors and instance initialisers together: a compiler copies the latter into each of the former. */
    public static final Member INIT = new Member("<init>", "");

    /** The static initialiser. */
    public static final Member CLINIT = new Member("<clinit>", "");

    /** What is true of the class as a whole: its supertypes and its annotations. */
    public static final Member CLASS = new Member("<class>", "");

    /** Checks that arguments come in parentheses. */
    public Member {
        if (name.isEmpty() || !(arguments.isEmpty() || (arguments.startsWith("(") && arguments.endsWith(")")))) {
            throw new IllegalArgumentException("not a member: " + name + arguments);
        }
    }

    /**
     * Reads {@code name(type, type)} or a bare name. The types begin at the last parenthesis that opens, and blanks around them
     * are free; whatever stands before is the name, blanks, {@code (}, {@code #} and {@code *} included, as a virtual machine
     * takes it (JVMS 4.2.2) and Kotlin lets people write it in backticks.
     *
     * @throws IllegalArgumentException for what no member is named, and for a bare name with a parenthesis that opens or closes
     *     nothing, which is a slip
     */
    public static Member parse(String text) {
        String typed = text.stripTrailing();
        int parenthesis = typed.endsWith(")") ? typed.lastIndexOf('(') : -1;
        if (parenthesis >= 0) {
            return new Member(checkedName(typed.substring(0, parenthesis)), arguments(typed.substring(parenthesis)));
        }
        if (!isBalanced(text)) {
            throw new IllegalArgumentException("not a member name: '" + text + "'");
        }
        return new Member(checkedName(text), "");
    }

    private static boolean isBalanced(String name) {
        int open = 0;
        for (int i = 0; i < name.length() && open >= 0; i++) {
            char c = name.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open == 0;
    }

    /** Brings {@code ( int,java.lang.String )} into the one form that is compared; throws {@link IllegalArgumentException}. */
    static String arguments(String text) {
        if (text.lastIndexOf('(') != 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("not an argument list: " + text);
        }
        String inner = text.substring(1, text.length() - 1).trim();
        if (inner.isEmpty()) {
            return "()";
        }
        StringBuilder out = new StringBuilder(text.length() + 8).append('(');
        int start = 0;
        for (int comma = inner.indexOf(','); comma >= 0; comma = inner.indexOf(',', start)) {
            out.append(checkedType(inner.substring(start, comma))).append(", ");
            start = comma + 1;
        }
        return out.append(checkedType(inner.substring(start))).append(')').toString();
    }

    private static String checkedType(String text) {
        String type = text.trim();
        boolean isType = !type.isEmpty();
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            isType &= !Character.isWhitespace(c) && c != '/' && c != ')' && c != '<';
        }
        if (!isType) {
            throw new IllegalArgumentException("not a type: '" + type + "'");
        }
        return type;
    }

    private static String checkedName(String name) {
        boolean isName = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            isName &= !Character.isISOControl(c) && ".;[/".indexOf(c) < 0;
        }
        if (!isName) {
            throw new IllegalArgumentException("not a member name: '" + name + "'");
        }
        return name;
    }

    /** Whether this is the same member, or the same method without regard to types. */
    public boolean covers(Member other) {
        return name.equals(other.name) && (arguments.isEmpty() || arguments.equals(other.arguments));
    }

    /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + arguments.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member && name.equals(member.name) && arguments.equals(member.arguments);
    }

    @Override
    public int compareTo(Member other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : arguments.compareTo(other.arguments);
    }

    @Override
    public String toString() {
        return name + arguments;
    }
}
