package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.maven.Settings.DebtSettings;
import io.github.banthreading.maven.Settings.PolicySettings;
import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.maven.Settings.ScanSettings;
import io.github.banthreading.path.NamedHandler;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.verdict.Terms;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.enforcer.rule.api.EnforcerRuleBase;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What XML and {@code -D} say arrives in the settings, through the configurators that Maven and Enforcer use. */
@MojoTest
@Tag("once")
class BindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path BASEDIR = Path.of("").toAbsolutePath();

    private static final String EVERYTHING_POM = "src/test/resources/unit/everything/pom.xml";

    /** The same as src/test/resources/unit/everything/pom.xml, without what only the goal has. */
    private static final String EVERYTHING = """
            <banThreading>
              <preset>strict</preset>
              <ban>
                <api>sleep</api>
                <api>com.acme.Pool#submit(java.lang.Runnable, int)</api>
              </ban>
              <warn>timer, com.acme.Pool#call(int,long) , lock</warn>
              <allow><group>park</group></allow>
              <catalogFile>config/catalog.txt</catalogFile>
              <handlers>com.acme.Orders::place,com.acme.Tool</handlers>
              <debtFile>config/debt.toml</debtFile>
              <onNew>fail</onNew>
              <onExpired>warn</onExpired>
              <onStale>warn</onStale>
              <warnDays>7</warnDays>
              <maxHorizonDays>0</maxHorizonDays>
              <ticketPattern>ORD-[0-9]+</ticketPattern>
              <today>2026-11-01</today>
              <allowPastToday>true</allowPastToday>
              <excludes><exclude>com.acme.gen.**</exclude></excludes>
              <skipGenerated>false</skipGenerated>
              <includeTests>true</includeTests>
              <reports>none</reports>
              <reportDirectory>out/reports</reportDirectory>
              <skip>true</skip>
            </banThreading>
            """;

    @Inject
    private PlexusContainer container;

    @Inject
    private MavenSession session;

    @Inject
    private MojoExecution execution;

    private BanThreadingRule rule(String xml) throws Exception {
        BanThreadingRule rule = (BanThreadingRule) container.lookup(EnforcerRuleBase.class, "banThreading");
        ComponentConfigurator configurator = container.lookup(ComponentConfigurator.class, "basic");
        configurator.configureComponent(
                rule,
                new XmlPlexusConfiguration(Xpp3DomBuilder.build(new StringReader(xml))),
                new PluginParameterExpressionEvaluator(session, execution),
                container.getContainerRealm());
        return rule;
    }

    private static Settings settings(Options options) throws MistakesException {
        return Settings.of(options, Sessions.module(BASEDIR), TODAY);
    }

    private static Settings everything(Optional<Path> classes, List<Path> classpath) {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return new Settings(
                new PolicySettings(
                        Preset.STRICT,
                        List.of("sleep", "com.acme.Pool#submit(java.lang.Runnable, int)"),
                        List.of("timer", "com.acme.Pool#call(int, long)", "lock"),
                        List.of("park"),
                        Optional.of(BASEDIR.resolve("config/catalog.txt")),
                        Optional.empty()),
                new DebtSettings(BASEDIR.resolve("config/debt.toml"), true, new DebtRules(TODAY, 0, Optional.empty())),
                new Terms(day, true, 7, false, false),
                new ScanSettings(
                        List.of("com.acme.gen.**"),
                        false,
                        true,
                        classes,
                        classpath,
                        List.of(
                                new NamedHandler(ClassName.parse("com.acme.Orders"), "place"),
                                new NamedHandler(ClassName.parse("com.acme.Tool"), ""))),
                new ReportSettings(Set.of(), BASEDIR.resolve("out/reports")));
    }

    /** Patterns have no equality: takes it out, after a look at it. */
    private static Settings withoutPattern(Settings settings) {
        DebtSettings debt = settings.debt();
        assertThat(debt.rules().ticketPattern().map(Pattern::pattern)).contains("ORD-[0-9]+");
        DebtRules rules = new DebtRules(debt.rules().today(), debt.rules().maxHorizonDays(), Optional.empty());
        return new Settings(
                settings.policy(),
                new DebtSettings(debt.file(), debt.mustExist(), rules),
                settings.terms(),
                settings.scan(),
                settings.reports());
    }

    @Test
    void everyParameterOfTheRuleArrives() throws Exception {
        Options options = rule(EVERYTHING).options();
        assertThat(Settings.isSkipped(options)).isTrue();
        assertThat(withoutPattern(settings(options))).isEqualTo(everything(Optional.empty(), List.of()));
    }

    @Test
    @InjectMojo(goal = "check", pom = EVERYTHING_POM)
    void everyParameterOfTheGoalArrives(CheckMojo mojo) throws Exception {
        Xpp3Dom pom = Xpp3DomBuilder.build(Files.newBufferedReader(Path.of(EVERYTHING_POM)));
        Xpp3Dom plugin = pom.getChild("build").getChild("plugins").getChild("plugin");
        Options options = mojo.options(new MavenProject(), ConfiguredElements.in(plugin.getChild("configuration")));
        assertThat(Settings.isSkipped(options)).isTrue();
        assertThat(withoutPattern(settings(options)))
                .isEqualTo(everything(
                        Optional.of(BASEDIR.resolve("other/classes")),
                        List.of(BASEDIR.resolve("lib/a.jar"), BASEDIR.resolve("lib/b.jar"))));
    }

    @Test
    @InjectMojo(goal = "check")
    void withoutConfigurationBothHaveTheSameDefaults(CheckMojo mojo) throws Exception {
        Settings defaults = settings(new Options(Sessions.with(), null));
        assertThat(settings(mojo.options(new MavenProject()))).isEqualTo(defaults);
        assertThat(settings(rule("<banThreading/>").options())).isEqualTo(defaults);
    }

    @Test
    void anEmptyElementOfTheRuleHasTheLastWord() throws Exception {
        session.getUserProperties()
                .putAll(Sessions.properties(
                        "banThreading.warnDays=1",
                        "banThreading.ban=sleep",
                        "banThreading.debtFile=other.toml",
                        "banThreading.ticketPattern=X"));
        Options options =
                rule("<banThreading><warnDays/><ban></ban><debtFile> </debtFile><ticketPattern>${none}</ticketPattern></banThreading>")
                        .options();
        assertThat(settings(options)).isEqualTo(settings(new Options(Sessions.with(), null)));
    }

    @Test
    @InjectMojo(goal = "check", pom = EVERYTHING_POM)
    void anEmptyElementOfTheGoalHasTheLastWord(CheckMojo mojo) throws Exception {
        session.getUserProperties().putAll(Sessions.properties("banThreading.warnDays=1", "banThreading.ban=sleep"));
        Xpp3Dom empty =
                Xpp3DomBuilder.build(new StringReader("<configuration><warnDays/><ban> </ban></configuration>"));
        Options options = mojo.options(new MavenProject(), ConfiguredElements.in(empty));
        assertThat(settings(options)).isEqualTo(settings(new Options(Sessions.with(), null)));
    }

    @Test
    void theRuleReadsUserProperties() throws Exception {
        session.getUserProperties()
                .putAll(Sessions.properties(
                        "banThreading.preset=managed-instances", "banThreading.ban=sleep,a.B#m(int,int)"));
        Settings settings = settings(rule("<banThreading/>").options());
        assertThat(settings.policy().preset()).isEqualTo(Preset.MANAGED_INSTANCES);
        assertThat(settings.policy().ban()).containsExactly("sleep", "a.B#m(int, int)");
        assertThat(settings(rule("<banThreading><preset>strict</preset></banThreading>")
                                .options())
                        .policy()
                        .preset())
                .isEqualTo(Preset.STRICT);
    }

    @Test
    void theRuleRefusesAnElementThatItDoesNotKnow() {
        assertThatThrownBy(() -> rule("<banThreading><presset>strict</presset></banThreading>"))
                .isInstanceOf(ComponentConfigurationException.class)
                .hasMessageContaining("Cannot find 'presset' in class " + BanThreadingRule.class.getName());
        assertThatThrownBy(() -> rule("<banThreading><classpath>a.jar</classpath></banThreading>"))
                .hasMessageContaining("Cannot find 'classpath'");
    }

    @Test
    void aBooleanThatIsNeitherTrueNorFalseIsRefusedByName() throws Exception {
        Options maybe = rule("<banThreading><includeTests>maybe</includeTests></banThreading>")
                .options();
        assertThatThrownBy(() -> settings(maybe))
                .hasMessageStartingWith("<includeTests> in the POM: 'maybe' is neither true nor false\n");
        Options skip = rule("<banThreading><skip>maybe</skip></banThreading>").options();
        assertThatThrownBy(() -> Settings.isSkipped(skip))
                .hasMessageStartingWith("<skip> in the POM: 'maybe' is neither true nor false\n");
    }

    @Test
    void eachRuleElementIsAnInstanceOfItsOwn() throws Exception {
        assertThat(rule("<banThreading/>")).isNotSameAs(rule("<banThreading/>"));
        assertThat(rule("<banThreading/>").getCacheId()).isNull();
    }
}
