package io.github.banthreading.report.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** The small grammar of messages: numbers with their nouns. */
public final class Words {

    private static final Pattern FIRST = Pattern.compile("^(The|A|An|Many|It|If|Each|No|Not|This)\\b");

    private Words() {}

    /** {@code 1 use}, {@code 2 uses}; the noun takes an s, or is given in both forms as {@code entry|entries}. */
    public static String count(long number, String noun) {
        int bar = noun.indexOf('|');
        String one = bar < 0 ? noun : noun.substring(0, bar);
        String many = bar < 0 ? noun + "s" : noun.substring(bar + 1);
        return number + " " + (number == 1 ? one : many);
    }

    /** A sentence behind a colon: one that begins with a word of grammar, not with a name, begins small. */
    public static String behindColon(String sentence) {
        return FIRST.matcher(sentence).replaceFirst(match -> match.group().toLowerCase(Locale.ROOT));
    }
}
