package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day is the one the session started on, in UTC, wherever the machine stands. */
class GateClockTest {

    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    /** The gate says the day when it is asked to go back. */
    private String today(String start) {
        MavenSession session = Sessions.startedAt(Instant.parse(start), folder, "banThreading.today=2000-01-01");
        MavenProject project = new MavenProject();
        MojoExecution execution = new MojoExecution(new Plugin(), "check", "gate");
        Messages messages = new Messages(text -> {}, text -> {});
        Outcome outcome = new Gate(
                        project,
                        session,
                        execution,
                        messages,
                        new ReportVerdict(
                                messages,
                                Sessions.withoutGithub(messages),
                                BuildMemory.alone(),
                                new MavenRun(project, session)))
                .run(new Options(session, project));
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAULT);
        return outcome.message().replaceFirst("(?s).*today is (.*?) \\(UTC\\).*", "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-12-31T23:59:59Z, 2026-12-31",
        "Pacific/Kiritimati, 2027-01-01T00:00:00Z, 2027-01-01",
        "Etc/GMT+12, 2026-12-31T23:59:59Z, 2026-12-31",
        "Etc/GMT+12, 2027-01-01T00:00:00Z, 2027-01-01",
        "UTC, 2028-02-29T12:00:00Z, 2028-02-29",
        // The hours that summer time takes away and gives twice.
        "America/New_York, 2026-11-01T05:30:00Z, 2026-11-01",
        "America/New_York, 2026-11-01T23:59:59Z, 2026-11-01",
        "Europe/Berlin, 2027-03-27T23:30:00Z, 2027-03-27",
        "Europe/Berlin, 2027-03-28T00:00:00Z, 2027-03-28",
    })
    void isTheUtcDayOfTheSession(String zoneName, String start, String expected) {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneName));
        assertThat(today(start)).isEqualTo(expected);
    }

    /** The wall clock has gone on for months since this session started; every module of it is judged by its first day. */
    @Test
    void aBuildThatCrossesMidnightKeepsItsDay() {
        MavenSession session = Sessions.startedAt(Instant.parse("2026-11-23T23:59:59Z"), folder);
        LocalDate first = Gate.startDay(session);
        assertThat(first).isEqualTo("2026-11-23").isBefore(LocalDate.now(ZoneOffset.UTC));
        assertThat(Gate.startDay(session)).isEqualTo(first);
    }

    @Test
    void theFaultCountsItsMistakes() {
        MavenSession session = Sessions.startedAt(
                Instant.parse("2026-11-23T00:00:00Z"), folder, "banThreading.warnDays=x", "banThreading.presset=x");
        MojoExecution execution = new MojoExecution(new Plugin(), "check", "gate");
        Outcome outcome = new Gate(
                        new MavenProject(),
                        session,
                        execution,
                        new Messages(text -> {}, text -> {}),
                        (verdict, settings, millis) -> Outcome.passed())
                .run(new Options(session, null));
        assertThat(outcome.message())
                .isEqualTo("ban-threading: " + folder.getFileName() + " cannot be checked\n"
                        + "  the configuration has 2 mistakes\n\n"
                        + "-DbanThreading.presset: there is no parameter 'presset'\n"
                        + "  -DbanThreading.presset=x\n"
                        + "                 ^^^^^^^\n"
                        + "  Did you mean preset? Write: -DbanThreading.preset=x\n\n"
                        + "-DbanThreading.warnDays: 'x' is not a number of days from 0 to 99999\n"
                        + "  -DbanThreading.warnDays=x\n"
                        + "                          ^\n"
                        + "  Write: -DbanThreading.warnDays=30");
    }
}
