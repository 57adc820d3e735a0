package io.github.banthreading.report.html;

import io.github.banthreading.debt.DebtEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Chooses the days that an axis of time names: few enough for a telephone. */
final class DayAxis {

    private static final int MOST_MONTHS = 5;
    private static final int MOST_DAYS = 3;

    /** Below this many days, months are too coarse. */
    private static final int FEW_DAYS = 100;

    private static final int[] DAYS = {1, 2, 7, 14, 28};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    private DayAxis() {}

    /**
     * A day on the axis.
     *
     * @param x where, as a length of SVG
     * @param style every other name is for wide screens only
     */
    record Tick(String x, String day, String style) {}

    /** The days from today on, when the span of days takes {@code width} thousandths of the drawing. */
    static List<Tick> ticks(LocalDate today, long span, int width) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate end = today.plusDays(span);
        LocalDate last = end.isAfter(DebtEntry.LAST_DAY) ? DebtEntry.LAST_DAY : end;
        if (span < FEW_DAYS) {
            int distance = distance(DAYS, span, MOST_DAYS);
            for (LocalDate day = today.plusDays(distance); !day.isAfter(last); day = day.plusDays(distance)) {
                ticks.add(tick(today, day, span, width, day.toString(), ticks.size()));
            }
            return ticks;
        }
        int distance = distance(MONTHS, ChronoUnit.MONTHS.between(today, end), MOST_MONTHS);
        YearMonth month = YearMonth.from(today).plusMonths(1);
        while ((month.getYear() * 12L + month.getMonthValue() - 1) % distance != 0) {
            month = month.plusMonths(1);
        }
        for (; !month.atDay(1).isAfter(last); month = month.plusMonths(distance)) {
            ticks.add(tick(today, month.atDay(1), span, width, month.toString(), ticks.size()));
        }
        return ticks;
    }

    private static int distance(int[] distances, long length, int most) {
        for (int distance : distances) {
            if (length / distance <= most) {
                return distance;
            }
        }
        return Math.toIntExact(Math.min(Integer.MAX_VALUE / 2, length));
    }

    private static Tick tick(LocalDate today, LocalDate day, long span, int width, String text, int index) {
        return new Tick(
                percent((int) (width * ChronoUnit.DAYS.between(today, day) / span)),
                text,
                index % 2 == 0 ? "always" : "wide");
    }

    /** Thousandths as a length of SVG; never in the digits or with the comma of a locale. */
    static String percent(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
