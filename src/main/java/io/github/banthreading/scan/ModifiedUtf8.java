package io.github.banthreading.scan;

import java.io.ByteArrayOutputStream;
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
                text.append((char) ((first & 0x1f) << 6 | next(bytes, at + 1)));
                at += 2;
            } else {
                text.append((char) ((first & 0xf) << 12 | next(bytes, at + 1) << 6 | next(bytes, at + 2)));
                at += 3;
            }
        }
        return text.toString();
    }

    /** What a byte inside a character adds to it; nothing where a damaged text ends before. */
    private static int next(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0x3f : 0;
    }

    /** The bytes that decode to a text. */
    static byte[] encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length == text.length() && text.indexOf('\0') < 0 ? bytes : encodeLonger(text);
    }

    private static byte[] encodeLonger(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0 && c < 0x80) {
                bytes.write(c);
            } else if (c < 0x800) {
                bytes.write(0xc0 | (c >> 6));
                bytes.write(0x80 | (c & 0x3f));
            } else {
                bytes.write(0xe0 | (c >> 12));
                bytes.write(0x80 | ((c >> 6) & 0x3f));
                bytes.write(0x80 | (c & 0x3f));
            }
        }
        return bytes.toByteArray();
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
