package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the form of a value, or with what stands behind it in its line. */
final class ValueMistakes {

    /** Quotes that word processors write, and TOML does not know. */
    static final String CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?!0[0-9])[0-9][0-9A-Fa-fxobe_.]*|true|false");

    /** What may follow a value. */
    static final Pattern ENDING = Pattern.compile("\\s*(?:#.*)?");

    /** A backslash, with the rest of an escape of TOML 1.0 as the group. */
    private static final Pattern BACKSLASH = Pattern.compile("\\\\([btnfr\"\\\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})?");

    private static final Set<String> DATES = Set.of("added", "expires");

    private final DebtText text;
    private final DebtDates dates;

    ValueMistakes(DebtText text, DebtDates dates) {
        this.text = text;
        this.dates = dates;
    }

    /** What to write for a field that has no value. */
    String example(String key) {
        if (DATES.contains(key)) {
            return dates.usual(key).toString();
        }
        return key.startsWith("\"") || key.equals("version") ? "1" : "\"...\"";
    }

    /** A value as TOML wants it: dates and numbers as they are, anything else in quotes. */
    static String written(String key, String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        boolean plain = DATES.contains(key)
                || key.startsWith("\"")
                || NUMBER.matcher(value).matches();
        return quoted || plain ? value : TomlString.quoted(value.replaceFirst("\\s+#.*", ""));
    }

    /** A value as TOML wants it, or one to show where there is none. */
    String writtenOrExample(String key, String behind) {
        String value = behind.strip();
        return value.isEmpty() || value.startsWith("#") ? example(key) : written(key, value);
    }

    /** The first mistake behind the sign of a pair. */
    Optional<Mistake> find(int number, String line, String key, int behindEquals) {
        int at = behindEquals;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        String start = line.substring(DebtText.indent(line), at);
        String rest = line.substring(at).stripTrailing();
        if (rest.isEmpty() || rest.startsWith("#")) {
            return text.mistakeAt(
                    number,
                    DebtText.indent(line),
                    key.length(),
                    "this name has no value",
                    "Write: " + key + " = " + example(key));
        }
        char first = rest.charAt(0);
        if (CURLY.indexOf(first) >= 0) {
            return curly(number, line, at);
        }
        if (first == '"' || first == '\'') {
            return findInQuoted(number, line, key, at);
        }
        if (first == '[' || first == '{') {
            return Optional.empty();
        }
        PairLine pair = PairLine.at(line, line.codePointCount(0, DebtText.indent(line)) + 1);
        String value = pair.value();
        int end = at + value.length();
        if (DATES.contains(key)) {
            Optional<DebtDates.Remark> remark = dates.about(key, value);
            if (remark.isPresent()) {
                return text.mistakeAt(
                        number,
                        at,
                        value.length(),
                        remark.get().text(),
                        "Write: " + start + remark.get().write());
            }
        } else if (!NUMBER.matcher(value).matches() && !value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            boolean isVersion = key.equals("version");
            String message = (isVersion ? "a version" : "a count") + " is a whole number";
            return isVersion || key.startsWith("\"")
                    ? text.mistakeAt(number, at, rest.length(), message, "Write: " + start + "1")
                    : text.mistakeAt(
                            number, at, rest.length(), "a text needs quotes", "Write: " + start + written(key, rest));
        }
        return findBehind(number, line, end);
    }

    /** A value in quotes that only look like quotes. */
    Optional<Mistake> curly(int number, String line, int at) {
        String rest = line.substring(at).stripTrailing();
        StringBuilder straight = new StringBuilder();
        rest.chars().forEach(c -> straight.append(CURLY.indexOf(c) >= 0 ? '"' : (char) c));
        return text.mistakeAt(
                number,
                at,
                rest.length(),
                "these are curly quotes",
                "Write straight ones: " + line.substring(DebtText.indent(line), at) + straight);
    }

    private Optional<Mistake> findInQuoted(int number, String line, String key, int at) {
        char quote = line.charAt(at);
        int end = PairLine.endOfQuoted(line, at);
        boolean escaped = quote == '"' && isEscaped(line, end - 1);
        boolean closed = end > at + 1 && line.charAt(end - 1) == quote && !escaped && !line.startsWith("\"\"\"", at);
        String start = line.substring(DebtText.indent(line), at);
        if (!closed) {
            if (line.startsWith("\"\"\"", at) || line.startsWith("'''", at)) {
                return Optional.empty();
            }
            // A backslash at the end would make the new quote one of the text.
            String whole = line.substring(at, end) + (quote == '"' && isEscaped(line, end) ? "\\" : "");
            return text.mistakeAt(
                    number, at, end - at, "the text is not closed", "Add a quote at the end: " + start + whole + quote);
        }
        if (quote == '"') {
            Optional<Mistake> escape = findEscape(number, line, at, end);
            if (escape.isPresent()) {
                return escape;
            }
        }
        if (DATES.contains(key)) {
            Optional<DebtDates.Remark> remark = dates.about(key, line.substring(at, end));
            if (remark.isPresent()) {
                return text.mistakeAt(
                        number,
                        at,
                        end - at,
                        remark.get().text(),
                        "Write: " + start + remark.get().write());
            }
        }
        return findBehind(number, line, end);
    }

    /** Whether an odd number of backslashes stands before a place. */
    private static boolean isEscaped(String line, int at) {
        int first = at;
        while (first > 0 && line.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 == 1;
    }

    /** A backslash with something behind it that TOML 1.0 knows no escape for: mostly a path of Windows. */
    private Optional<Mistake> findEscape(int number, String line, int from, int to) {
        Matcher backslash = BACKSLASH.matcher(line).region(from, to);
        while (backslash.find()) {
            if (backslash.group(1) == null) {
                int at = backslash.start();
                String doubled = BACKSLASH
                        .matcher(line.substring(from, to))
                        .replaceAll(each -> Matcher.quoteReplacement(each.group(1) == null ? "\\\\" : each.group()));
                return text.mistakeAt(
                        number,
                        at,
                        2,
                        "a backslash starts an escape, and '\\" + line.charAt(at + 1) + "' is none",
                        "Write it twice: " + line.substring(DebtText.indent(line), from) + doubled);
            }
        }
        return Optional.empty();
    }

    /** Whatever stands behind a value that is complete. */
    private Optional<Mistake> findBehind(int number, String line, int end) {
        String behind = line.substring(end);
        if (ENDING.matcher(behind).matches()) {
            return Optional.empty();
        }
        int at = end + DebtText.indent(behind);
        String complete = line.substring(DebtText.indent(line), end);
        if (line.charAt(at) == ',' || line.charAt(at) == ';') {
            String name = line.charAt(at) == ',' ? "comma" : "semicolon";
            return text.mistakeAt(number, at, 1, "a line of TOML does not end with a " + name, "Write: " + complete);
        }
        int comment = behind.indexOf(" #");
        int length = (comment < 0 ? line.stripTrailing().length() : end + comment) - at;
        int last = lastQuote(line, end, at + length);
        if (last >= 0) {
            int open = line.indexOf(line.charAt(end - 1), line.indexOf('='));
            String inner = line.substring(open + 1, last);
            String start = line.substring(DebtText.indent(line), open);
            return text.mistakeAt(
                    number,
                    end - 1,
                    last + 1 - end,
                    "a quote inside a text ends it",
                    line.charAt(last) == '"'
                            ? "Write it with a backslash: " + start + '"' + inner.replaceAll("(?<!\\\\)\"", "\\\\\"")
                                    + '"'
                            : "Write the text in double quotes: " + start + TomlString.quoted(inner));
        }
        return text.mistakeAt(
                number,
                at,
                length,
                "nothing may follow the value",
                "Start a comment with '#': " + complete + " # "
                        + line.substring(at).strip());
    }

    /** The quote that was meant to end a text, before a comment or at the end of the line; -1 for none. */
    private static int lastQuote(String line, int end, int comment) {
        char quote = line.charAt(end - 1);
        if (quote != '"' && quote != '\'') {
            return -1;
        }
        for (int stop : List.of(comment, line.length())) {
            int last = line.substring(0, stop).stripTrailing().length() - 1;
            if (last >= end && line.charAt(last) == quote) {
                return last;
            }
        }
        return -1;
    }
}
