package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class ConfiguredElementsTest {

    private static final String TYPO = "<configuration><presset>strict</presset><ban/><ban/></configuration>";

    private static Plugin plugin(String artifactId) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.banthreading");
        plugin.setArtifactId(artifactId);
        return plugin;
    }

    private static Plugin ours() {
        return plugin("ban-threading-maven-plugin");
    }

    private static PluginExecution execution(String id, String configuration) throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(dom(configuration));
        return execution;
    }

    private static Xpp3Dom dom(String xml) throws Exception {
        return Xpp3DomBuilder.build(new StringReader(xml));
    }

    private static MavenProject project(Plugin... plugins) {
        Build build = new Build();
        for (Plugin plugin : plugins) {
            build.addPlugin(plugin);
        }
        Model model = new Model();
        model.setBuild(build);
        return new MavenProject(model);
    }

    private static MojoExecution run(String executionId) {
        return new MojoExecution(ours(), "check", executionId);
    }

    @Test
    void readsTheExecutionThatRuns() throws Exception {
        Plugin plugin = ours();
        plugin.addExecution(execution("gate", TYPO));
        plugin.addExecution(execution("other", "<configuration><nonsense/></configuration>"));
        assertThat(ConfiguredElements.of(project(plugin("x"), plugin), run("gate"))
                        .names())
                .containsExactly("ban", "presset");
    }

    @Test
    void readsThePluginWhenTheExecutionIsNotInThePom() throws Exception {
        Plugin plugin = ours();
        plugin.setConfiguration(dom(TYPO));
        plugin.addExecution(execution("other", "<configuration><nonsense/></configuration>"));
        assertThat(ConfiguredElements.of(project(plugin), run("default-cli")).names())
                .containsExactly("ban", "presset");
    }

    @Test
    void readsThePluginManagementAsMavenDoesOnTheCommandLine() throws Exception {
        Plugin plugin = ours();
        plugin.setConfiguration(dom(TYPO));
        MavenProject project = project(plugin("x"));
        PluginManagement management = new PluginManagement();
        management.addPlugin(plugin);
        project.getBuild().setPluginManagement(management);
        assertThat(ConfiguredElements.of(project, run("default-cli")).names()).containsExactly("ban", "presset");
    }

    @Test
    void aPomThatDoesNotSpeakOfThePluginConfiguresNothing() throws Exception {
        assertThat(ConfiguredElements.of(project(plugin("x")), run("default-cli"))
                        .names())
                .isEmpty();
        assertThat(ConfiguredElements.of(new MavenProject(), run("default-cli")).names())
                .isEmpty();
        assertThat(ConfiguredElements.of(project(ours()), run("default-cli")).names())
                .isEmpty();
    }

    @Test
    void theGoalReportsThemAll() throws Exception {
        Plugin plugin = ours();
        plugin.addExecution(execution("gate", TYPO));
        CheckMojo mojo = new CheckMojo(project(plugin), Sessions.with(), run("gate"));
        assertThat(mojo.options(mojo.project()).mistakes())
                .extracting(mistake -> mistake.toString())
                .containsExactly(
                        "<presset> in the POM: there is no parameter 'presset'\n  <presset>\n   ^^^^^^^\n"
                                + "  Did you mean preset? Write: <preset>",
                        "<ban> in the POM: there is more than one <ban> here\n  <ban>\n   ^^^\n"
                                + "  Maven reads only the last. Write all in one, with commas.");
    }

    /** Maven reads the last of them, and an XML that merges may make two of one. */
    @Test
    void anElementThatStandsTwiceIsTold() throws Exception {
        assertThat(ConfiguredElements.in(dom(TYPO)).repeated()).containsExactly(Option.BAN);
        MojoExecution rules = run("gate");
        rules.setConfiguration(
                dom(
                        "<configuration><rules><banThreading><ban>sleep</ban><ban><a>thread</a></ban>"
                                + "<preset>strict</preset></banThreading><banThreading><warn>x</warn></banThreading></rules></configuration>"));
        assertThat(ConfiguredElements.ofRules(rules).repeated()).containsExactly(Option.BAN);
        rules.setConfiguration(dom("<configuration><rules><banThreading><ban>sleep</ban></banThreading>"
                + "<banThreading><ban>thread</ban></banThreading></rules></configuration>"));
        assertThat(ConfiguredElements.ofRules(rules).repeated()).isEmpty();
    }

    @Test
    void theItemsOfAListAreItsText() throws Exception {
        ConfiguredElements elements = ConfiguredElements.in(
                dom("<configuration><ban><item>sleep</item><item/><item> thread </item></ban></configuration>"));
        assertThat(elements.find(Option.BAN)).hasValue("sleep,thread");
    }
}
