package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many uses the debt files allow on each day to come: a curve that only goes down, by a step on the day after each last
 * day.
 *
 * @param today the day it starts on
 * @param allowedToday the uses allowed on that day
 * @param steps the days on which it goes down, the earliest first; all of them after today
 */
public record StepDown(LocalDate today, int allowedToday, List<Step> steps) {

    /**
     * A day on which fewer uses are allowed than on the day before.
     *
     * @param lastDay the last day on which the ending entries allow anything
     * @param left the uses that are still allowed on the day after it
     * @param ending the names of the entries that end, sorted
     */
    public record Step(LocalDate lastDay, int left, List<String> ending) {

        /** Copies the names. */
        public Step {
            ending = List.copyOf(ending);
        }

        /** The first day on which they allow nothing. */
        public LocalDate from() {
            return lastDay.plusDays(1);
        }
    }

    /**
     * An entry under a name that no other has: its id, in a reactor with the module before it.
     */
    record Named(String name, DebtEntry entry) {}

    /** Copies the steps. */
    public StepDown {
        steps = List.copyOf(steps);
    }

    /** Counts what entries allow; those whose day has passed allow nothing. */
    static StepDown of(List<Named> entries, LocalDate today) {
        SortedMap<LocalDate, List<Named>> byLastDay = new TreeMap<>();
        for (Named named : entries) {
            if (named.entry().daysLeft(today) >= 0) {
                byLastDay
                        .computeIfAbsent(named.entry().expires(), day -> new ArrayList<>())
                        .add(named);
            }
        }
        int allowed = 0;
        for (List<Named> ending : byLastDay.values()) {
            allowed += uses(ending);
        }
        int left = allowed;
        List<Step> steps = new ArrayList<>();
        for (var ending : byLastDay.entrySet()) {
            left -= uses(ending.getValue());
            List<String> ids =
                    ending.getValue().stream().map(Named::name).sorted().toList();
            steps.add(new Step(ending.getKey(), left, ids));
        }
        return new StepDown(today, allowed, steps);
    }

    private static int uses(List<Named> entries) {
        return entries.stream()
                .flatMap(named -> named.entry().uses().stream())
                .mapToInt(AllowedUse::count)
                .sum();
    }

    /** The uses allowed on a day from today on. */
    public int allowedOn(LocalDate day) {
        int allowed = allowedToday;
        for (Step step : steps) {
            if (step.lastDay().isBefore(day)) {
                allowed = step.left();
            }
        }
        return allowed;
    }
}
