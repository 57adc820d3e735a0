package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.maven.Settings.DebtSettings;
import io.github.banthreading.maven.Settings.PolicySettings;
import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.maven.Settings.ScanSettings;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.verdict.Terms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters as text become settings, or a mistake with the parameter's name. */
class SettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path BASEDIR = Path.of("/projects/orders");

    private static Options options(String... userProperties) {
        return new Options(Sessions.with(userProperties), null);
    }

    private static Settings settings(Options options) throws MistakesException {
        return Settings.of(options, Sessions.module(BASEDIR), TODAY);
    }

    private static String mistake(Options options) {
        return catchThrowableOfType(MistakesException.class, () -> settings(options))
                .getMessage();
    }

    /** Lambda's configuration writes a method with two colons, and everybody else in another way. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            com.acme.Orders#place ~Write: com.acme.Orders::place~
            com.acme.Orders:place ~Write: com.acme.Orders::place~
            com.acme.Orders#place(com.acme.Order) ~Write: com.acme.Orders::place~
            com.acme.Orders::place(int) ~Write: com.acme.Orders::place~
            com.acme.* ~or a class for all its public methods, com.acme.Orders~
            com.acme.Orders:: ~or a class for all its public methods, com.acme.Orders~
            #place ~or a class for all its public methods, com.acme.Orders~
            """)
    void aHandlerWrittenAsElsewhereIsAMistakeThatSaysHowToWriteIt(String text, String advice) {
        assertThat(mistake(options().with(Option.HANDLERS, text)))
                .contains("this names neither a class nor a method")
                .endsWith(advice);
    }

    @Test
    void defaults() throws Exception {
        assertThat(settings(options()))
                .isEqualTo(new Settings(
                        new PolicySettings(
                                Preset.STANDARD, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty()),
                        new DebtSettings(
                                BASEDIR.resolve("threading-debt.toml"),
                                false,
                                new DebtRules(TODAY, 365, Optional.empty())),
                        new Terms(TODAY, false, 30, true, true),
                        new ScanSettings(List.of(), true, false, Optional.empty(), List.of(), List.of()),
                        new ReportSettings(
                                Set.of(ReportFormat.JSON, ReportFormat.HTML, ReportFormat.SARIF),
                                BASEDIR.resolve("target/ban-threading"))));
    }

    @Test
    void blankMeansNotGiven() throws Exception {
        Options blank = options("banThreading.warnDays=", "banThreading.ban= ")
                .with(Option.PRESET, " ")
                .with(Option.TODAY, "");
        assertThat(settings(blank)).isEqualTo(settings(options()));
    }

    @ParameterizedTest
    @CsvSource({
        "skipGenerated, maybe, neither true nor false",
        "includeTests, yes, neither true nor false",
        "includeTests, TRUE, neither true nor false",
        "onExpired, ignore, neither fail nor warn",
        "onStale, wran, neither fail nor warn",
        "console, all, neither short nor full",
        "preset, standart, 'not one of standard, strict, managed-instances'",
    })
    void aWordThatIsNoneOfTheChoicesIsRefused(String name, String value, String expected) {
        assertThat(mistake(options().with(Option.find(name).orElseThrow(), value)))
                .startsWith("<" + name + "> in the POM: '" + value + "' is " + expected + "\n");
    }

    @Test
    void skipIsTrueOrFalseAndNothingElse() throws Exception {
        assertThat(Settings.isSkipped(options())).isFalse();
        assertThat(Settings.isSkipped(options("banThreading.skip=true"))).isTrue();
        assertThat(Settings.isSkipped(options().with(Option.SKIP, "false"))).isFalse();
        assertThatThrownBy(() -> Settings.isSkipped(options().with(Option.SKIP, "maybe")))
                .isInstanceOf(MistakesException.class)
                .hasMessageStartingWith("<skip> in the POM: 'maybe' is neither true nor false\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "1.5", "100000", "30d", "٣"})
    void daysAreWholeNumbers(String value) throws Exception {
        assertThat(mistake(options().with(Option.WARN_DAYS, value)))
                .startsWith("<warnDays> in the POM: '" + value + "' is not a number of days from 0 to 99999\n");
        assertThat(settings(options().with(Option.WARN_DAYS, "0").with(Option.MAX_HORIZON_DAYS, "99999"))
                        .terms()
                        .warnDays())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, false",
        "+0d, 2026-11-23, false",
        "2026-11-24, 2026-11-24, true",
        "+30d, 2026-12-23, true",
        "2028-02-29, 2028-02-29, true",
    })
    void todayMayBeADayToComeOrDaysAhead(String text, LocalDate day, boolean simulated) throws Exception {
        Settings settings = settings(options("banThreading.today=" + text));
        assertThat(settings.terms().today()).isEqualTo(day);
        assertThat(settings.terms().simulated()).isEqualTo(simulated);
        assertThat(settings.debt().rules().today())
                .as("what loads is decided by the real day")
                .isEqualTo(TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2027-02-29",
                "30d",
                "+d",
                "-1d",
                "2027-4-1",
                "2027-04-01T00:00:00Z",
                "+999999999-12-31"
            })
    void todayIsNothingElse(String text) {
        assertThat(mistake(options().with(Option.TODAY, text)))
                .startsWith("<today> in the POM: '" + text + "' is neither a day nor days ahead\n");
    }

    @Test
    void aDayThatHasPassedNeedsThePom() throws Exception {
        assertThat(mistake(options("banThreading.today=2026-11-22")))
                .startsWith("-DbanThreading.today: 2026-11-22 has passed; today is 2026-11-23 (UTC)\n")
                .endsWith("write in\n  the POM: <allowPastToday>true</allowPastToday>");
        assertThat(settings(options("banThreading.today=2026-11-22").with(Option.ALLOW_PAST_TODAY, "true"))
                        .terms())
                .isEqualTo(new Terms(LocalDate.of(2026, 11, 22), true, 30, true, true));
        assertThat(mistake(options("banThreading.today=2026-11-22", "banThreading.allowPastToday=true")))
                .contains("allowPastToday is an element of the POM, not a property")
                .contains("2026-11-22 has passed");
        assertThat(mistake(options("banThreading.today=2026-11-22").with(Option.ALLOW_PAST_TODAY, "maybe")))
                .startsWith("<allowPastToday> in the POM: 'maybe' is neither true nor false\n")
                .contains("2026-11-22 has passed");
    }

    @Test
    void aPropertyOfTheProjectDoesNotAllowThePast() {
        MavenProject project = new MavenProject();
        project.getProperties().putAll(Sessions.properties("banThreading.allowPastToday=true"));
        assertThat(mistake(new Options(Sessions.with("banThreading.today=2026-11-22"), project)))
                .contains("2026-11-22 has passed");
    }

    @Test
    void ticketPatternIsARegularExpression() throws Exception {
        assertThat(settings(options().with(Option.TICKET_PATTERN, "ORD-\\d+"))
                        .debt()
                        .rules()
                        .ticketPattern()
                        .orElseThrow()
                        .pattern())
                .isEqualTo("ORD-\\d+");
        assertThat(mistake(options().with(Option.TICKET_PATTERN, "ORD-(")))
                .startsWith("<ticketPattern> in the POM: this is no regular expression (Unclosed group)\n");
    }

    @Test
    void reportsAreKnownOrNone() throws Exception {
        assertThat(settings(options().with(Option.REPORTS, "none")).reports().formats())
                .isEmpty();
        assertThat(mistake(options().with(Option.REPORTS, "jsno")))
                .startsWith("<reports> in the POM: 'jsno' is not one of json, html, sarif, codeclimate, ics, none\n")
                .endsWith("Write: <reports>json</reports>");
        assertThat(mistake(options().with(Option.REPORTS, "none,json")))
                .startsWith("<reports> in the POM: none stands alone\n");
    }

    @Test
    void theTerminalShowsAllOnDemandAndTicketsBecomeLinks() throws Exception {
        assertThat(settings(options()).reports().full()).isFalse();
        assertThat(settings(options("banThreading.console=full")).reports().full())
                .isTrue();
        assertThat(settings(options("banThreading.ticketUrl=https://tickets.example/{ticket}"))
                        .reports()
                        .tickets()
                        .find("ORD-1"))
                .contains("https://tickets.example/ORD-1");
        assertThat(settings(options()).reports().tickets().find("ORD-1")).isEmpty();
    }

    @Test
    void filesAreRelativeToTheModuleAndADebtFileThatIsNamedMustExist() throws Exception {
        Settings settings = settings(options()
                .with(Option.DEBT_FILE, "../debt.toml")
                .with(Option.CATALOG_FILE, "cat.txt")
                .with(Option.REPORT_DIRECTORY, "/out")
                .with(Option.CLASSES_DIRECTORY, "x/classes")
                .with(Option.CLASSPATH, "lib/a.jar, /abs/b.jar"));
        assertThat(settings.debt().file()).isEqualTo(Path.of("/projects/debt.toml"));
        assertThat(settings.debt().mustExist()).isTrue();
        assertThat(settings.policy().catalogFile()).contains(Path.of("/projects/orders/cat.txt"));
        assertThat(settings.reports().directory()).isEqualTo(Path.of("/out"));
        assertThat(settings.scan().classesDirectory()).contains(Path.of("/projects/orders/x/classes"));
        assertThat(settings.scan().classpath())
                .containsExactly(Path.of("/projects/orders/lib/a.jar"), Path.of("/abs/b.jar"));
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        assertThat(mistake(options("banThreading.presset=x")
                        .with(Option.WARN_DAYS, "x")
                        .with(Option.ON_STALE, "x")
                        .with(Option.TODAY, "x")
                        .with(Option.TICKET_PATTERN, "(")))
                .contains("presset", "warnDays", "onStale", "<today>", "ticketPattern");
    }
}
