package io.github.banthreading.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A JSON text as all reports write it: indented, with a line break at its end, and whole characters only. */
final class JsonText {

    private JsonText() {}

    /** What stands in it. */
    @FunctionalInterface
    interface Body {

        /** Writes the one value. */
        void write(JsonWriter json) throws IOException;
    }

    /** The whole text. */
    static String of(Body body) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutHalfCharacters(out.toString()) + "\n";
    }

    /** Half a character has no UTF-8 and would become a question mark; JSON has an escape for it (RFC 8259, 7). */
    private static String withoutHalfCharacters(String json) {
        if (json.codePoints().noneMatch(JsonText::isHalf)) {
            return json;
        }
        StringBuilder out = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (isHalf(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
