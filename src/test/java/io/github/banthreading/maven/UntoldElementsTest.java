package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A goal that edits the debt file has to look for what the rule looks for. */
final class UntoldElementsTest {

    @TempDir
    Path folder;

    private List<String> untold(String rule, String... properties) throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><rules><banThreading>" + rule + "</banThreading></rules></configuration>")));
        Plugin enforcer = new Plugin();
        enforcer.setArtifactId("maven-enforcer-plugin");
        enforcer.addExecution(execution);
        Build build = new Build();
        build.addPlugin(enforcer);
        Model model = new Model();
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        MavenSession session = Sessions.with(properties);
        return UntoldElements.of(project, new Options(session, project), folder);
    }

    @Test
    void whatTheRuleAloneIsToldIsAnOptionForTheGoal() throws Exception {
        assertThat(untold("<ban><item>sleep</item><item>com.acme.Pool</item></ban><preset>strict</preset>"))
                .containsExactly("-DbanThreading.preset=strict", "-DbanThreading.ban=sleep,com.acme.Pool");
    }

    @Test
    void whatTheGoalIsToldIsNotMissing() throws Exception {
        assertThat(untold("<ban>sleep</ban>", "banThreading.ban=timer")).isEmpty();
    }

    @Test
    void whatChangesNothingOfWhatIsFoundIsNotMissing() throws Exception {
        assertThat(untold("<onNew>warn</onNew><reports>json</reports><preset>standard</preset><ban/>"
                        + "<debtFile>threading-debt.toml</debtFile>"))
                .isEmpty();
        assertThat(untold("<debtFile>other.toml</debtFile>")).containsExactly("-DbanThreading.debtFile=other.toml");
    }

    @Test
    void anOrdinaryRuleTellsNothing() throws Exception {
        assertThat(untold("")).isEmpty();
    }
}
