package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with the form of a value, or with what stands behind it in its line. */
final class ValueMistakes {

    /** Quotes that word processors write, and TOML does not know. */
    static final String CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9A-Fa-fxobe_.]*|true|false");

    /** What may follow a value. */
    static final Pattern ENDING = Pattern.compile("\\s*(?:#.*)?");

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
            return key.startsWith("\"")
                    ? text.mistakeAt(number, at, rest.length(), "a count is a whole number", "Write: " + start + "1")
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
        boolean closed = end > at + 1 && line.charAt(end - 1) == quote && !line.startsWith("\"\"\"", at);
        String start = line.substring(DebtText.indent(line), at);
        if (!closed) {
            if (line.startsWith("\"\"\"", at) || line.startsWith("'''", at)) {
                return Optional.empty();
            }
            return text.mistakeAt(
                    number,
                    at,
                    end - at,
                    "the text is not closed",
                    "Add a quote at the end: " + start + line.substring(at, end) + quote);
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

    /** A backslash with something behind it that TOML 1.0 knows no escape for: mostly a path of Windows. */
    // Behind an escape comes its letter, which may be a backslash and starts none.
    @SuppressWarnings("IncrementInForLoopAndHeader")
    private Optional<Mistake> findEscape(int number, String line, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (line.charAt(i) != '\\') {
                continue;
            }
            char next = line.charAt(i + 1);
            if ("btnfr\"\\uU".indexOf(next) < 0) {
                String doubled = line.substring(DebtText.indent(line), from)
                        + line.substring(from, to).replaceAll("\\\\(?![btnfr\"\\\\uU])", "\\\\\\\\");
                return text.mistakeAt(
                        number,
                        i,
                        2,
                        "a backslash starts an escape, and '\\" + next + "' is none",
                        "Write it twice: " + doubled);
            }
            i++;
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
        boolean quotesInside =
                line.charAt(end - 1) == '"' && line.stripTrailing().endsWith("\"");
        if (quotesInside) {
            int open = line.indexOf('"', line.indexOf('='));
            String inner = line.substring(open + 1, line.stripTrailing().length() - 1);
            return text.mistakeAt(
                    number,
                    end - 1,
                    line.stripTrailing().length() - end,
                    "a quote inside a text ends it",
                    "Write it with a backslash: " + line.substring(DebtText.indent(line), open) + '"'
                            + inner.replaceAll("(?<!\\\\)\"", "\\\\\"") + '"');
        }
        return text.mistakeAt(
                number,
                at,
                length,
                "nothing may follow the value",
                "Start a comment with '#': " + complete + " # "
                        + line.substring(at).strip());
    }
}
