package io.github.banthreading.path;

import io.github.banthreading.scan.NameAndType;
import java.util.List;

/** A method in a class file of the module (JVMS 4.6). */
final class OwnMethod implements Comparable<OwnMethod> {

    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int ABSTRACT = 0x0400;
    private static final int SYNTHETIC = 0x1000;
    private static final int INITIALIZER = 0x10000;
    private static final int INITIALIZES_CLASS = 0x20000;

    static final String CONSTRUCTOR = "<init>";
    static final String STATIC_INITIALIZER = "<clinit>";

    final OwnClass owner;
    final List<String> annotations;
    private final NameAndType key;
    /** Its flags (JVMS table 4.6-A) in the low half, and what its name says in the high half. */
    private final int access;

    /** Where the contents of its Code attribute start in the class file; 0 when it has none. */
    final int code;

    /** Counts the methods that were read, so that what is known of each can lie in an array. */
    final int number;

    /**
     * Reads a method.
     *
     * @param key its name and descriptor
     */
    OwnMethod(OwnClass owner, NameAndType key, int access, List<String> annotations, int code, int number) {
        this.owner = owner;
        this.key = key;
        this.access = access
                | (key.isInitializer() ? INITIALIZER : 0)
                | (key.isNamed(STATIC_INITIALIZER) ? INITIALIZES_CLASS : 0);
        this.annotations = annotations;
        this.code = code;
        this.number = number;
    }

    /** Name and descriptor together, which no two methods of a class share. */
    NameAndType key() {
        return key;
    }

    String name() {
        return key.decoded().name();
    }

    String descriptor() {
        return key.decoded().descriptor();
    }

    boolean isNamed(String name) {
        return name().equals(name);
    }

    /** Whether it makes an object or initialises a class, and is called by nobody's name (JVMS 2.9). */
    boolean isInitializer() {
        return (access & INITIALIZER) != 0;
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
        return key.isNamed(CONSTRUCTOR);
    }

    boolean isStaticInitializer() {
        return (access & INITIALIZES_CLASS) != 0;
    }

    /** Whether a call on some receiver may run another method instead (JVMS 5.4.5). */
    boolean isOverridable() {
        return (access & (PRIVATE | STATIC | FINAL)) == 0 && !isInitializer();
    }

    /** Whether it can take the place of an inherited one. */
    boolean overrides() {
        return (access & (PRIVATE | STATIC)) == 0 && !isInitializer();
    }

    @Override
    public int compareTo(OwnMethod other) {
        int byOwner = owner.compareTo(other.owner);
        return byOwner != 0 ? byOwner : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return owner.name + "#" + key;
    }
}
