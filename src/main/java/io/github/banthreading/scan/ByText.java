package io.github.banthreading.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What texts in constant pools (JVMS 4.4.7) stand for, alone or two together, found by their bytes. Many class files name the
 * same, and a text that was met in one of them is not decoded again for the next.
 */
public final class ByText<T> {

    private static final int FIRST = 1 << 10;

    /** In place of a second text, where there is none. */
    static final byte[] EMPTY = {};

    /** By the low bits of their hashes; those that share them hang together. */
    private @Nullable Entry[] entries = new Entry[FIRST];

    private int count;

    private static final class Entry {
        private final byte[] first;
        private final byte[] second;
        private final int hash;
        private final Object meaning;
        private @Nullable Entry next;

        Entry(byte[] first, byte[] second, Object meaning) {
            this.first = first;
            this.second = second;
            this.hash = hash(first, 0, first.length, second, 0, second.length);
            this.meaning = meaning;
        }
    }

    /** What a text stands for; null when nobody has said so. */
    public @Nullable T find(ClassBytes file, int text) {
        return find(file.bytes(), file.constant(text) + 2, file.lengthOfUtf8(text), EMPTY, 0, 0);
    }

    /** What two texts stand for together. */
    @Nullable
    T find(ClassBytes file, int first, int second) {
        byte[] bytes = file.bytes();
        return find(
                bytes,
                file.constant(first) + 2,
                file.lengthOfUtf8(first),
                bytes,
                file.constant(second) + 2,
                file.lengthOfUtf8(second));
    }

    /** The same for texts that are in no class file. */
    @Nullable
    T find(byte[] first, byte[] second) {
        return find(first, 0, first.length, second, 0, second.length);
    }

    @SuppressWarnings("unchecked") // Only what put was given lies here.
    private @Nullable T find(byte[] first, int start, int length, byte[] second, int secondStart, int secondLength) {
        int hash = hash(first, start, length, second, secondStart, secondLength);
        Entry entry = entries[hash & (entries.length - 1)];
        while (entry != null
                && !(entry.hash == hash
                        && isEqual(first, start, length, entry.first)
                        && isEqual(second, secondStart, secondLength, entry.second))) {
            entry = entry.next;
        }
        return entry == null ? null : (T) entry.meaning;
    }

    private static boolean isEqual(byte[] bytes, int start, int length, byte[] text) {
        return Arrays.equals(bytes, start, start + length, text, 0, text.length);
    }

    /** Says what a text stands for that was not found. */
    public T put(ClassBytes file, int text, T meaning) {
        return put(file.copyOfUtf8(text), EMPTY, meaning);
    }

    /** The same of two texts; nobody may change the bytes from now on. */
    T put(byte[] first, byte[] second, T meaning) {
        if (++count > entries.length) {
            grow();
        }
        add(new Entry(first, second, meaning));
        return meaning;
    }

    private void grow() {
        Entry[] before = entries;
        entries = new Entry[2 * before.length];
        for (Entry each : before) {
            while (each != null) {
                Entry next = each.next;
                add(each);
                each = next;
            }
        }
    }

    private void add(Entry entry) {
        int at = entry.hash & (entries.length - 1);
        entry.next = entries[at];
        entries[at] = entry;
    }

    private static int hash(byte[] first, int start, int length, byte[] second, int secondStart, int secondLength) {
        int hash = (31 * hash(first, start, length) + hash(second, secondStart, secondLength)) * 0x9E3779B9;
        return hash ^ (hash >>> 16);
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
