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

    /** The level of a result, as SARIF writes it (SARIF 3.27.10). */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
