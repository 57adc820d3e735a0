package io.github.banthreading.report.json;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A JSON text as all reports write it: indented, with a line break at its end, and fit for a terminal. */
public final class JsonText {

    private JsonText() {}

    /** What stands in it. */
    @FunctionalInterface
    public interface Body {

        /** Writes the one value. */
        void write(JsonWriter json) throws IOException;
    }

    /** The whole text. */
    public static String of(Body body) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printable(out.toString());
    }

    /**
     * The same JSON with an escape (RFC 8259, 7) for what would disturb a terminal, and for half a character, which has no
     * UTF-8 and would become a question mark. Outside of strings there is none of it but the line breaks.
     */
    private static String printable(String json) {
        StringBuilder out = new StringBuilder(json.length() + 1);
        int start = 0;
        while (start < json.length()) {
            int end = json.indexOf('\n', start);
            end = end < 0 ? json.length() : end;
            if (Printable.isAscii(json, start, end)) {
                out.append(json, start, end);
            } else {
                out.append(Printable.shown(json.substring(start, end)));
            }
            out.append('\n');
            start = end + 1;
        }
        return out.toString();
    }
}
