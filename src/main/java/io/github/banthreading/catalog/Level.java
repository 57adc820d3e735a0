package io.github.banthreading.catalog;

import java.util.Locale;

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

    /** The word for it in texts and reports. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
