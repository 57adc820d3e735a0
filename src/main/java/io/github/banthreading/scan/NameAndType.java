package io.github.banthreading.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Name and descriptor of a method, or the name of a field or class alone (JVMS 4.4.6). {@link NamesAndTypes} makes one object of
 * those that have the same bytes, so that nothing is decoded to compare them; it makes texts of them when somebody reads them.
 */
public final class NameAndType implements Comparable<NameAndType> {

    /** Neither name nor descriptor. */
    public static final NameAndType NONE = new NameAndType(new byte[0], 0, 0, -1);

    /** Those of the name, and behind them those of the descriptor. */
    private final byte[] bytes;

    private final int nameLength;
    private final int number;
    private @Nullable MethodKey decoded;

    /** Of the bytes, for {@link NamesAndTypes}. */
    final int hash;

    /** The next one there with the same low bits of its hash. */
    @Nullable
    NameAndType next;

    /** Makes one that is not there yet, with a number that no other has. */
    NameAndType(byte[] bytes, int nameLength, int hash, int number) {
        this.bytes = bytes;
        this.nameLength = nameLength;
        this.hash = hash;
        this.number = number;
    }

    boolean is(int otherHash, byte[] file, int name, int length, int descriptor, int descriptorLength) {
        return hash == otherHash
                && nameLength == length
                && bytes.length == length + descriptorLength
                && Arrays.equals(bytes, 0, length, file, name, name + length)
                && (descriptorLength == 0
                        || Arrays.equals(bytes, length, bytes.length, file, descriptor, descriptor + descriptorLength));
    }

    /** Counts those that {@link NamesAndTypes} has, from 0, in the order in which they were asked for. */
    public int number() {
        return number;
    }

    /** Both as texts. */
    public MethodKey decoded() {
        MethodKey known = decoded;
        if (known == null) {
            known = new MethodKey(
                    ModifiedUtf8.decode(bytes, 0, nameLength),
                    ModifiedUtf8.decode(bytes, nameLength, bytes.length - nameLength));
            decoded = known;
        }
        return known;
    }

    /** Whether the name is this one, which is all ASCII. */
    public boolean isNamed(String ascii) {
        return ModifiedUtf8.isEqual(bytes, 0, nameLength, ascii);
    }

    /** Whether it makes an object or initialises a class, and is called by nobody's name (JVMS 2.9). */
    public boolean isInitializer() {
        return nameLength > 0 && bytes[0] == '<';
    }

    /** Whether there is a name, and a descriptor that starts as a method's does (JVMS 4.3.3). */
    public boolean isOfMethod() {
        return nameLength > 0 && bytes.length > nameLength && bytes[nameLength] == '(';
    }

    /** Its number: equal is only itself, and the hash code that an object has of its own is slow to make. */
    @Override
    public int hashCode() {
        return number;
    }

    /** By name, then by descriptor; the encoding keeps the order of the characters. */
    @Override
    public int compareTo(NameAndType other) {
        int byName = Arrays.compareUnsigned(bytes, 0, nameLength, other.bytes, 0, other.nameLength);
        return byName != 0
                ? byName
                : Arrays.compareUnsigned(
                        bytes, nameLength, bytes.length, other.bytes, other.nameLength, other.bytes.length);
    }

    @Override
    public String toString() {
        return decoded().name() + decoded().descriptor();
    }
}
