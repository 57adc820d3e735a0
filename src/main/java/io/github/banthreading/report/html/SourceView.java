package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The source around uses.
 *
 * @param lines ascending, with gaps between uses that are far from each other
 */
record SourceView(List<Line> lines) {

    /** Nothing is shown of a line behind this column: some sources are written by machines. */
    private static final int WIDEST = 200;

    private static final int MOST_USES = 6;

    /**
     * A line of source.
     *
     * @param text without the indent that all lines share
     * @param hit whether a use stands on it
     */
    record Line(int number, String text, boolean hit) {

        /** The line of a use is marked by more than its colour. */
        String mark() {
            return hit ? ">" : "";
        }
    }

    /**
     * Each use with the line before it.
     *
     * @param source all lines of the file; empty when it is not known
     * @param uses the lines of the uses, ascending
     */
    static SourceView of(List<String> source, List<Integer> uses) {
        SortedSet<Integer> hits = new TreeSet<>(uses.subList(0, Math.min(MOST_USES, uses.size())));
        SortedSet<Integer> wanted = new TreeSet<>();
        for (int hit : hits) {
            for (int line = Math.max(1, hit - 1); line <= hit && hit <= source.size(); line++) {
                wanted.add(line);
            }
        }
        int indent = wanted.stream()
                .map(line -> source.get(line - 1))
                .filter(line -> !line.isBlank())
                .mapToInt(SourceView::indent)
                .min()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int line : wanted) {
            lines.add(new Line(line, cut(source.get(line - 1), indent), hits.contains(line)));
        }
        return new SourceView(lines);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String cut(String line, int indent) {
        String text =
                line.substring(Math.min(indent, line.length())).stripTrailing().replace("\t", "    ");
        return shown(text.length() <= WIDEST ? text : text.substring(0, WIDEST) + " ...");
    }
}
