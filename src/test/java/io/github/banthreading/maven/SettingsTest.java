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

    private static Parameters parameters(String... userProperties) {
        return new Parameters(Sessions.with(userProperties), null);
    }

    private static Settings settings(Parameters parameters) throws MistakesException {
        return Settings.of(parameters, Sessions.module(BASEDIR), TODAY);
    }

    private static String mistake(Parameters parameters) {
        return catchThrowableOfType(MistakesException.class, () -> settings(parameters))
                .getMessage();
    }

    @Test
    void defaults() throws Exception {
        assertThat(settings(parameters()))
                .isEqualTo(new Settings(
                        new PolicySettings(Preset.STANDARD, List.of(), List.of(), List.of(), Optional.empty()),
                        new DebtSettings(
                                BASEDIR.resolve("threading-debt.toml"),
                                false,
                                new DebtRules(TODAY, 365, Optional.empty())),
                        new Terms(TODAY, false, 30, true, true),
                        new ScanSettings(List.of(), true, false, Optional.empty(), List.of()),
                        new ReportSettings(
                                Set.of(ReportFormat.JSON, ReportFormat.HTML, ReportFormat.SARIF),
                                BASEDIR.resolve("target/ban-threading"))));
    }

    @Test
    void blankMeansNotGiven() throws Exception {
        Parameters blank = parameters("banThreading.warnDays=", "banThreading.ban= ")
                .with("preset", " ")
                .with("today", "");
        assertThat(settings(blank)).isEqualTo(settings(parameters()));
    }

    @ParameterizedTest
    @CsvSource({
        "skipGenerated, maybe, 'true, false'",
        "includeTests, yes, 'true, false'",
        "includeTests, TRUE, 'true, false; did you mean ''true''?'",
        "onExpired, ignore, 'fail, warn'",
        "onStale, wran, 'fail, warn; did you mean ''warn''?'",
        "preset, standart, 'standard, strict, managed-instances; did you mean ''standard''?'",
    })
    void aWordThatIsNoneOfTheChoicesIsRefused(String name, String value, String expected) {
        assertThat(mistake(parameters().with(name, value)))
                .isEqualTo("parameter '" + name + "': '" + value + "' is not one of " + expected);
    }

    @Test
    void skipIsTrueOrFalseAndNothingElse() throws Exception {
        assertThat(Settings.isSkipped(parameters())).isFalse();
        assertThat(Settings.isSkipped(parameters("banThreading.skip=true"))).isTrue();
        assertThat(Settings.isSkipped(parameters().with("skip", "false"))).isFalse();
        assertThatThrownBy(() -> Settings.isSkipped(parameters().with("skip", "maybe")))
                .isInstanceOf(MistakesException.class)
                .hasMessage("parameter 'skip': 'maybe' is not one of true, false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "1.5", "100000", "30d", "٣"})
    void daysAreWholeNumbers(String value) throws Exception {
        assertThat(mistake(parameters().with("warnDays", value)))
                .isEqualTo("parameter 'warnDays': '" + value + "' is not a number of days from 0 to 99999");
        assertThat(settings(parameters().with("warnDays", "0").with("maxHorizonDays", "99999"))
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
        Settings settings = settings(parameters("banThreading.today=" + text));
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
        assertThat(mistake(parameters().with("today", text)))
                .isEqualTo(
                        "parameter 'today': '" + text + "' is neither a day nor days ahead; write 2027-04-01 or +30d");
    }

    @Test
    void aDayThatHasPassedNeedsThePom() throws Exception {
        assertThat(mistake(parameters("banThreading.today=2026-11-22")))
                .isEqualTo("parameter 'today': 2026-11-22 has passed (today is 2026-11-23 UTC); going back would let"
                        + " expired debt pass. If that is meant, set <allowPastToday>true</allowPastToday> in the POM");
        assertThat(settings(parameters("banThreading.today=2026-11-22").with("allowPastToday", "true"))
                        .terms())
                .isEqualTo(new Terms(LocalDate.of(2026, 11, 22), true, 30, true, true));
        assertThat(mistake(parameters("banThreading.today=2026-11-22", "banThreading.allowPastToday=true")))
                .contains("-DbanThreading.allowPastToday: stands in the POM or nowhere, as it lets a passed day pass"
                        + " again")
                .contains("2026-11-22 has passed");
        assertThat(mistake(parameters("banThreading.today=2026-11-22").with("allowPastToday", "maybe")))
                .isEqualTo("parameter 'allowPastToday': 'maybe' is not one of true, false");
    }

    @Test
    void aPropertyOfTheProjectDoesNotAllowThePast() {
        MavenProject project = new MavenProject();
        project.getProperties().putAll(Sessions.properties("banThreading.allowPastToday=true"));
        assertThat(mistake(new Parameters(Sessions.with("banThreading.today=2026-11-22"), project)))
                .contains("2026-11-22 has passed");
    }

    @Test
    void ticketPatternIsARegularExpression() throws Exception {
        assertThat(settings(parameters().with("ticketPattern", "ORD-\\d+"))
                        .debt()
                        .rules()
                        .ticketPattern()
                        .orElseThrow()
                        .pattern())
                .isEqualTo("ORD-\\d+");
        assertThat(mistake(parameters().with("ticketPattern", "ORD-(")))
                .isEqualTo("parameter 'ticketPattern': 'ORD-(' is not a regular expression: Unclosed group");
    }

    @Test
    void reportsAreKnownOrNone() throws Exception {
        assertThat(settings(parameters().with("reports", "none")).reports().formats())
                .isEmpty();
        assertThat(mistake(parameters().with("reports", "jsno")))
                .isEqualTo("parameter 'reports': 'jsno' is not one of json, html, sarif, codeclimate, ics, none;"
                        + " did you mean 'json'?");
        assertThat(mistake(parameters().with("reports", "none,json")))
                .isEqualTo("parameter 'reports': 'none' stands alone");
    }

    @Test
    void filesAreRelativeToTheModuleAndADebtFileThatIsNamedMustExist() throws Exception {
        Settings settings = settings(parameters()
                .with("debtFile", "../debt.toml")
                .with("catalogFile", "cat.txt")
                .with("reportDirectory", "/out")
                .with("classesDirectory", "x/classes")
                .with("classpath", "lib/a.jar, /abs/b.jar"));
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
        assertThat(mistake(parameters("banThreading.presset=x")
                        .with("warnDays", "x")
                        .with("onStale", "x")
                        .with("today", "x")
                        .with("ticketPattern", "(")))
                .contains("presset", "warnDays", "onStale", "'today'", "ticketPattern");
    }
}
