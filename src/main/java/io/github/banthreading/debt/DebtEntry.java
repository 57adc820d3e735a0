package io.github.banthreading.debt;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One documented debt: the uses that one member of one class may keep until a day.
 *
 * @param id the handle in messages and reports; unique in a file
 * @param inClass the class that a person wrote
 * @param member the member; without arguments it means the one method of that name
 * @param added the day the debt was recorded
 * @param expires the last day on which the uses are allowed, inclusive, UTC
 * @param owner the team or person who removes them
 * @param ticket an identifier or a URL
 * @param reason why the code is still there, in one line whatever the file has
 * @param plan how it will go away, in one line too
 * @param uses at least one, in the order of the file
 * @param lines where it stands in the file
 */
public record DebtEntry(
        String id,
        ClassName inClass,
        Member member,
        LocalDate added,
        LocalDate expires,
        String owner,
        String ticket,
        String reason,
        String plan,
        List<AllowedUse> uses,
        Lines lines) {

    /** Characters that an {@code id} may have. */
    public static final int LONGEST_ID = 100;

    /** The last day that a file can name, as a year has four digits. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * Lines of the file, from 1, that a message may ask somebody to change.
     *
     * @param start the head of the entry
     * @param inClass the field {@code class}
     * @param member the field {@code member}
     * @param expires the field {@code expires}
     */
    public record Lines(int start, int inClass, int member, int expires) {}

    /**
     * One line of {@code [debt.uses]}.
     *
     * @param api the API; without argument types it means all overloads together
     * @param count how many source uses are allowed, 1 to 9999
     * @param line where it stands in the file, from 1
     */
    public record AllowedUse(ApiRef api, int count, int line) {}

    /** Copies the uses. */
    public DebtEntry {
        uses = List.copyOf(uses);
    }

    /** Where the entry starts in the file, from 1. */
    public int line() {
        return lines.start();
    }

    /** Days from a day to the last good one: 0 on the last day, negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, expires);
    }

    /** Days since the debt was recorded: a date that keeps moving shows in it. Never negative, as {@code added} is no day to come. */
    public long age(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(added, today));
    }

    /** The first day on which the build fails; empty when it has no name. */
    public Optional<LocalDate> findFailsFrom() {
        return Optional.of(expires.plusDays(1)).filter(day -> !day.isAfter(LAST_DAY));
    }
}
