package io.github.banthreading.text;

import static io.github.banthreading.text.Printable.shown;

import java.util.List;
import java.util.stream.Collectors;

/** The one thing the core throws: a text that people write (configuration, catalogue, debt file) holds mistakes. All of them at once. */
public final class MistakesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /**
     * One mistake, at its place.
     *
     * @param source the file or the parameter that holds it
     * @param line 1 or more; 0 when the source is not a text of lines
     * @param column 1 or more; 0 when the whole line is meant
     * @param text what is wrong and what was expected
     * @param excerpt the source line, shown with a caret under the column; empty for none
     */
    public record Mistake(String source, int line, int column, String text, String excerpt)
            implements Comparable<Mistake> {

        private static final int WIDEST_EXCERPT = 160;

        /** Stands for what must not reach a terminal. */
        private static final char REPLACEMENT = '\uFFFD';

        /** A mistake in something that has no lines, such as a parameter. */
        public static Mistake in(String source, String text) {
            return new Mistake(source, 0, 0, text, "");
        }

        @Override
        public int compareTo(Mistake other) {
            int byLine = Integer.compare(line, other.line);
            return byLine != 0 ? byLine : Integer.compare(column, other.column);
        }

        /** {@code file:line:column: text}, then the source line and a caret where there is one. */
        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(shown(source));
            if (line > 0) {
                out.append(':').append(line);
            }
            if (line > 0 && column > 0) {
                out.append(':').append(column);
            }
            out.append(": ").append(shown(text));
            if (!excerpt.isBlank()) {
                appendExcerpt(out);
            }
            return out.toString();
        }

        /** As much of the line as a person reads, each character as wide as it was, so that the caret hits. */
        private void appendExcerpt(StringBuilder out) {
            int[] characters = excerpt.codePoints().toArray();
            int at = Math.max(0, Math.min(column - 1, characters.length));
            int from = at < WIDEST_EXCERPT ? 0 : at - WIDEST_EXCERPT / 2;
            int to = Math.min(characters.length, from + WIDEST_EXCERPT);
            String before = from > 0 ? "..." : "";
            out.append("\n    ").append(before);
            for (int i = from; i < to; i++) {
                int c = characters[i] == '\t' ? ' ' : characters[i];
                out.appendCodePoint(Printable.isUnsafe(c) ? REPLACEMENT : c);
            }
            out.append(to < characters.length ? "..." : "");
            out.append("\n    ").append(" ".repeat(before.length() + at - from)).append('^');
        }
    }

    /** Takes at least one mistake. */
    public MistakesException(List<Mistake> mistakes) {
        super(mistakes.stream().sorted().map(Mistake::toString).collect(Collectors.joining("\n")));
        if (mistakes.isEmpty()) {
            throw new IllegalArgumentException("no mistakes");
        }
        this.mistakes = mistakes.stream().sorted().toList();
    }

    /** The mistakes in the order of the text. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
