package io.github.banthreading.debt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a debt file is held against besides its own form.
 *
 * @param today the day of the build, UTC
 * @param maxHorizonDays how many days after today {@code expires} may lie at most; 0 for no limit
 * @param ticketPattern what every ticket has to match as a whole; empty for anything
 */
public record DebtRules(LocalDate today, int maxHorizonDays, Optional<Pattern> ticketPattern) {

    /** The furthest day that {@code expires} may name; empty when there is no limit. */
    public Optional<LocalDate> latestExpiry() {
        return maxHorizonDays == 0 ? Optional.empty() : Optional.of(today.plusDays(maxHorizonDays));
    }
}
