package io.github.banthreading.debt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what is wrong with something that stands where a date should, and works out the date that was meant. */
final class DebtDates {

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WITH_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ].*");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern SHORT_DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./ \\p{Pd}\u2212](\\d{1,2})[-./ \\p{Pd}\u2212](\\d{1,2})(?!\\d).*");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[.](\\d{1,2})[.](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212&&[^-]]");
    private static final int USUAL_DAYS = 90;

    private final DebtRules rules;

    /**
     * What to say.
     *
     * @param text what is wrong
     * @param write the date to write
     */
    record Remark(String text, LocalDate write) {}

    DebtDates(DebtRules rules) {
        this.rules = rules;
    }

    /** About a value as it stands in the file; nothing to say of a plain date that exists. */
    Optional<Remark> about(String key, String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        String bare = quoted ? value.substring(1, value.length() - 1).strip() : value;
        Matcher plain = PLAIN.matcher(bare);
        Matcher dash = DASH.matcher(bare);
        if (quoted) {
            return remark(key, bare, "a date has no quotes (and no time)");
        }
        if (plain.matches()) {
            return impossible(plain);
        }
        if (WITH_TIME.matcher(bare).matches()) {
            return remark(key, bare, "a date has no time");
        }
        if (SHORT_YEAR.matcher(bare).matches()) {
            return remark(key, "20" + bare, "the year needs four digits");
        }
        if (SHORT_DAY.matcher(bare).matches()) {
            return remark(key, bare, "month and day need two digits");
        }
        if (dash.find()) {
            return remark(key, bare, "these are " + name(dash.group().charAt(0)) + ", not '-'");
        }
        return remark(key, bare, "a date is year-month-day");
    }

    private static String name(char dash) {
        String code = String.format(Locale.ROOT, " (U+%04X)", (int) dash);
        return switch (dash) {
            case '\u2013' -> "en dashes" + code;
            case '\u2014' -> "em dashes" + code;
            case '\u2010', '\u2011' -> "other hyphens" + code;
            default -> "other dashes" + code;
        };
    }

    private Optional<Remark> remark(String key, String bare, String text) {
        return Optional.of(new Remark(text, meant(bare).orElseGet(() -> usual(key))));
    }

    private static Optional<Remark> impossible(Matcher plain) {
        int year = Integer.parseInt(plain.group(1));
        int month = Integer.parseInt(plain.group(2));
        int day = Integer.parseInt(plain.group(3));
        if (month < 1 || month > 12) {
            LocalDate write = LocalDate.of(year, month < 1 ? 1 : 12, Math.max(1, Math.min(day, 31)));
            return Optional.of(new Remark("months are 01 to 12", write));
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (day >= 1 && day <= length) {
            return Optional.empty();
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Optional.of(new Remark(
                day < 1 ? "days start at 01" : name + " " + year + " has only " + length + " days",
                LocalDate.of(year, month, day < 1 ? 1 : length)));
    }

    private static Optional<LocalDate> meant(String bare) {
        return date(YEAR_FIRST.matcher(bare), 1, 2, 3)
                .or(() -> date(YEAR_LAST.matcher(bare), 3, 2, 1))
                .or(() -> date(DIGITS.matcher(bare), 1, 2, 3));
    }

    private static Optional<LocalDate> date(Matcher matcher, int year, int month, int day) {
        try {
            return matcher.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(year)),
                            Integer.parseInt(matcher.group(month)),
                            Integer.parseInt(matcher.group(day))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date to show when nothing tells which was meant. */
    LocalDate usual(String key) {
        return key.equals("added") ? rules.today() : latest(rules.today().plusDays(USUAL_DAYS));
    }

    /** The furthest day that may be written; the usual one where there is no limit. */
    LocalDate latest() {
        return rules.latestExpiry().orElseGet(() -> rules.today().plusDays(USUAL_DAYS));
    }

    /** What {@link #latest} is: a limit, or an example where there is none. */
    String limit() {
        return rules.latestExpiry().isPresent() ? "at most" : "such as";
    }

    private LocalDate latest(LocalDate wanted) {
        return rules.latestExpiry().filter(wanted::isAfter).orElse(wanted);
    }
}
