package io.github.banthreading.report.html;

import java.util.Locale;

/** The colour of a verdict or a state; a word and a sign always say the same. */
enum Colour {
    /** The build fails. */
    RED,
    /** The build passes, and somebody has to act. */
    AMBER,
    /** There is nothing to do. */
    GREEN;

    /** The class of the style sheet. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
