package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A debt file as text, with the mistakes that were found in it so far. */
final class DebtText {

    private final String source;
    private final String text;
    private @Nullable List<String> lines;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final SortedSet<Integer> malformed = new TreeSet<>();

    DebtText(String text, String source) {
        this.source = source;
        this.text = text;
    }

    /** The file without its byte order mark. */
    String text() {
        return text;
    }

    List<String> lines() {
        if (lines == null) {
            lines = text.lines().toList();
        }
        return lines;
    }

    /** A line, from 1; empty behind the last one. */
    String line(int number) {
        return number >= 1 && number <= lines().size() ? lines().get(number - 1) : "";
    }

    /** What was found wrong; readers add to it. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Notes mistakes of form, and lines that they made unreadable. */
    void addMalformed(List<Mistake> found, List<Integer> unreadable) {
        mistakes.addAll(found);
        found.forEach(mistake -> malformed.add(mistake.line()));
        malformed.addAll(unreadable);
    }

    /** Whether a mistake of form stands between two lines, the second one excluded. */
    boolean isBroken(int from, int before) {
        return !malformed.subSet(from, before).isEmpty();
    }

    /** Whether the header above a line is malformed, so that the line fell into a table it was not written for. */
    boolean isBelowBrokenHeader(int line) {
        int header = line;
        while (header > 0 && !line(header).stripLeading().startsWith("[")) {
            header--;
        }
        return malformed.contains(header);
    }

    /** The line of a key, taken apart. */
    PairLine pair(Item item) {
        return PairLine.at(line(item.line()), item.column());
    }

    /** A mistake in a key, or in the header of a table. */
    Mistake inKey(Item item, String message, String advice) {
        String line = line(item.line());
        PairLine pair = pair(item);
        int end = line.startsWith("[", pair.keyStart()) ? endOfHeader(line, pair.keyStart()) : pair.keyEnd();
        return mistake(item.line(), item.column(), pair.width(pair.keyStart(), end), message, advice);
    }

    /** Behind the last bracket; where none closes what is open, the end of the line. */
    private static int endOfHeader(String line, int start) {
        int end = line.lastIndexOf(']') + 1;
        return end > start ? end : line.stripTrailing().length();
    }

    /** A mistake in a value. */
    Mistake inValue(Item item, String message, String advice) {
        PairLine pair = pair(item);
        int width = pair.width(pair.valueStart(), pair.valueEnd());
        return mistake(item.line(), pair.column(pair.valueStart()), width, message, advice);
    }

    /** A mistake in a whole line, but for the blanks around it. */
    Mistake inLine(int line, String message, String advice) {
        String whole = line(line);
        int start = whole.length() - whole.stripLeading().length();
        int width = whole.strip().codePointCount(0, whole.strip().length());
        return mistake(line, start + 1, Math.max(1, width), message, advice);
    }

    Mistake mistake(int line, int column, int width, String message, String advice) {
        return new Mistake(source, line, column, width, message, line(line), advice);
    }

    /**
     * A mistake in a line.
     *
     * @param at how many {@code char}s stand before what is wrong
     * @param length how many it has; more than the line has mean its rest
     */
    Optional<Mistake> mistakeAt(int number, int at, int length, String message, String advice) {
        String line = line(number);
        int from = Math.min(at, line.length());
        int to = Math.min(line.length(), from + length);
        return Optional.of(mistake(
                number, line.codePointCount(0, from) + 1, Math.max(1, line.codePointCount(from, to)), message, advice));
    }

    /** How many {@code char}s of blanks a line starts with. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
