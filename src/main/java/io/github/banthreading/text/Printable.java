package io.github.banthreading.text;

import java.util.Locale;

/** Text that somebody else wrote, made fit for a terminal and a log. */
public final class Printable {

    private Printable() {}

    /**
     * Makes a name out of a class file or a debt file, which can hold anything, safe to print. Control characters, which would
     * colour or overwrite a terminal or break a line, marks that turn the direction of writing and halves of characters become
     * escapes such as {@code \\u001b}; all else stays.
     */
    public static String shown(String name) {
        if (isAscii(name, 0, name.length()) || name.codePoints().noneMatch(Printable::isUnsafe)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isUnsafe(c)) {
                for (char half : Character.toChars(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Whether a stretch of text is of printable ASCII characters only, as nearly all names are. */
    public static boolean isAscii(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether a character moves the cursor, changes the direction of writing, or is half of one. */
    public static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
