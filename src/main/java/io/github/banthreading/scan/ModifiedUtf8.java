package io.github.banthreading.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The encoding of texts in a constant pool (JVMS 4.4.7). */
final class ModifiedUtf8 {

    private ModifiedUtf8() {}

    /** Two texts as one. */
    static String decode(byte[] bytes, int start, int length, int secondStart, int secondLength) {
        if (!isAscii(bytes, start, length) || !isAscii(bytes, secondStart, secondLength)) {
            return decode(bytes, start, length).concat(decode(bytes, secondStart, secondLength));
        }
        byte[] both = Arrays.copyOfRange(bytes, start, start + length + secondLength);
        for (int i = 0; i < secondLength; i++) {
            both[length + i] = bytes[secondStart + i];
        }
        return new String(both, StandardCharsets.ISO_8859_1);
    }

    private static boolean isAscii(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Most texts have one byte for each character. */
    static String decode(byte[] bytes, int start, int length) {
        return isAscii(bytes, start, length)
                ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
                : decodeLonger(bytes, start, length);
    }

    /** Characters of one, two or three bytes; what is none of these is decoded as ASM does, which reads the same names. */
    private static String decodeLonger(byte[] bytes, int start, int length) {
        StringBuilder text = new StringBuilder(length);
        int at = start;
        while (at < start + length) {
            int first = bytes[at] & 0xff;
            if (first < 0x80) {
                text.append((char) first);
                at++;
            } else if ((first & 0xe0) == 0xc0) {
                text.append((char) ((first & 0x1f) << 6 | (bytes[at + 1] & 0x3f)));
                at += 2;
            } else {
                text.append((char) ((first & 0xf) << 12 | (bytes[at + 1] & 0x3f) << 6 | (bytes[at + 2] & 0x3f)));
                at += 3;
            }
        }
        return text.toString();
    }

    /** The hash code of the text, without decoding it if that can be. */
    static int hash(byte[] bytes, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                return decodeLonger(bytes, start, length).hashCode();
            }
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** Whether the text is this one, which is all ASCII. */
    static boolean isEqual(byte[] bytes, int start, int length, String ascii) {
        boolean isEqual = length == ascii.length();
        for (int i = 0; isEqual && i < length; i++) {
            isEqual = bytes[start + i] == ascii.charAt(i);
        }
        return isEqual;
    }
}
