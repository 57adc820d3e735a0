package io.github.banthreading.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names and descriptors of methods, or names alone, that class files have (JVMS 4.4.6): one object for each, however many files
 * have it. They are found by their bytes, so that what was met in one file is neither decoded nor copied again for the next.
 */
public final class NamesAndTypes {

    /** The bytes of "java". */
    private static final int JAVA = 0x6a617661;

    /** By the low bits of their hashes; those that share them hang together. */
    private @Nullable NameAndType[] known;

    private int count;

    /**
     * Starts with none.
     *
     * @param expected about how many there will be; with more, the table grows
     */
    public NamesAndTypes(int expected) {
        known = new NameAndType[Integer.highestOneBit(expected | 1)];
    }

    /**
     * Whether a class is one that every virtual machine has, as {@code ClassName.isOfJdk} says of a name that was decoded.
     *
     * @param name index of the text that is its name in internal form (JVMS 4.2.1)
     */
    public static boolean isOfJdk(ClassBytes file, int name) {
        int at = file.utf8At(name);
        return file.u2(at) > 4 && file.u4(at + 2) == JAVA && file.u1(at + 6) == '/';
    }

    /**
     * Name and descriptor of a method.
     *
     * @param file the class file
     * @param name index of the text that is the name
     * @param descriptor index of the text that is the descriptor
     */
    public NameAndType of(ClassBytes file, int name, int descriptor) {
        int nameAt = file.utf8At(name);
        int descriptorAt = file.utf8At(descriptor);
        return of(file.bytes(), nameAt + 2, file.u2(nameAt), descriptorAt + 2, file.u2(descriptorAt));
    }

    /**
     * Name and descriptor of a method that a constant names (JVMS 4.4.2).
     *
     * @param member index of that constant
     */
    public NameAndType ofMember(ClassBytes file, int member) {
        int at = file.nameAndType(member);
        return of(file, file.u2(at), file.u2(at + 2));
    }

    /** The name of a field or class. */
    public NameAndType of(ClassBytes file, int name) {
        int at = file.utf8At(name);
        return of(file.bytes(), at + 2, file.u2(at), 0, 0);
    }

    /** The same as that of a method. */
    public NameAndType of(MethodKey method) {
        byte[] bytes = ModifiedUtf8.encode(method.name().concat(method.descriptor()));
        int length = ModifiedUtf8.encode(method.name()).length;
        return of(bytes, 0, length, length, bytes.length - length);
    }

    private NameAndType of(byte[] bytes, int name, int nameLength, int descriptor, int descriptorLength) {
        int hash = spread(31 * hash(bytes, name, nameLength) + hash(bytes, descriptor, descriptorLength));
        NameAndType found = known[hash & (known.length - 1)];
        while (found != null && !found.is(hash, bytes, name, nameLength, descriptor, descriptorLength)) {
            found = found.next;
        }
        return found == null ? add(hash, bytes, name, nameLength, descriptor, descriptorLength) : found;
    }

    private NameAndType add(int hash, byte[] bytes, int name, int nameLength, int descriptor, int descriptorLength) {
        if (count == known.length) {
            grow();
        }
        byte[] both = Arrays.copyOfRange(bytes, name, name + nameLength + descriptorLength);
        for (int i = 0; i < descriptorLength; i++) {
            both[nameLength + i] = bytes[descriptor + i];
        }
        NameAndType added = new NameAndType(both, nameLength, hash, count++);
        place(added);
        return added;
    }

    private void grow() {
        @Nullable NameAndType[] before = known;
        known = new NameAndType[2 * before.length];
        for (NameAndType each : before) {
            placeAll(each);
        }
    }

    private void placeAll(@Nullable NameAndType first) {
        NameAndType each = first;
        while (each != null) {
            NameAndType next = each.next;
            place(each);
            each = next;
        }
    }

    private void place(NameAndType each) {
        int at = each.hash & (known.length - 1);
        each.next = known[at];
        known[at] = each;
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }

    /** Of the length, the end and the middle, which tell most texts apart without a walk over them. */
    private static int hash(byte[] bytes, int start, int length) {
        int half = length / 2;
        return 31 * (31 * length + before(start + length, length, bytes)) + before(start + half, half, bytes);
    }

    /** The last four bytes before a place; where the text has fewer, their number. */
    private static int before(int place, int length, byte[] bytes) {
        return length < 4
                ? length
                : bytes[place - 4] << 24 ^ bytes[place - 3] << 16 ^ bytes[place - 2] << 8 ^ bytes[place - 1];
    }
}
