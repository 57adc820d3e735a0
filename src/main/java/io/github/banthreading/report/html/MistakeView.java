package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.text.MistakesException.Mistake;

/**
 * A mistake with the line that holds it.
 *
 * @param place the file with line and column, or where a parameter is written
 * @param line the number of the line; empty for a parameter
 * @param before what stands in the line before what is wrong
 * @param wrong what is wrong; empty when no line is shown
 * @param after what stands behind it
 * @param advice what to do
 * @param write what to write, ready to copy; empty when the advice is all
 */
record MistakeView(
        String place,
        String text,
        String line,
        String before,
        String wrong,
        String after,
        String advice,
        String write) {

    private static final String WRITE = "Write: ";

    /** Characters of a line that are shown around what is wrong, on each side. */
    private static final int MOST_AROUND = 200;

    static MistakeView of(Mistake mistake) {
        int[] line = mistake.excerpt().codePoints().toArray();
        int from = Math.max(0, Math.min(mistake.column() - 1, line.length));
        int to = mistake.column() == 0 ? line.length : Math.min(line.length, from + mistake.width());
        int write = mistake.advice().lastIndexOf(WRITE);
        boolean toCopy = write >= 0 && mistake.advice().indexOf('\n', write) < 0;
        String place = mistake.source()
                + (mistake.line() > 0 ? ":" + mistake.line() : "")
                + (mistake.line() > 0 && mistake.column() > 0 ? ":" + mistake.column() : "");
        return new MistakeView(
                shown(place),
                shown(mistake.text()),
                mistake.line() > 0 ? String.valueOf(mistake.line()) : "",
                part(line, Math.max(0, from - MOST_AROUND), from),
                part(line, from, Math.min(to, from + MOST_AROUND)),
                part(line, to, Math.min(line.length, to + MOST_AROUND)),
                lines(toCopy ? mistake.advice().substring(0, write + WRITE.length()) : mistake.advice()),
                toCopy ? shown(mistake.advice().substring(write + WRITE.length())) : "");
    }

    private static String part(int[] line, int from, int to) {
        return shown(new String(line, from, Math.max(0, to - from)));
    }

    private static String lines(String text) {
        return String.join("\n", text.lines().map(each -> shown(each)).toList()).strip();
    }
}
