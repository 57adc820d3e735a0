package io.github.banthreading.report.remark;

import java.util.Locale;

/** How much a remark matters, by the three words of SARIF. */
public enum Weight {
    /** It fails the build. */
    ERROR,
    /** Somebody should look at it before it fails the build. */
    WARNING,
    /** It is allowed, and known. */
    NOTE;

    /** The word for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
