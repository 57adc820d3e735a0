package io.github.banthreading.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day as of which the integration tests are written; their dates move with the calendar, so that no test rots. */
public final class ReferenceDay {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** But not what a message says to write for a day that does not exist, as that one does not move either. */
    private static final Pattern DATE = Pattern.compile("(?<!\\n {2}Write: expires = )\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private ReferenceDay() {}

    /** Moves the dates of every {@code threading-debt.toml} of a cloned project, as if it had been written today. */
    public static void shift(File basedir) throws IOException {
        try (Stream<Path> files = Files.walk(basedir.toPath())) {
            List<Path> debtFiles =
                    files.filter(file -> file.toString().endsWith("debt.toml")).toList();
            for (Path file : debtFiles) {
                Files.writeString(file, toToday(Files.readString(file)));
            }
        }
    }

    /** Text as written in the project, with its dates moved to today. */
    static String toToday(String written) {
        return move(written, ChronoUnit.DAYS.between(DAY, LocalDate.now(ZoneOffset.UTC)));
    }

    /** The opposite, for recording what a build printed. */
    static String fromToday(String printed) {
        return move(printed, ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), DAY));
    }

    private static String move(String text, long days) {
        return DATE.matcher(text).replaceAll(date -> move(date, days));
    }

    private static String move(MatchResult date, long days) {
        try {
            return LocalDate.parse(date.group()).plusDays(days).toString();
        } catch (DateTimeException e) {
            // A mistake that a test makes on purpose, as 2026-02-30.
            return date.group();
        }
    }
}
