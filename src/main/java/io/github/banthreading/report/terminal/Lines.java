package io.github.banthreading.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** The lines of a message, laid out for a width. Only a word that is longer than a line, as paths are, may stand out. */
final class Lines {

    /** The columns that {@code [ERROR]} in front of a line leaves of 80. */
    static final int AFTER_ERROR = 72;

    /** The columns that {@code [WARNING]} in front of a line leaves of 80. */
    static final int AFTER_WARNING = 70;

    /** The columns that {@code [INFO]} in front of a line leaves of 80. */
    static final int AFTER_INFO = 73;

    private static final int GAP = 2;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    Lines(int width) {
        this.width = width;
    }

    /** A line as it is: a path, a command, or something to copy. */
    void add(String line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** An empty line between two parts; never the first, and never two of them. */
    void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** Sentences, broken between words; all lines but the first start at {@code hanging}. */
    void prose(int indent, int hanging, String text) {
        pieces(indent, hanging, List.of(text.split(" ", -1)));
    }

    /** Pieces of text that stay whole each, broken between them; all lines but the first start at {@code hanging}. */
    void pieces(int indent, int hanging, List<String> pieces) {
        List<String> broken = broken(pieces, width - indent, width - hanging);
        for (int i = 0; i < broken.size(); i++) {
            lines.add(" ".repeat(i == 0 ? indent : hanging) + broken.get(i));
        }
    }

    private static List<String> broken(List<String> pieces, int firstRoom, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (String word : pieces) {
            int wide = Columns.of(word);
            boolean full = column + 1 + wide > (lines.isEmpty() ? firstRoom : room);
            if (column > 0 && full) {
                lines.add(line.toString());
                line = new StringBuilder();
                column = 0;
            }
            if (column > 0) {
                line.append(' ');
                column++;
            }
            line.append(word);
            column += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text, and another one at the right edge; on two lines where one is too short. */
    void edges(int indent, String left, String right) {
        int room = width - indent - Columns.of(left) - Columns.of(right);
        if (room >= GAP) {
            lines.add(" ".repeat(indent) + left + " ".repeat(room) + right);
        } else {
            prose(indent, indent + GAP, left);
            lines.add(" ".repeat(Math.max(indent, width - Columns.of(right))) + right);
        }
    }

    /** A text, and another one from a column on; the other one goes on below itself, or stands alone there. */
    void row(int indent, int column, String left, String right) {
        int end = indent + Columns.of(left);
        if (end + GAP > column && end + GAP + Columns.of(right) <= width) {
            lines.add(" ".repeat(indent) + left + " ".repeat(GAP) + right);
            return;
        }
        List<String> broken = broken(List.of(right.split(" ", -1)), width - column, width - column);
        if (end + GAP > column) {
            prose(indent, indent + GAP, left);
            lines.add(" ".repeat(column) + broken.get(0));
        } else {
            lines.add(" ".repeat(indent) + left + " ".repeat(column - end) + broken.get(0));
        }
        broken.stream().skip(1).forEach(line -> lines.add(" ".repeat(column) + line));
    }

    /** All of them, without a line break at the end. */
    @Override
    public String toString() {
        return String.join("\n", lines).stripTrailing();
    }
}
