package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the form of one line, and how to write it. It is asked only of files that are not TOML. */
final class LineMistakes {

    private static final String CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb";
    private static final Pattern KEY =
            Pattern.compile("(\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[A-Za-z0-9_-]+)(\\s*)(.*)");
    private static final Pattern BARE_API =
            Pattern.compile("(\\s*)([A-Za-z_$][\\w.$]*#[^=:]*?)\\s*(?:[=:]\\s*(\\S*).*)?");
    private static final Pattern DOTTED =
            Pattern.compile("(\\s*)([A-Za-z_$][\\w$]*(?:\\.[\\w$]+)+(?:\\(.*\\))?)\\s*=\\s*(\\d+)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9A-Fa-fxobe_.]*|true|false");
    private static final Pattern ENDING = Pattern.compile("\\s*(?:#.*)?");
    private static final Map<String, String> HEADERS = Map.of(
            "[debt]", "an entry starts with two brackets",
            "[[debt]", "an entry starts and ends with two brackets",
            "[debt]]", "an entry starts and ends with two brackets",
            "[[debt", "the brackets are not closed",
            "[debt", "an entry starts and ends with two brackets",
            "[[debt.uses]]", "the uses of an entry are one table",
            "[[debt.uses]", "the uses of an entry are one table",
            "[debt.uses", "the bracket is not closed",
            "[debt.uses]]", "one bracket is enough",
            "[uses]", "'uses' belongs to an entry");
    /** Characters of a line that is looked at; nobody writes longer ones. */
    private static final int LONGEST = 2_000;

    private static final Set<String> DATES = Set.of("added", "expires");

    private final DebtText text;
    private final DebtDates dates;

    LineMistakes(DebtText text, DebtDates dates) {
        this.text = text;
        this.dates = dates;
    }

    /** The first mistake of a line that is not inside a text of several lines. */
    Optional<Mistake> find(int number) {
        String line = text.line(number);
        String bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#") || bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (bare.startsWith("//") || bare.startsWith(";") || bare.startsWith("--")) {
            return found(
                    number,
                    start(line),
                    bare.length(),
                    "a comment starts with '#'",
                    "Write: # " + bare.replaceFirst("^(?://+|;+|--+)\\s*", ""));
        }
        return findBlank(number, line)
                .or(() -> bare.startsWith("[") ? findInHeader(number, line, bare) : findInPair(number, line));
    }

    private static int start(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Optional<Mistake> found(int number, int at, int length, String message, String advice) {
        String line = text.line(number);
        int from = Math.min(at, line.length());
        int to = Math.min(line.length(), from + length);
        return Optional.of(text.mistake(
                number, line.codePointCount(0, from) + 1, Math.max(1, line.codePointCount(from, to)), message, advice));
    }

    /** A character that looks like a blank, or like nothing, outside quotes. */
    private Optional<Mistake> findBlank(int number, String line) {
        for (int i = 0; i < line.length() && line.charAt(i) != '#'; i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\'') {
                i = PairLine.endOfQuoted(line, i) - 1;
            } else if (isOddBlank(c)) {
                String name =
                        c == '\u00a0' ? "a no-break space" : "a character that looks like a space or like nothing";
                String clean = line.codePoints()
                        .map(each -> each < 0x10000 && isOddBlank((char) each) ? ' ' : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                return found(
                        number,
                        i,
                        1,
                        String.format(Locale.ROOT, "this is %s (U+%04X)", name, (int) c),
                        "It only looks like a space. Type it again: " + clean.strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isOddBlank(char c) {
        return (Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ')
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\f'
                || c == '\u000b';
    }

    private Optional<Mistake> findInHeader(int number, String line, String bare) {
        int comment = bare.indexOf('#');
        String header = (comment < 0 ? bare : bare.substring(0, comment)).replaceAll("\\s", "");
        String wrong = HEADERS.get(header);
        if (wrong != null) {
            int length = (comment < 0 ? bare : bare.substring(0, comment).stripTrailing()).length();
            return found(
                    number,
                    start(line),
                    length,
                    wrong,
                    "Write: " + (header.contains("uses") ? "[debt.uses]" : "[[debt]]"));
        }
        int end = bare.lastIndexOf(']') + 1;
        boolean isKnown = header.startsWith("[[debt]]") || header.startsWith("[debt.uses]");
        if (isKnown
                && end > 0
                && end < bare.length()
                && !ENDING.matcher(bare.substring(end)).matches()) {
            return found(
                    number,
                    start(line) + end,
                    bare.length() - end,
                    "nothing may follow the brackets",
                    "Write it on a line of its own.");
        }
        return Optional.empty();
    }

    private Optional<Mistake> findInPair(int number, String line) {
        Matcher api = BARE_API.matcher(line);
        if (api.matches() && !line.strip().startsWith("\"")) {
            return unquotedApi(number, api);
        }
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.matches() && dotted.group(2).contains("(")) {
            return unquotedApi(number, dotted);
        }
        Matcher pair = KEY.matcher(line);
        if (!pair.matches()) {
            return CURLY.indexOf(line.strip().charAt(0)) >= 0 ? curly(number, line, start(line)) : Optional.empty();
        }
        String key = pair.group(2);
        String rest = pair.group(4);
        int at = pair.start(4);
        if (rest.startsWith("=")) {
            boolean twice = rest.startsWith("==") || rest.startsWith("=>");
            return twice
                    ? found(
                            number,
                            at,
                            2,
                            "one '=' is enough",
                            "Write: " + key + " = " + rest.substring(2).strip())
                    : findInValue(number, line, key, at + 1);
        }
        if (rest.startsWith(":")) {
            int length = rest.startsWith(":=") ? 2 : 1;
            String value = rest.substring(length).strip();
            return found(
                    number,
                    at,
                    length,
                    "TOML uses '=' where YAML uses ':'",
                    "Write: " + key + " = " + (value.isEmpty() ? example(key) : written(key, value)));
        }
        if (rest.isEmpty() || rest.startsWith("#")) {
            return found(
                    number,
                    start(line),
                    key.length(),
                    "this name has no value",
                    "Write: " + key + " = " + example(key));
        }
        if (rest.startsWith(".")) {
            return Optional.empty();
        }
        return found(
                number, at, 1, "there is no '=' between name and value", "Write: " + key + " = " + written(key, rest));
    }

    private Optional<Mistake> unquotedApi(int number, Matcher api) {
        String count = api.group(3) == null || api.group(3).isEmpty() ? "1" : api.group(3);
        return found(
                number,
                api.start(2),
                api.group(2).length(),
                "the name of an API needs quotes",
                "Write: \"" + api.group(2) + "\" = " + count);
    }

    private String example(String key) {
        if (DATES.contains(key)) {
            return dates.usual(key).toString();
        }
        return key.startsWith("\"") || key.equals("version") ? "1" : "\"...\"";
    }

    /** A value as TOML wants it: dates and numbers as they are, anything else in quotes. */
    private static String written(String key, String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        boolean plain = DATES.contains(key)
                || key.startsWith("\"")
                || NUMBER.matcher(value).matches();
        return quoted || plain ? value : DebtDraft.quoted(value.replaceFirst("\\s+#.*", ""));
    }

    private Optional<Mistake> findInValue(int number, String line, String key, int behindEquals) {
        int at = behindEquals;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        String start = line.substring(start(line), at);
        String rest = line.substring(at).stripTrailing();
        if (rest.isEmpty() || rest.startsWith("#")) {
            return found(
                    number,
                    start(line),
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
        PairLine pair = PairLine.at(line, line.codePointCount(0, start(line)) + 1);
        String value = pair.value();
        int end = at + value.length();
        if (DATES.contains(key)) {
            Optional<DebtDates.Remark> remark = dates.about(key, value);
            if (remark.isPresent()) {
                return found(
                        number,
                        at,
                        value.length(),
                        remark.get().text(),
                        "Write: " + start + remark.get().write());
            }
        } else if (!NUMBER.matcher(value).matches() && !value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return key.startsWith("\"")
                    ? found(number, at, rest.length(), "a count is a whole number", "Write: " + start + "1")
                    : found(number, at, rest.length(), "a text needs quotes", "Write: " + start + written(key, rest));
        }
        return findBehind(number, line, end);
    }

    private Optional<Mistake> curly(int number, String line, int at) {
        String rest = line.substring(at).stripTrailing();
        StringBuilder straight = new StringBuilder();
        rest.chars().forEach(c -> straight.append(CURLY.indexOf(c) >= 0 ? '"' : (char) c));
        return found(
                number,
                at,
                rest.length(),
                "these are curly quotes",
                "Write straight ones: " + line.substring(start(line), at) + straight);
    }

    private Optional<Mistake> findInQuoted(int number, String line, String key, int at) {
        char quote = line.charAt(at);
        int end = PairLine.endOfQuoted(line, at);
        boolean closed = end > at + 1 && line.charAt(end - 1) == quote && !line.startsWith("\"\"\"", at);
        String start = line.substring(start(line), at);
        if (!closed) {
            if (line.startsWith("\"\"\"", at) || line.startsWith("'''", at)) {
                return Optional.empty();
            }
            return found(
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
                return found(
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
                String doubled = line.substring(start(line), from)
                        + line.substring(from, to).replaceAll("\\\\(?![btnfr\"\\\\uU])", "\\\\\\\\");
                return found(
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
        int at = end + start(behind);
        String complete = line.substring(start(line), end);
        if (line.charAt(at) == ',' || line.charAt(at) == ';') {
            String name = line.charAt(at) == ',' ? "comma" : "semicolon";
            return found(number, at, 1, "a line of TOML does not end with a " + name, "Write: " + complete);
        }
        int comment = behind.indexOf(" #");
        int length = (comment < 0 ? line.stripTrailing().length() : end + comment) - at;
        boolean quotesInside =
                line.charAt(end - 1) == '"' && line.stripTrailing().endsWith("\"");
        if (quotesInside) {
            int open = line.indexOf('"', line.indexOf('='));
            String inner = line.substring(open + 1, line.stripTrailing().length() - 1);
            return found(
                    number,
                    end - 1,
                    line.stripTrailing().length() - end,
                    "a quote inside a text ends it",
                    "Write it with a backslash: " + line.substring(start(line), open) + '"'
                            + inner.replaceAll("(?<!\\\\)\"", "\\\\\"") + '"');
        }
        return found(
                number,
                at,
                length,
                "nothing may follow the value",
                "Start a comment with '#': " + complete + " # "
                        + line.substring(at).strip());
    }
}
