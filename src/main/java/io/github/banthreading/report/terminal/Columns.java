package io.github.banthreading.report.terminal;

import java.util.List;

/** How much room text takes on a terminal. */
final class Columns {

    /** Characters that take two columns (UAX 11, East Asian Wide), near enough. */
    private static final List<Range> WIDE = List.of(
            new Range(0x1100, 0x115F),
            new Range(0x2E80, 0xA4CF),
            new Range(0xAC00, 0xD7A3),
            new Range(0xF900, 0xFAFF),
            new Range(0xFE30, 0xFE6F),
            new Range(0xFF01, 0xFF60),
            new Range(0x1F300, 0x3FFFD));

    private static final String CUT = "..";

    private record Range(int first, int last) {}

    private Columns() {}

    /** Columns, near enough: characters of East Asia take two, marks that combine none. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return WIDE.stream().anyMatch(range -> c >= range.first() && c <= range.last()) ? 2 : 1;
    }

    /** The text in so many columns: blanks behind it, or two dots in place of what is too much. */
    static String fit(String text, int columns) {
        if (of(text) <= columns) {
            return text + " ".repeat(columns - of(text));
        }
        StringBuilder kept = new StringBuilder();
        int taken = CUT.length();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            taken += of(c);
            if (taken > columns) {
                break;
            }
            kept.appendCodePoint(c);
            i += Character.charCount(c);
        }
        String cut = kept + CUT;
        return cut + " ".repeat(Math.max(0, columns - of(cut)));
    }
}
