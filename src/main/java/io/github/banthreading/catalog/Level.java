package io.github.banthreading.catalog;

import java.util.Locale;
import java.util.Optional;

/** What happens to a use of an API. */
public enum Level {
    /** A use fails the build, unless an entry of the debt file allows it. */
    BAN,
    /** A use is reported and does not fail the build. */
    WARN,
    /** A use is not reported: the preset does not ask for this API. */
    OFF,
    /** A use is not reported: the API is a harmless look-alike, or the configuration allows it. */
    ALLOW;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Whether a use at this level is reported at all. */
    public boolean isReported() {
        return this == BAN || this == WARN;
    }

    /** The level that a word means, as {@link #toString} writes it; empty for any other word. */
    public static Optional<Level> find(String word) {
        for (Level level : values()) {
            if (level.word.equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The word in the catalogue, in texts and in reports: the name in small letters. */
    @Override
    public String toString() {
        return word;
    }
}
