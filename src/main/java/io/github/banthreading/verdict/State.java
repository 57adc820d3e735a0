package io.github.banthreading.verdict;

/** What became of a use, or of a line of the debt file. The order is the order of severity. */
public enum State {
    /** The code has more uses than the debt file allows. */
    OVER_COUNT,
    /** No entry of the debt file lists the use. */
    NEW,
    /** The entry lists the use, and its last day has passed. */
    EXPIRED,
    /** Listed and not found: the code is gone or renamed. */
    STALE,
    /** Fewer uses than listed: part of the code is gone. */
    UNDER_COUNT,
    /** Listed, and the scan was not complete, so nobody knows. */
    NOT_SCANNED,
    /** Allowed, and the last day is at most {@link Terms#warnDays()} days away. */
    EXPIRING,
    /** Allowed, and the last day is further away. */
    ACTIVE;

    /** The word for it in texts and reports: {@code OVER-COUNT}. */
    @Override
    public String toString() {
        return name().replace('_', '-');
    }
}
