package io.github.banthreading.debt;

import io.github.banthreading.text.Printable;
import java.util.Locale;

/** Text as a value or a key of the debt file. */
public final class TomlString {

    private TomlString() {}

    /** A basic string (TOML 1.0), with an escape for what would not be seen or would not stay in its place. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Printable.isUnsafe(c)) {
                out.append(String.format(Locale.ROOT, "\\U%08X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
