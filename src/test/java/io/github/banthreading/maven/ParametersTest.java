package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException.Mistake;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a parameter comes from, and how a list is cut. */
class ParametersTest {

    private static Parameters parameters(String... userProperties) {
        return new Parameters(Sessions.with(userProperties), null);
    }

    @Test
    void thePomWinsOverTheCommandLineAndThatOverTheProject() {
        MavenProject project = new MavenProject();
        project.getProperties()
                .putAll(Sessions.properties(
                        "banThreading.preset=project", "banThreading.warnDays=1", "banThreading.onStale=warn"));
        MavenSession session = Sessions.with("banThreading.preset=user", "banThreading.warnDays=2");
        session.getSystemProperties().putAll(Sessions.properties("banThreading.onExpired=warn"));
        Parameters parameters = new Parameters(session, project).with("preset", "pom");
        assertThat(parameters.find("preset")).contains("pom");
        assertThat(parameters.find("warnDays")).contains("2");
        assertThat(parameters.find("onStale")).contains("warn");
        assertThat(parameters.find("onExpired")).contains("warn");
        assertThat(parameters.find("today")).isEmpty();
        assertThat(parameters.findInPom("warnDays")).isEmpty();
        assertThat(parameters.findInPom("preset")).contains("pom");
    }

    @ParameterizedTest
    @CsvSource({
        "banThreading.presset, 'unknown parameter ''presset''; did you mean ''preset''?'",
        "banThreading.debtfile, 'unknown parameter ''debtfile''; did you mean ''debtFile''?'",
        "banThreading.nonsense, 'unknown parameter ''nonsense'''",
        "banThreading., 'unknown parameter '''''",
    })
    void anUnknownPropertyOfOursIsAMistake(String key, String text) {
        assertThat(parameters(key + "=x").mistakes())
                .extracting(Mistake::toString)
                .containsExactly("-D" + key + ": " + text);
    }

    @Test
    void propertiesOfOthersAreNoneOfOurBusiness() {
        assertThat(parameters("enforcer.skip=true", "presset=x", "banthreading.x=y")
                        .mistakes())
                .isEmpty();
    }

    @Test
    void anUnknownNameInThePomIsAMistake() {
        assertThat(parameters()
                        .refuseUnknown(List.of("allowPastToday", "classpath", "presset", "preset", "zzz"))
                        .mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "<presset> in the POM: unknown parameter 'presset'; did you mean 'preset'?",
                        "<zzz> in the POM: unknown parameter 'zzz'");
    }

    @Test
    void aListIsCutAtCommasOutsideParentheses() {
        assertThat(parameters("banThreading.ban= executor ,, a.B#m(int, java.lang.String),c.D#n() , e.**,")
                        .list("ban"))
                .containsExactly("executor", "a.B#m(int, java.lang.String)", "c.D#n()", "e.**");
        assertThat(parameters().list("ban")).isEmpty();
    }

    @Test
    void aListThatMavenCutInsideParenthesesIsPutTogetherAgain() {
        assertThat(parameters()
                        .with("ban", Arrays.asList("a.B#m(int", " java.lang.String)", null, "executor"))
                        .list("ban"))
                .containsExactly("a.B#m(int, java.lang.String)", "executor");
    }

    @Test
    void anOpenParenthesisDoesNotLoseTheRest() {
        assertThat(parameters().with("ban", "a.B#m(int,executor").list("ban")).containsExactly("a.B#m(int,executor");
        assertThat(parameters().with("ban", "a.B#m),executor").list("ban")).containsExactly("a.B#m)", "executor");
    }

    @Test
    void aFileIsTakenAsMavenResolvedIt() {
        assertThat(parameters().with("debtFile", new File("/a/b.toml")).find("debtFile"))
                .contains(new File("/a/b.toml").getPath());
    }
}
