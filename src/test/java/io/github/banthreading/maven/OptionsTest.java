package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.maven.ConfiguredElements.Element;
import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.Setting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a parameter comes from, and how a list is cut. */
class OptionsTest {

    private static Options options(String... userProperties) {
        return new Options(Sessions.with(userProperties), null);
    }

    @Test
    void thePomWinsOverTheCommandLineAndThatOverTheProject() {
        MavenProject project = new MavenProject();
        project.getProperties()
                .putAll(Sessions.properties(
                        "banThreading.preset=project", "banThreading.warnDays=1", "banThreading.onStale=warn"));
        MavenSession session = Sessions.with("banThreading.preset=user", "banThreading.warnDays=2");
        session.getSystemProperties().putAll(Sessions.properties("banThreading.onExpired=warn"));
        Options options = new Options(session, project).with(Option.PRESET, "pom");
        assertThat(options.find(Option.PRESET)).contains("pom");
        assertThat(options.find(Option.WARN_DAYS)).contains("2");
        assertThat(options.find(Option.ON_STALE)).contains("warn");
        assertThat(options.find(Option.ON_EXPIRED)).contains("warn");
        assertThat(options.find(Option.TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "banThreading.presset, presset, Did you mean preset? Write: -DbanThreading.preset=x",
        "banThreading.debtfile, debtfile, Did you mean debtFile? Write: -DbanThreading.debtFile=x",
        "banThreading.nonsense, nonsense, 'Take it away. The goal help lists all parameters, with -Ddetail.'",
        "banThreading., '', 'Take it away. The goal help lists all parameters, with -Ddetail.'",
    })
    void anUnknownPropertyOfOursIsAMistake(String key, String name, String advice) {
        assertThat(options(key + "=x").mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.source()).isEqualTo("-D" + key);
            assertThat(mistake.text()).isEqualTo("there is no parameter '" + name + "'");
            assertThat(mistake.advice()).isEqualTo(advice);
        });
    }

    @Test
    void propertiesOfOthersAreNoneOfOurBusiness() {
        assertThat(options("enforcer.skip=true", "presset=x", "banthreading.x=y")
                        .mistakes())
                .isEmpty();
    }

    @Test
    void anUnknownPropertyIsAMistakeWhereverItIsSet() {
        MavenProject parent = project("parent", "banThreading.onExpird=warn");
        MavenProject project = project("orders", "banThreading.warndays=1", "banThreading.version=1.0.0");
        project.setParent(parent);
        project.getProperties().putAll(parent.getProperties());
        MavenSession session = Sessions.with("banThreading.presset=x");
        session.getSystemProperties().putAll(Sessions.properties("banThreading.allo=thread", "banThreading.presset=x"));
        assertThat(new Options(session, project).mistakes())
                .extracting(mistake -> mistake.source() + " | " + mistake.advice())
                .containsExactly(
                        "-DbanThreading.allo in MAVEN_OPTS or .mvn/jvm.config | Did you mean allow? Write: -DbanThreading.allow=thread",
                        "<banThreading.onExpird> in the properties of com.acme:parent | Did you mean onExpired? Write: <banThreading.onExpired>warn</banThreading.onExpired>",
                        "-DbanThreading.presset | Did you mean preset? Write: -DbanThreading.preset=x",
                        "<banThreading.warndays> in the properties of com.acme:orders | Did you mean warnDays? Write: <banThreading.warnDays>1</banThreading.warnDays>");
    }

    private static MavenProject project(String artifactId, String... properties) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId(artifactId);
        project.getProperties().putAll(Sessions.properties(properties));
        project.setOriginalModel(project.getModel().clone());
        return project;
    }

    @ParameterizedTest
    @EnumSource(names = {"RULE", "DEBT", "DEBT_ADD", "DEBT_PRUNE"})
    void aFolderToJudgeBelongsToCheckWhereverItIsSet(Taker taker) {
        MavenProject project = project("orders", "banThreading.classpath=a.jar");
        Options options = new Options(Sessions.with("banThreading.classesDirectory=x"), project);
        assertThat(options.with(Option.CLASSPATH, "").refuseWhatIsNotOf(taker).mistakes())
                .extracting(Mistake::source)
                .containsExactly(
                        "-DbanThreading.classesDirectory",
                        "<classpath> in the POM",
                        "<banThreading.classpath> in the properties of com.acme:orders");
        assertThat(options.mistakes())
                .extracting(Mistake::sentence)
                .allMatch(text -> text.contains("only the goal check has the parameter class")
                        && text.contains(taker == Taker.RULE ? "The rule judges" : "The goal " + taker + " judges"));
        assertThat(options("banThreading.classesDirectory=x")
                        .refuseWhatIsNotOf(Taker.CHECK)
                        .refuseWhatIsNotOf(Taker.APIS)
                        .mistakes())
                .isEmpty();
    }

    @Test
    void whiteSpaceBetweenThePartsOfANameSaysNothing() {
        assertThat(options("banThreading.ban= a.B\n   #m( int,\n\tjava.lang.String ) , c . D # e , k.K#a name( int )")
                        .names(Option.BAN))
                .containsExactly("a.B#m(int, java.lang.String)", "c.D#e", "k.K#a name(int)");
    }

    @Test
    void anUnknownNameInThePomIsAMistake() {
        assertThat(options()
                        .refuseUnknownElements(List.of("allowPastToday", "classpath", "presset", "preset", "zzz"))
                        .mistakes())
                .extracting(mistake -> mistake.source() + ": " + mistake.text())
                .containsExactly(
                        "<presset> in the POM: there is no parameter 'presset'",
                        "<zzz> in the POM: there is no parameter 'zzz'");
    }

    @Test
    void anElementThatStandsTwiceIsAMistake() {
        Element ban = new Element(false, "sleep", Optional.empty(), true);
        Element preset = new Element(false, "strict", Optional.empty(), true);
        assertThat(options()
                        .readIn(new ConfiguredElements(new TreeMap<>(Map.of("ban", ban, "preset", preset, "zzz", ban))))
                        .refuseRepeatedElements()
                        .mistakes())
                .extracting(Mistake::sentence)
                .containsExactly(
                        "there is more than one <ban> here. Maven reads only the last. Write all in one, with commas.",
                        "there is more than one <preset> here. Maven reads only the last. Delete the others.");
    }

    @Test
    void whatIsNoPathIsAMistake() {
        Options options = options("banThreading.reportDirectory=a\0b");
        assertThat(options.findPath(Option.REPORT_DIRECTORY, Path.of("/"))).isEmpty();
        assertThat(options.path(Option.CLASSPATH, "\0", Path.of("/"))).isEmpty();
        assertThat(options.mistakes())
                .extracting(Mistake::text)
                .containsExactly(
                        "this is no path here (Nul character not allowed)",
                        "this is no path here (Nul character not allowed)");
    }

    @Test
    void aListIsCutAtCommasOutsideParentheses() {
        assertThat(options("banThreading.ban= executor ,, a.B#m(int, java.lang.String),c.D#n() , e.**,")
                        .list(Option.BAN))
                .containsExactly("executor", "a.B#m(int, java.lang.String)", "c.D#n()", "e.**");
        assertThat(options().list(Option.BAN)).isEmpty();
    }

    @Test
    void aListThatMavenCutInsideParenthesesIsPutTogetherAgain() {
        BanThreadingRule rule = new BanThreadingRule(
                new MavenProject(), Sessions.with(), new MojoExecution(new Plugin(), "enforce", "gate"));
        rule.ban = Arrays.asList("a.B#m(int", " java.lang.String)", null, "executor");
        assertThat(rule.options().list(Option.BAN)).containsExactly("a.B#m(int, java.lang.String)", "executor");
    }

    @Test
    void anOpenParenthesisDoesNotLoseTheRest() {
        assertThat(options().with(Option.BAN, "a.B#m(int,executor").list(Option.BAN))
                .containsExactly("a.B#m(int,executor");
        assertThat(options().with(Option.BAN, "a.B#m),executor").list(Option.BAN))
                .containsExactly("a.B#m)", "executor");
    }

    @Test
    void anElementThatIsEmptyHasTheLastWord() {
        Options options = options("banThreading.warnDays=1", "banThreading.ban=sleep")
                .with(Option.WARN_DAYS, "")
                .with(Option.BAN, " ");
        assertThat(options.days(Option.WARN_DAYS)).isEqualTo(30);
        assertThat(options.list(Option.BAN)).isEmpty();
    }

    @Test
    void whatDiffersFromTheDefaultsIsNamedWithItsPlace() {
        MavenProject project = project("orders", "banThreading.warnDays=7", "banThreading.onStale=fail");
        Options options = new Options(
                        Sessions.with("banThreading.ban=sleep,\n a.B # m", "banThreading.debtFile=x"), project)
                .with(Option.PRESET, "strict")
                .with(Option.ALLOW, "");
        assertThat(options.changes(path -> "shown/" + path))
                .containsExactly(
                        new Setting("preset", "strict", "pom"),
                        new Setting("ban", "sleep,a.B#m", "command line"),
                        new Setting("debtFile", "shown/x", "command line"),
                        new Setting("warnDays", "7", "property"));
    }

    @Test
    void aGoalCanHaveADefaultOfItsOwn() {
        assertThat(options().otherwise(Option.REPORTS, "ics").list(Option.REPORTS))
                .containsExactly("ics");
        assertThat(options("banThreading.reports=json")
                        .otherwise(Option.REPORTS, "ics")
                        .list(Option.REPORTS))
                .containsExactly("json");
    }
}
