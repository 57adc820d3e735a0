package io.github.banthreading.report.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.banthreading.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A JSON text as all reports write it: indented, with a line break at its end, and fit for a terminal. */
public final class JsonText {

    private static final FormattingStyle IN_LINES = FormattingStyle.PRETTY;
    private static final FormattingStyle IN_ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private JsonText() {}

    /** Writes a part of a JSON text. */
    @FunctionalInterface
    public interface Body {

        /** Writes what the caller asked for: one value, or the members of an object. */
        void write(JsonWriter json) throws IOException;
    }

    /** The whole text in memory. */
    public static String of(Body body) {
        StringWriter out = new StringWriter();
        try {
            write(out, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes the text to {@code out}: a large one would not fit into the memory beside what it is made of. */
    public static void write(Writer out, Body body) throws IOException {
        JsonWriter json = writer(new Escaping(out), IN_LINES);
        body.write(json);
        json.flush();
        out.write('\n');
    }

    /** An object in one line, for {@link JsonWriter#jsonValue}. */
    static String line(Body members) throws IOException {
        StringWriter out = new StringWriter();
        JsonWriter json = writer(out, IN_ONE_LINE);
        json.beginObject();
        members.write(json);
        json.endObject();
        return out.toString();
    }

    private static JsonWriter writer(Writer out, FormattingStyle style) {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(style);
        json.setHtmlSafe(false);
        return json;
    }

    /**
     * Puts an escape (RFC 8259, 7) for what would disturb a terminal, and for half a character, which has no UTF-8 and would become a
     * question mark. Outside of strings there is none of it but the line breaks; no character arrives in two pieces.
     */
    private static final class Escaping extends Writer {

        private final Writer out;

        Escaping(Writer out) {
            this.out = out;
        }

        /** Quotes, commas and brackets arrive alone; no text is made of each of them. */
        @Override
        public void write(int c) throws IOException {
            if (c > ' ' && c <= '~') {
                out.write(c);
            } else {
                super.write(c);
            }
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            write(new String(text, start, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            int end = from + length;
            for (int start = from; start < end; ) {
                int newline = text.indexOf('\n', start);
                int stop = newline < 0 || newline > end ? end : newline;
                if (Printable.isAscii(text, start, stop)) {
                    out.write(text, start, stop - start);
                } else {
                    out.write(Printable.shown(text.substring(start, stop)));
                }
                if (stop < end) {
                    out.write('\n');
                }
                start = stop + 1;
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
