package io.github.banthreading.scan;

import java.nio.charset.StandardCharsets;

/** The encoding of texts in a constant pool (JVMS 4.4.7). */
final class ModifiedUtf8 {

    /** What stands in a decoded text for bytes that are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private ModifiedUtf8() {}

    /** Most texts are ASCII, which the virtual machine decodes fastest; any other has fewer characters than bytes, or damage. */
    static String decode(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return text.length() == length && text.indexOf(REPLACEMENT) < 0 ? text : decodeLonger(bytes, start, length);
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

    /** Whether the text is this one, which is all ASCII. */
    static boolean isEqual(byte[] bytes, int start, int length, String ascii) {
        boolean isEqual = length == ascii.length();
        for (int i = 0; isEqual && i < length; i++) {
            isEqual = bytes[start + i] == ascii.charAt(i);
        }
        return isEqual;
    }
}
