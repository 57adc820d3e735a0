package io.github.banthreading.verdict;

/** What became of a use, or of a line of the debt file. The order is the order of severity. */
public enum State {
    /** More uses than the debt file allows. */
    OVER_COUNT,
    /** No entry allows it. */
    NEW,
    /** Its last day has passed. */
    EXPIRED,
    /** Listed and not found: the code is gone or renamed. */
    STALE,
    /** Fewer uses than listed: part of the code is gone. */
    UNDER_COUNT,
    /** Listed, and the scan was not complete, so nobody knows. */
    NOT_SCANNED,
    /** Allowed, and the last day is near. */
    EXPIRING,
    /** Allowed. */
    ACTIVE;

    /** The word for it in texts and reports: {@code OVER-COUNT}. */
    @Override
    public String toString() {
        return name().replace('_', '-');
    }
}
