package io.github.banthreading.report;

import java.util.Locale;

/** The small grammar of messages: numbers with their nouns, and names that cannot move the cursor of a terminal. */
final class Words {

    private Words() {}

    /** {@code 1 use}, {@code 2 uses}; the noun takes an s, or is given in both forms as {@code entry|entries}. */
    static String count(long number, String noun) {
        int bar = noun.indexOf('|');
        String one = bar < 0 ? noun : noun.substring(0, bar);
        String many = bar < 0 ? noun + "s" : noun.substring(bar + 1);
        return number + " " + (number == 1 ? one : many);
    }

    /**
     * A name out of a class file or a debt file, which can hold anything: control characters, which would colour or
     * overwrite a terminal or break a line, and marks that turn the direction of writing are shown as {@code \\u001b}.
     */
    static String shown(String name) {
        if (name.codePoints().noneMatch(Words::isUnsafe)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        name.chars().forEach(c -> {
            if (isUnsafe(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
