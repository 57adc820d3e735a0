package io.github.banthreading.use;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells names that are surely not among some from those that may be, by their ends and lengths as they lie in a class file
 * (JVMS 4.4.7): a scan asks it of every name before it decodes any, and a loop over its characters would be most of the work.
 */
final class NameFilter {

    /** How many bytes are looked at of the end of a name. */
    static final int END = 4;

    private static final int SIZE = 1 << 16;

    private final boolean[] names = new boolean[SIZE];
    private final boolean[] endings = new boolean[SIZE];

    /** Adds one name. */
    void add(String name) {
        byte[] bytes = bytes(name);
        names[place(end(bytes), bytes.length)] = true;
    }

    /** Adds all names that end so, with {@link #END} characters or more. */
    void addEnding(String ending) {
        endings[place(end(bytes(ending)), 0)] = true;
    }

    /** Whether a name with this end and length, in bytes, may be one that was added. */
    boolean mayHold(int end, int length) {
        return names[place(end, length)] || endings[place(end, 0)];
    }

    private static int place(int end, int length) {
        return (end ^ end >>> 15 ^ length * 0x9e35) & (SIZE - 1);
    }

    /** The last {@link #END} bytes of a name as one number, the last one the lowest. */
    static int end(byte[] bytes) {
        int end = 0;
        for (int i = Math.max(0, bytes.length - END); i < bytes.length; i++) {
            end = end << 8 | (bytes[i] & 0xff);
        }
        return end;
    }

    /** Beyond ASCII a class file has an encoding of its own, which {@link DataOutputStream#writeUTF} writes behind a length. */
    private static byte[] bytes(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length == name.length() ? bytes : modifiedUtf8(name);
    }

    private static byte[] modifiedUtf8(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DataOutputStream(out).writeUTF(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOfRange(out.toByteArray(), 2, out.size());
    }
}
