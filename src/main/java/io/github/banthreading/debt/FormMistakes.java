package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;

/**
 * Finds out why a text is no TOML, in the words of somebody who writes one: line by line, as most mistakes are those of one
 * line, and only where that finds nothing from what the library stumbled over.
 */
final class FormMistakes {

    private static final Pattern PASTED = Pattern.compile("\\s*\\[(?:ERROR|WARNING|INFO)](?: |$)");
    private static final Pattern CONFLICT_MARKER = Pattern.compile("(?:[<>|]{7}) .*|={7}");
    private static final Pattern DEFINED =
            Pattern.compile("(.+?) (?:previously defined|is already defined).* line (\\d+).*", Pattern.DOTALL);
    private static final Pattern INVALID_DAY = Pattern.compile("Invalid (?:date|year|month|day)");

    private final DebtText text;
    private final LineMistakes lineMistakes;

    FormMistakes(DebtText text, DebtRules rules) {
        this.text = text;
        this.lineMistakes = new LineMistakes(text, new DebtDates(rules));
    }

    /** Markers make nonsense of everything else, so they are told alone: one mistake for each conflict. */
    void refuseConflictMarkers() throws MistakesException {
        List<Mistake> conflicts = new ArrayList<>();
        int start = 0;
        int lastMarker = 0;
        for (int i = 1; i <= text.lines().size(); i++) {
            String line = text.line(i);
            if (!CONFLICT_MARKER.matcher(line).matches() || (start == 0 && line.startsWith("="))) {
                continue;
            }
            if (start > 0 && line.startsWith("<")) {
                conflicts.add(conflict(start, lastMarker));
                start = 0;
            }
            start = start == 0 ? i : start;
            lastMarker = i;
            if (line.startsWith(">")) {
                conflicts.add(conflict(start, i));
                start = 0;
            }
        }
        if (start > 0) {
            conflicts.add(conflict(start, lastMarker));
        }
        if (!conflicts.isEmpty()) {
            throw new MistakesException(conflicts);
        }
    }

    private Mistake conflict(int from, int to) {
        String lines = from == to ? "line " + from : "lines " + from + " to " + to;
        return text.inLine(from, "unresolved merge conflict, " + lines, """
                Keep each entry of both sides once and whole, from [[debt]] to its last
                use, and delete the lines with <<<<<<<, ======= and >>>>>>>.
                Then run debt-prune: it removes what the code no longer uses.""");
    }

    /** What was copied out of Maven's log starts with its prefix, on each line. */
    void refusePastedPrefix() throws MistakesException {
        int first = 0;
        int last = 0;
        for (int i = 1; i <= text.lines().size(); i++) {
            if (PASTED.matcher(text.line(i)).lookingAt()) {
                first = first == 0 ? i : first;
                last = i;
            }
        }
        if (first > 0) {
            String line = text.line(first);
            int start = line.indexOf('[');
            String prefix = line.substring(start, Math.min(line.length(), line.indexOf(']') + 2));
            String lines = first == last ? "line " + first : "lines " + first + " to " + last;
            throw new MistakesException(List.of(text.mistake(
                    first,
                    start + 1,
                    prefix.length(),
                    "Maven's '" + prefix.stripTrailing() + " ' was pasted as well",
                    "Delete '" + prefix.stripTrailing() + " ' at the start of " + lines + ".")));
        }
    }

    /** The mistakes of a text that the library does not read; at least one. */
    List<Mistake> of(List<TomlParseError> errors) {
        List<Mistake> mistakes = new ArrayList<>();
        Set<Integer> explained = new HashSet<>();
        String delimiter = "";
        int opened = 0;
        for (int i = 1; i <= text.lines().size(); i++) {
            String line = text.line(i);
            if (!delimiter.isEmpty()) {
                delimiter = line.contains(delimiter) ? "" : delimiter;
                explained.add(i);
                continue;
            }
            delimiter = opens(line);
            opened = i;
            Optional<Mistake> mistake = delimiter.isEmpty() ? lineMistakes.find(i) : Optional.empty();
            if (mistake.isPresent()) {
                mistakes.add(mistake.get());
                explained.add(i);
            }
        }
        if (!delimiter.isEmpty()) {
            mistakes.add(notClosed(opened, delimiter));
        }
        // Behind one wrong header the others look wrong too.
        int header = mistakes.stream()
                .filter(mistake -> mistake.excerpt().stripLeading().startsWith("["))
                .mapToInt(Mistake::line)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (TomlParseError error : errors) {
            int line = error.position().line();
            boolean isHeader = text.line(line).stripLeading().startsWith("[");
            boolean again = DEFINED.matcher(String.valueOf(error.getMessage())).matches();
            boolean follows = !explained.add(line)
                    || isBelow(line, mistakes)
                    || (isHeader && header < Integer.MAX_VALUE)
                    || (again && line > header)
                    || (line >= opened && !delimiter.isEmpty());
            if (!follows) {
                mistakes.add(ofLibrary(error));
            }
        }
        return mistakes.isEmpty() ? List.of(ofLibrary(errors.get(0))) : mistakes;
    }

    /** The first thing that is wrong with a line, or that it is unusual. */
    Mistake firstOf(int line) {
        return lineMistakes
                .find(line)
                .orElseGet(() -> text.inLine(
                        line,
                        "a file of more than 1 MiB has to be in the form that debt-add writes",
                        "One key on each line, texts in plain double quotes, no escapes."));
    }

    /** The quotes of a text of several lines that starts on a line and does not end there. */
    private static String opens(String line) {
        for (String delimiter : List.of("\"\"\"", "'''")) {
            int at = line.indexOf(delimiter);
            int comment = line.indexOf('#');
            boolean isOpen = at >= 0 && (comment < 0 || at < comment) && line.indexOf(delimiter, at + 3) < 0;
            if (isOpen) {
                return delimiter;
            }
        }
        return "";
    }

    private Mistake notClosed(int line, String delimiter) {
        String whole = text.line(line);
        int at = whole.indexOf(delimiter);
        return text.mistake(
                line,
                whole.codePointCount(0, at) + 1,
                3,
                "the text that starts here is not closed",
                "Write " + delimiter + " at its end.");
    }

    /** Below a header that is wrong, or far behind a text that was not closed, everything looks wrong. */
    private boolean isBelow(int line, List<Mistake> mistakes) {
        int header = line;
        while (header > 0 && !text.line(header).stripLeading().startsWith("[")) {
            header--;
        }
        int found = header;
        return mistakes.stream().anyMatch(mistake -> mistake.line() == found);
    }

    private Mistake ofLibrary(TomlParseError error) {
        int line = error.position().line();
        int column = error.position().column();
        String said = String.valueOf(error.getMessage());
        Matcher defined = DEFINED.matcher(said);
        if (defined.matches()) {
            return text.inLine(
                    line,
                    "'" + defined.group(1).replace("\"", "") + "' stands in line " + defined.group(2) + " already",
                    "Delete one of the two.");
        }
        if (said.startsWith("Invalid unicode escape")) {
            return text.mistake(line, column, 2, "this escape stands for no character", "Write the character itself.");
        }
        if (said.startsWith("Integer is too large")) {
            return text.mistake(line, column, 1, "this number is too large", "Write a smaller one.");
        }
        if (said.startsWith("Invalid ")) {
            String what = INVALID_DAY.matcher(said).lookingAt() ? "day" : "time";
            return text.mistake(
                    line,
                    column,
                    1,
                    "this is no " + what + " that exists",
                    "A date is year-month-day, as in 2027-03-31.");
        }
        String found = said.startsWith("Unexpected '") && said.indexOf('\'', 12) > 12
                ? said.substring(11, said.indexOf('\'', 12) + 1) + " does not belong here"
                : said.startsWith("Unexpected end") ? "the line ends too early" : "this cannot be read";
        return text.mistake(
                line, column, 1, found, "A line is: name = value. Texts stand in quotes, dates and numbers do not.");
    }
}
