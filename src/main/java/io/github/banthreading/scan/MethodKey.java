package io.github.banthreading.scan;

import io.github.banthreading.use.Member;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * A method inside its class file (JVMS 4.6).
 *
 * @param name the name
 * @param descriptor the descriptor (JVMS 4.3.3); empty where only the name is known
 */
public record MethodKey(String name, String descriptor) implements Comparable<MethodKey> {

    /** Where the compiler puts initialisers, when an EnclosingMethod attribute (JVMS 4.7.7) names no method. */
    static final MethodKey INITIALIZER = new MethodKey("<init>", "");

    /** The static initialiser (JVMS 2.9.2). */
    public static final MethodKey STATIC_INITIALIZER = new MethodKey("<clinit>", "()V");

    private static final String NO_ARGUMENTS = "()";
    private static final String BOOLEAN = "boolean)";
    private static final String FALSE = "false)";

    /** Refuses what a damaged class file may name, before anybody keeps it. */
    public MethodKey {
        Objects.requireNonNull(name);
        Objects.requireNonNull(descriptor);
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    /** As a person names it. */
    Member member() {
        return switch (name) {
            case "<init>" -> Member.INIT;
            case "<clinit>" -> Member.CLINIT;
            default -> new Member(name, arguments(descriptor));
        };
    }

    /** {@code (ILjava/lang/String;)V} as {@code (int, java.lang.String)}. */
    static String arguments(String descriptor) {
        if (descriptor.startsWith(NO_ARGUMENTS)) {
            return NO_ARGUMENTS;
        }
        StringBuilder out = new StringBuilder("(");
        for (Type type : Type.getArgumentTypes(descriptor)) {
            if (out.length() > 1) {
                out.append(", ");
            }
            out.append(type.getClassName());
        }
        return out.append(')').toString();
    }

    /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + descriptor.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MethodKey key && name.equals(key.name) && descriptor.equals(key.descriptor);
    }

    /** The member that stands for a call with the constant false as its last argument; empty when that is no boolean. */
    static Optional<Member> withFalse(Member called) {
        return withLast(BOOLEAN, FALSE, called);
    }

    /** The method that such a member is of; empty for any other. */
    static Optional<Member> withoutFalse(Member constant) {
        return withLast(FALSE, BOOLEAN, constant);
    }

    private static Optional<Member> withLast(String last, String other, Member member) {
        String arguments = member.arguments();
        int start = arguments.length() - last.length();
        return arguments.endsWith(last) && " (".indexOf(arguments.charAt(start - 1)) >= 0
                ? Optional.of(new Member(member.name(), arguments.substring(0, start) + other))
                : Optional.empty();
    }

    @Override
    public int compareTo(MethodKey other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : descriptor.compareTo(other.descriptor);
    }
}
