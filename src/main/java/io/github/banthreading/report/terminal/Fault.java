package io.github.banthreading.report.terminal;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why there is no verdict though nobody wrote anything wrong into a file: what happened, why, and what to do next.
 *
 * @param head what happened, in one line
 * @param why a sentence for each line, without a full stop at the end of the last
 * @param next what to do, with a colon at its end when something to copy follows
 * @param exact what to copy, each on a line of its own
 */
public record Fault(String head, String why, String next, List<String> exact) {

    private static final int INDENT = 2;

    /** Copies the list. */
    public Fault {
        exact = List.copyOf(exact);
    }

    /** The fault of a module that cannot be checked. */
    public static Fault ofModule(String module, String why, String next, String... exact) {
        return new Fault("ban-threading: " + module + " cannot be checked", why, next, List.of(exact));
    }

    /** This fault as a mistake for a report, which names the module in another place. */
    public Mistake mistake(String source) {
        String advice = Stream.concat(Stream.of(next), exact.stream()).collect(Collectors.joining("\n"));
        return new Mistake(source, 0, 0, 1, why.replace('\n', ' '), "", advice);
    }

    /** The whole text, laid out for 80 columns with {@code [ERROR]} in front. */
    @Override
    public String toString() {
        Lines lines = new Lines(Lines.AFTER_ERROR);
        lines.add(head);
        why.lines().forEach(line -> lines.prose(INDENT, INDENT, line));
        lines.gap();
        lines.prose(0, INDENT, "Next: " + next);
        exact.forEach(line -> lines.add(" ".repeat(INDENT) + line));
        return lines.toString();
    }
}
