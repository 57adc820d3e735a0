package io.github.banthreading.path;

import io.github.banthreading.path.CodeReading.Said;
import io.github.banthreading.path.PathSteps.Known;
import io.github.banthreading.scan.NameAndType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method in a class file of the module (JVMS 4.6). */
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
    final List<String> annotations;
    private final NameAndType key;
    private final int access;

    /** Where the contents of its Code attribute start in the class file; 0 when it has none. */
    final int code;

    /** Counts the methods that were read, so that what is known of each can lie in an array. */
    final int number;

    /** What its code says, once somebody asked. */
    Said[] said = CodeReading.UNREAD;

    /** The targets of a call that runs nothing else; null until somebody asks. */
    @Nullable
    Targets alone;

    /** Where it stands in the source, for each line that was asked for. */
    @Nullable
    Known sites;

    /**
     * Reads a method.
     *
     * @param key its name and descriptor
     */
    OwnMethod(OwnClass owner, NameAndType key, int access, List<String> annotations, int code, int number) {
        this.owner = owner;
        this.key = key;
        this.access = access;
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
        return key.isInitializer();
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
        return key.isNamed(STATIC_INITIALIZER);
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
