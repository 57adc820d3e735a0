package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A debt file before and after an edit. Blanks where braces are do not count, nor what kind of line break a blank line has
 * where there are several kinds.
 */
record EditedText(String before, String after) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9A-Fa-fxob_]*");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z_+-]+|.", Pattern.DOTALL);

    /** All that was there still is, in its order. */
    void hasLostNothing() {
        assertHolds(after, before, Set.of());
        assertKeepsLineEndings();
    }

    /** All that is there was before, in its order; but these numbers may have been others. */
    void hasGainedNothingBut(Set<String> numbers) {
        assertHolds(before, after, numbers);
        assertKeepsLineEndings();
    }

    private static void assertHolds(String longer, String shorter, Set<String> numbers) {
        boolean blanksAside = longer.contains("{");
        Matcher token = TOKEN.matcher(shorter);
        Matcher other = TOKEN.matcher(longer);
        while (token.find()) {
            if ((blanksAside && token.group().isBlank()) || token.group().equals("\r")) {
                continue;
            }
            boolean there = false;
            while (!there && other.find()) {
                there = other.group().equals(token.group())
                        || (numbers.contains(token.group())
                                && NUMBER.matcher(other.group()).matches());
            }
            if (!there) {
                throw new AssertionError(
                        "'" + token.group() + "' at " + token.start() + " of\n" + shorter + "\nis not in\n" + longer);
            }
        }
    }

    private void assertKeepsLineEndings() {
        if (before.contains("\r\n") && !before.replace("\r\n", "").contains("\n")) {
            assertThat(after.replace("\r\n", ""))
                    .as("line endings of %s", after)
                    .doesNotContain("\n");
        }
    }
}
