package io.github.banthreading.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens to a use of an API. */
public enum Level {
    /** It fails the build. */
    BAN,
    /** It is reported and does not fail the build. */
    WARN,
    /** Nobody looks at it. */
    OFF,
    /** It is known and harmless: a look-alike that must stay clean. */
    ALLOW;

    /** Whether a use at this level is reported at all. */
    public boolean isReported() {
        return this == BAN || this == WARN;
    }

    /** The level of a word; empty for any other. */
    public static Optional<Level> find(String word) {
        return Arrays.stream(values())
                .filter(level -> level.toString().equals(word))
                .findFirst();
    }

    /** The word for it in texts and reports. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
