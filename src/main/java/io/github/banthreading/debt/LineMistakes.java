package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the form of one line, and how to write it. It is asked only of files that are not TOML. */
final class LineMistakes {

    /** Possessive, because a group that is repeated otherwise takes a frame of the stack each time. */
    private static final Pattern KEY =
            Pattern.compile("(\\s*)(\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*'|[A-Za-z0-9_-]+)(\\s*)(.*)");

    private static final Pattern BARE_API =
            Pattern.compile("(\\s*)([A-Za-z_$][\\w.$]*#[^=:]*?)\\s*(?:[=:]\\s*(\\S*).*)?");
    private static final Pattern DOTTED =
            Pattern.compile("(\\s*)([A-Za-z_$][\\w$]*(?:\\.[\\w$]++)++(?:\\(.*\\))?)\\s*=\\s*(\\d+)\\s*");
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

    private final DebtText text;
    private final ValueMistakes values;

    LineMistakes(DebtText text, DebtDates dates) {
        this.text = text;
        this.values = new ValueMistakes(text, dates);
    }

    /** The first mistake of a line that is not inside a text of several lines. */
    Optional<Mistake> find(int number) {
        String line = text.line(number);
        String bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#") || line.length() > LONGEST) {
            return Optional.empty();
        }
        if (bare.startsWith("//") || bare.startsWith(";") || bare.startsWith("--")) {
            return text.mistakeAt(
                    number,
                    DebtText.indent(line),
                    bare.length(),
                    "a comment starts with '#'",
                    "Write: # " + bare.replaceFirst("^(?://+|;+|--+)\\s*", ""));
        }
        return findBlank(number, line)
                .or(() -> bare.startsWith("[") ? findInHeader(number, line, bare) : findInPair(number, line));
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
                return text.mistakeAt(
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
                || (Character.isISOControl(c) && c != '\t');
    }

    private Optional<Mistake> findInHeader(int number, String line, String bare) {
        int comment = bare.indexOf('#');
        String header = (comment < 0 ? bare : bare.substring(0, comment)).replaceAll("\\s", "");
        String wrong = HEADERS.get(header);
        if (wrong != null) {
            int length = (comment < 0 ? bare : bare.substring(0, comment).stripTrailing()).length();
            return text.mistakeAt(
                    number,
                    DebtText.indent(line),
                    length,
                    wrong,
                    "Write: " + (header.contains("uses") ? "[debt.uses]" : "[[debt]]"));
        }
        int end = bare.lastIndexOf(']') + 1;
        boolean isKnown = header.startsWith("[[debt]]") || header.startsWith("[debt.uses]");
        if (isKnown
                && end > 0
                && end < bare.length()
                && !ValueMistakes.ENDING.matcher(bare.substring(end)).matches()) {
            return text.mistakeAt(
                    number,
                    DebtText.indent(line) + end,
                    bare.length() - end,
                    "nothing may follow the brackets",
                    "Write it on a line of its own.");
        }
        return Optional.empty();
    }

    private Optional<Mistake> findInPair(int number, String line) {
        Matcher api = BARE_API.matcher(line);
        if (api.matches() && !line.strip().startsWith("\"")) {
            return unquotedApi(number, api, api.group(2));
        }
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.matches() && dotted.group(2).contains("(")) {
            String name = dotted.group(2);
            int dot = name.lastIndexOf('.', name.indexOf('('));
            return unquotedApi(number, dotted, name.substring(0, dot) + "#" + name.substring(dot + 1));
        }
        Matcher pair = KEY.matcher(line);
        if (!pair.matches()) {
            return ValueMistakes.CURLY.indexOf(line.strip().charAt(0)) >= 0
                    ? values.curly(number, line, DebtText.indent(line))
                    : Optional.empty();
        }
        String key = pair.group(2);
        String rest = pair.group(4);
        int at = pair.start(4);
        if (rest.startsWith("=")) {
            boolean twice = rest.startsWith("==") || rest.startsWith("=>");
            return twice
                    ? text.mistakeAt(
                            number,
                            at,
                            2,
                            "one '=' is enough",
                            "Write: " + key + " = " + values.writtenOrExample(key, rest.substring(2)))
                    : values.find(number, line, key, at + 1);
        }
        if (rest.startsWith(":")) {
            int length = rest.startsWith(":=") ? 2 : 1;
            return text.mistakeAt(
                    number,
                    at,
                    length,
                    "TOML uses '=' where YAML uses ':'",
                    "Write: " + key + " = " + values.writtenOrExample(key, rest.substring(length)));
        }
        if (rest.isEmpty() || rest.startsWith("#")) {
            return text.mistakeAt(
                    number,
                    DebtText.indent(line),
                    key.length(),
                    "this name has no value",
                    "Write: " + key + " = " + values.example(key));
        }
        if (rest.startsWith(".")) {
            return Optional.empty();
        }
        return text.mistakeAt(
                number,
                at,
                1,
                "there is no '=' between name and value",
                "Write: " + key + " = " + ValueMistakes.written(key, rest));
    }

    private Optional<Mistake> unquotedApi(int number, Matcher api, String name) {
        String count = api.group(3) == null || api.group(3).isEmpty() ? "1" : api.group(3);
        return text.mistakeAt(
                number,
                api.start(2),
                api.group(2).length(),
                "the name of an API needs quotes",
                "Write: \"" + name + "\" = " + count);
    }
}
