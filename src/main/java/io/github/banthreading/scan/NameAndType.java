package io.github.banthreading.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Name and descriptor of a method, or the name of a field or class alone (JVMS 4.4.6). {@link NamesAndTypes} makes one object of
 * those that have the same bytes, so that nothing is decoded to compare them; it makes texts of them when somebody reads them.
 */
public final class NameAndType implements Comparable<NameAndType> {

    /** Neither name nor descriptor. */
    public static final NameAndType NONE = new NameAndType(ByText.EMPTY, ByText.EMPTY, -1);

    private final byte[] name;
    private final byte[] descriptor;
    private final int number;
    private @Nullable MethodKey decoded;

    /** Makes one that is not there yet, with a number that no other has. */
    NameAndType(byte[] name, byte[] descriptor, int number) {
        this.name = name;
        this.descriptor = descriptor;
        this.number = number;
    }

    /** Both as texts. */
    public MethodKey decoded() {
        MethodKey known = decoded;
        if (known == null) {
            known = new MethodKey(
                    ModifiedUtf8.decode(name, 0, name.length), ModifiedUtf8.decode(descriptor, 0, descriptor.length));
            decoded = known;
        }
        return known;
    }

    /** Whether the name is this one, which is all ASCII. */
    public boolean isNamed(String ascii) {
        return ModifiedUtf8.isEqual(name, 0, name.length, ascii);
    }

    /** Whether it makes an object or initialises a class, and is called by nobody's name (JVMS 2.9). */
    public boolean isInitializer() {
        return name.length > 0 && name[0] == '<';
    }

    /** Whether there is a name, and a descriptor that starts as a method's does (JVMS 4.3.3). */
    public boolean isOfMethod() {
        return name.length > 0 && descriptor.length > 0 && descriptor[0] == '(';
    }

    /** Its number: equal is only itself, and the hash code that an object has of its own is slow to make. */
    @Override
    public int hashCode() {
        return number;
    }

    /** By name, then by descriptor; the encoding keeps the order of the characters. */
    @Override
    public int compareTo(NameAndType other) {
        int byName = Arrays.compareUnsigned(name, other.name);
        return byName != 0 ? byName : Arrays.compareUnsigned(descriptor, other.descriptor);
    }

    @Override
    public String toString() {
        return decoded().name() + decoded().descriptor();
    }
}
