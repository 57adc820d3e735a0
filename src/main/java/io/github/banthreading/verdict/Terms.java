package io.github.banthreading.verdict;

import java.time.LocalDate;

/**
 * What a build wants to be judged by.
 *
 * @param today the day, UTC
 * @param simulated whether that is not the day the build started
 * @param warnDays from how many days before the last day an entry warns; 0 or more
 * @param failsOnNew whether uses that no entry lists fail the build; they are reported in any case
 * @param failsOnExpired whether uses whose day has passed fail the build; they are reported in any case
 * @param failsOnStale whether entries that allow more than is there fail the build; they are reported in any case
 */
public record Terms(
        LocalDate today,
        boolean simulated,
        int warnDays,
        boolean failsOnNew,
        boolean failsOnExpired,
        boolean failsOnStale) {

    /** Refuses a {@code warnDays} below 0. */
    public Terms {
        if (warnDays < 0) {
            throw new IllegalArgumentException("warnDays " + warnDays);
        }
    }

    /** The terms of a build in which uses that no entry lists fail. */
    public Terms(LocalDate today, boolean simulated, int warnDays, boolean failsOnExpired, boolean failsOnStale) {
        this(today, simulated, warnDays, true, failsOnExpired, failsOnStale);
    }
}
