package io.github.banthreading.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method in a class file of the module (JVMS 4.6), and what its code calls. */
final class OwnMethod implements Comparable<OwnMethod> {

    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int ABSTRACT = 0x0400;
    private static final int SYNTHETIC = 0x1000;

    static final String CONSTRUCTOR = "<init>";
    static final String STATIC_INITIALIZER = "<clinit>";

    final OwnClass owner;
    final String name;
    final String descriptor;
    private final String key;
    final List<String> annotations;
    private final int access;

    /** What the code names, in its order. */
    final List<Call> calls;

    /** Where that leads; null until somebody goes there. */
    @Nullable
    List<Edge> edges;

    OwnMethod(OwnClass owner, String name, String descriptor, int access, List<String> annotations, List<Call> calls) {
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
        // Not by +, whose first time on a cold virtual machine costs milliseconds.
        this.key = name.concat(descriptor);
        this.access = access;
        this.annotations = annotations;
        this.calls = calls;
    }

    /** Name and descriptor together, which no two methods of a class share. */
    String key() {
        return key;
    }

    boolean isPublic() {
        return (access & PUBLIC) != 0;
    }

    boolean isStatic() {
        return (access & STATIC) != 0;
    }

    boolean isAbstract() {
        return (access & ABSTRACT) != 0;
    }

    boolean isSynthetic() {
        return (access & SYNTHETIC) != 0;
    }

    boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    boolean isStaticInitializer() {
        return name.equals(STATIC_INITIALIZER);
    }

    /** Whether a call on some receiver may run another method instead (JVMS 5.4.5). */
    boolean isOverridable() {
        return (access & (PRIVATE | STATIC | FINAL)) == 0 && !name.startsWith("<");
    }

    /** Whether it can take the place of an inherited one. */
    boolean overrides() {
        return (access & (PRIVATE | STATIC)) == 0 && !name.startsWith("<");
    }

    @Override
    public int compareTo(OwnMethod other) {
        int byOwner = owner.name.compareTo(other.owner.name);
        if (byOwner != 0) {
            return byOwner;
        }
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : descriptor.compareTo(other.descriptor);
    }

    @Override
    public String toString() {
        return owner.name + "#" + name + descriptor;
    }
}
