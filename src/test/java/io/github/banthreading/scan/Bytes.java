package io.github.banthreading.scan;

import java.io.ByteArrayOutputStream;

/** Bytes as JVMS 4 writes them down, for a class file that no library would make: u1, u2, u4. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u1(int value) {
        out.write(value);
        return this;
    }

    Bytes u2(int... values) {
        for (int value : values) {
            u1(value >> 8).u1(value);
        }
        return this;
    }

    Bytes u4(int value) {
        return u2(value >> 16, value);
    }

    Bytes bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** An attribute: its name in the constant pool, its length and what it holds (JVMS 4.7). */
    Bytes attribute(int name, Bytes contents) {
        byte[] bytes = contents.toByteArray();
        return u2(name).u4(bytes.length).bytes(bytes);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
