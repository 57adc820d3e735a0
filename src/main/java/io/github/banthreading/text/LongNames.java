package io.github.banthreading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts what no person reads out of the middle of a message: a name in a class file may have 65,535 bytes (JVMS 4.4.7), and its
 * beginning and its end tell it from others. Reports hold such names whole.
 */
public final class LongNames {

    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_LINE = 2_000;

    // Each begins where a name or a line does, so that none is looked through again from its second character on.
    private static final String NAME = "(?<!\\S)\\S{" + (LONGEST_NAME + 1) + ",}+";
    private static final String LINE = "(?<![^\n])[^\n]{" + (LONGEST_LINE + 1) + ",}+";
    private static final String GAP = "...";

    private LongNames() {}

    /**
     * The text with the middle cut out of each name (characters without a blank) of more than 400 characters and each
     * line of more than 2,000.
     */
    public static String cut(String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        String names = Pattern.compile(NAME).matcher(text).replaceAll(name -> middle(name.group(), LONGEST_NAME));
        return Pattern.compile(LINE).matcher(names).replaceAll(line -> middle(line.group(), LONGEST_LINE));
    }

    private static String middle(String text, int longest) {
        int half = (longest - GAP.length()) / 2;
        int end = Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half;
        int start = text.length() - half;
        start = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        return Matcher.quoteReplacement(text.substring(0, end) + GAP + text.substring(start));
    }
}
