package io.github.banthreading.text;

import static io.github.banthreading.text.Printable.shown;

import java.util.List;

/** Says that a text which people write (configuration, catalogue, debt file) holds mistakes, all of them at once. */
public final class MistakesException extends Exception {

    private static final long serialVersionUID = 1L;

    /** As many as a person reads; the reports hold all. */
    private static final int MOST_SHOWN = 50;

    private final transient List<Mistake> mistakes;

    /**
     * One mistake, at its place.
     *
     * @param source the file or the parameter that holds it
     * @param line 1 or more; 0 when the source is not a text of lines
     * @param column 1 or more, in code points; 0 when the whole line is meant
     * @param width how many code points are wrong, at least 1
     * @param text what is wrong
     * @param excerpt the source line, or a parameter as it is written, shown with carets under what is wrong; empty for none
     * @param advice what to write, in one line or a few; empty when the text says it
     */
    public record Mistake(String source, int line, int column, int width, String text, String excerpt, String advice)
            implements Comparable<Mistake> {

        /** Columns of a terminal, less Maven's prefix. */
        private static final int SCREEN = 72;

        /** Stands for what must not reach a terminal. */
        private static final char REPLACEMENT = '\uFFFD';

        private static final String CUT = "...";
        private static final int LONGEST_ADVICE = 300;

        /** A mistake without advice, because its text says what to write, marked at one character. */
        public Mistake(String source, int line, int column, String text, String excerpt) {
            this(source, line, column, 1, text, excerpt, "");
        }

        /** A mistake in something that has no lines, such as a parameter. */
        public static Mistake in(String source, String text) {
            return new Mistake(source, 0, 0, text, "");
        }

        /**
         * A mistake in one word of something that has no lines.
         *
         * @param word the word, which is shown
         */
        public static Mistake ofWord(String source, String text, String word, String advice) {
            return new Mistake(source, 0, 1, Math.max(1, word.codePointCount(0, word.length())), text, word, advice);
        }

        /** By place in the text; those that have none stay in their order. */
        @Override
        public int compareTo(Mistake other) {
            if (line == 0 && other.line == 0) {
                return 0;
            }
            int byLine = Integer.compare(line, other.line);
            return byLine != 0 ? byLine : Integer.compare(column, other.column);
        }

        /** This mistake with its file seen from above the folder that the path of the file starts from. */
        Mistake from(String folder) {
            return line == 0
                    ? this
                    : new Mistake(RelativePath.from(folder, source), line, column, width, text, excerpt, advice);
        }

        /** Text and advice in one line, for formats that show no source. */
        public String sentence() {
            return advice.isEmpty() ? text : text + ". " + advice.replace("\n", " ");
        }

        /** {@code file:line:column: text}, the source line with carets, and what to write. */
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
            advice.lines().forEach(each -> out.append("\n  ").append(shown(cut(each))));
            return out.toString();
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_ADVICE ? text : text.substring(0, LONGEST_ADVICE) + CUT;
        }

        /** As much of the line as fits, each character as wide as it was, so that the carets hit. */
        private void appendExcerpt(StringBuilder out) {
            String gutter = line > 0 ? "  " + line + " | " : "  ";
            int room = SCREEN - gutter.length();
            int[] characters = excerpt.codePoints().toArray();
            int at = Math.max(0, Math.min(column - 1, characters.length));
            int marked = Math.max(1, Math.min(width, characters.length - at));
            boolean whole = characters.length <= room;
            int from = whole || at + Math.min(marked, room / 2) < room - CUT.length() ? 0 : at - room / 4;
            String before = from > 0 ? CUT : "";
            int to = whole
                    ? characters.length
                    : Math.min(characters.length, from + room - before.length() - CUT.length());
            out.append('\n').append(gutter).append(before);
            for (int i = from; i < to; i++) {
                int c = characters[i] == '\t' ? ' ' : characters[i];
                out.appendCodePoint(Printable.isUnsafe(c) ? REPLACEMENT : c);
            }
            out.append(to < characters.length ? CUT : "");
            out.append('\n').append(line > 0 ? " ".repeat(gutter.length() - 2) + "| " : gutter);
            out.append(" ".repeat(before.length() + at - from));
            out.append("^".repeat(Math.max(1, Math.min(marked, to - at))));
        }
    }

    /** Holds the mistakes, sorted by their places; there is at least one. */
    public MistakesException(List<Mistake> mistakes) {
        super(message(mistakes.stream().sorted().toList()));
        if (mistakes.isEmpty()) {
            throw new IllegalArgumentException("no mistakes");
        }
        this.mistakes = mistakes.stream().sorted().toList();
    }

    /** Mistakes of several lines have a blank line between them. */
    private static String message(List<Mistake> mistakes) {
        StringBuilder out = new StringBuilder();
        boolean tall = false;
        for (Mistake mistake : mistakes.subList(0, Math.min(MOST_SHOWN, mistakes.size()))) {
            String text = mistake.toString();
            boolean isTall = text.indexOf('\n') >= 0;
            out.append(out.isEmpty() ? "" : tall || isTall ? "\n\n" : "\n").append(text);
            tall = isTall;
        }
        int more = mistakes.size() - MOST_SHOWN;
        return out + (more > 0 ? "\n\n" + more + " more " + (more == 1 ? "mistake" : "mistakes") : "");
    }

    /**
     * These mistakes with their files seen from above the folder that the paths of the files start from.
     *
     * @param folder empty, or with a slash at its end
     */
    public MistakesException from(String folder) {
        return new MistakesException(
                mistakes.stream().map(mistake -> mistake.from(folder)).toList());
    }

    /** The mistakes in the order of the text. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
