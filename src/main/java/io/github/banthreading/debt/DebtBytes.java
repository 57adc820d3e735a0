package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Decodes the bytes of a debt file. */
final class DebtBytes {

    /** The bytes that a file may have: some 30,000 entries. */
    static final int LARGEST = 16 << 20;

    /** What a decoder puts where bytes are no character; it may also have been written. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DebtBytes() {}

    /** The text without its byte order mark; refuses what is too large or not UTF-8, naming the first byte that is not. */
    static String decode(byte[] bytes, String source) throws MistakesException {
        if (bytes.length > LARGEST) {
            throw new MistakesException(List.of(tooLarge(source, bytes.length)));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 || text.indexOf(0) >= 0) {
            refuseOtherEncodings(bytes, source);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** What to say of a file that is larger. */
    static Mistake tooLarge(String source, long bytes) {
        return new Mistake(source, 0, 0, 1, "the file has " + bytes + " bytes; " + LARGEST + " are the most", "", """
                List only some packages: debt-add -DbanThreading.only=com.acme.orders.**
                Exclude what is not yours: -DbanThreading.excludes=com.acme.stubs.**
                Or split the module; each module has a debt file of its own.""");
    }

    private static void refuseOtherEncodings(byte[] bytes, String source) throws MistakesException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            int bad = bytes[in.position()] & 0xff;
            throw refuse(source, line, column, bad, isUtf16(bytes));
        }
        if (isUtf16(bytes)) {
            throw refuse(source, 1, 1, 0, true);
        }
    }

    /** A byte order mark of UTF-16, or the zero bytes that Latin text has in it. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return first == 0xFEFF || first == 0xFFFE || ((bytes[0] == 0) != (bytes[1] == 0));
    }

    private static MistakesException refuse(String source, int line, int column, int bad, boolean looksLikeUtf16) {
        String text = String.format(Locale.ROOT, "this is not UTF-8 (byte 0x%02X)", bad);
        String advice = (looksLikeUtf16 ? "It looks like UTF-16. " : "") + "Save the file as UTF-8.";
        return new MistakesException(List.of(new Mistake(source, line, column, 1, text, "", advice)));
    }
}
