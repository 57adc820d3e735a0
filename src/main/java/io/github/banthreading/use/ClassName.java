package io.github.banthreading.use;

import org.jspecify.annotations.Nullable;

/**
 * Names a class or interface. It is held in the internal form of a class file (JVMS 4.2.1, {@code java/util/Map$Entry})
 * and printed with dots, so that no other package needs to know which of the two forms a text is in.
 *
 * @param internal the internal form; never empty, never with a dot, a semicolon or an opening bracket (JVMS 4.2.2)
 */
public record ClassName(String internal) implements Comparable<ClassName> {

    /** The class that all others inherit from. */
    public static final ClassName OBJECT = new ClassName("java/lang/Object");

    /** Checks the form. */
    public ClassName {
        if (!isInternal(internal)) {
            throw new IllegalArgumentException("not an internal class name: " + internal);
        }
    }

    /** Whether a class can have this name in internal form (JVMS 4.2.2). */
    public static boolean isInternal(String name) {
        return !name.isEmpty() && name.indexOf('.') < 0 && name.indexOf(';') < 0 && name.indexOf('[') < 0;
    }

    /** Reads the form people write, {@code java.util.Map$Entry}; throws {@link IllegalArgumentException} on any other. */
    public static ClassName parse(String dotted) {
        if (dotted.startsWith(".") || dotted.endsWith(".") || dotted.contains("..") || dotted.contains("/")) {
            throw new IllegalArgumentException("not a class name: " + dotted);
        }
        return new ClassName(dotted.replace('.', '/'));
    }

    /** Whether this is a class that every virtual machine has, and that no module can define. */
    public boolean isOfJdk() {
        return isOfJdk(internal);
    }

    /** Whether a name in internal form, given as text, is that of a class that every virtual machine has. */
    public static boolean isOfJdk(String internal) {
        return internal.startsWith("java/");
    }

    /** The package with a slash behind it, {@code java/util/}; empty for the unnamed package. */
    public String packagePath() {
        return internal.substring(0, internal.lastIndexOf('/') + 1);
    }

    /** The name without its package: {@code Map$Entry}. */
    public String simpleName() {
        return internal.substring(internal.lastIndexOf('/') + 1);
    }

    /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
    @Override
    public int hashCode() {
        return internal.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassName name && internal.equals(name.internal);
    }

    @Override
    public int compareTo(ClassName other) {
        return internal.compareTo(other.internal);
    }

    @Override
    public String toString() {
        return internal.replace('/', '.');
    }
}
