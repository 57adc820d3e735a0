package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.verdict.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class CommandLinesTest {

    private static final String COORDINATES = "io.github.banthreading:ban-threading-maven-plugin:unknown";
    private static final Path ROOT = Path.of("shop").toAbsolutePath();

    private static MavenProject project(String artifact, Path folder) {
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(artifact);
        model.setVersion("1");
        model.setBuild(new Build());
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }

    private static MavenSession started(MavenProject top, MavenProject... others) {
        MavenSession session = Sessions.with();
        top.setExecutionRoot(true);
        session.setProjects(
                Stream.concat(Stream.of(top), List.of(others).stream()).toList());
        return session;
    }

    private static Plugin ours() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.banthreading");
        plugin.setArtifactId("ban-threading-maven-plugin");
        return plugin;
    }

    @Test
    void aModuleAloneIsNotNamed() {
        MavenProject orders = project("orders", ROOT);
        assertThat(CommandLines.of(orders, started(orders)).goal("debt-add"))
                .isEqualTo("mvn compile " + COORDINATES + ":debt-add");
    }

    @Test
    void thePrefixIsShortWhereThePomNamesThePlugin() {
        MavenProject orders = project("orders", ROOT);
        orders.getBuild().addPlugin(ours());
        assertThat(CommandLines.of(orders, started(orders)).goal("debt")).isEqualTo("mvn compile ban-threading:debt");
    }

    @Test
    void aManagedPluginIsEnough() {
        MavenProject orders = project("orders", ROOT);
        orders.getBuild().setPluginManagement(new PluginManagement());
        orders.getBuild().getPluginManagement().addPlugin(ours());
        assertThat(CommandLines.of(orders, started(orders)).goal("debt-add", "-DbanThreading.only=com.acme.**"))
                .isEqualTo("mvn compile ban-threading:debt-add \"-DbanThreading.only=com.acme.**\"");
        assertThat(CommandLines.of(orders, started(orders))
                        .goal("debt-add", "-DbanThreading.only=com.acme.Orders$Cache"))
                .isEqualTo("mvn compile ban-threading:debt-add '-DbanThreading.only=com.acme.Orders$Cache'");
    }

    /** The command is run where Maven was started, so the POM there decides, and the module is named from there. */
    @Test
    void aModuleOfAReactorIsNamedFromItsRoot() {
        MavenProject root = project("shop", ROOT);
        MavenProject orders = project("orders", ROOT.resolve("services/orders"));
        orders.getBuild().addPlugin(ours());
        assertThat(CommandLines.of(orders, started(root, orders)).goal("debt-add"))
                .isEqualTo("mvn compile " + COORDINATES + ":debt-add -pl services/orders -am");
    }

    @Test
    void aModuleInAFolderThatAShellWouldReadOtherwiseIsNamedByItsArtifact() {
        MavenProject root = project("shop", ROOT);
        for (String folder : List.of("my orders", "a&b", "#1", "100%")) {
            MavenProject orders = project("orders", ROOT.resolve(folder));
            assertThat(CommandLines.of(orders, started(root, orders)).goal("debt-add"))
                    .endsWith(":debt-add -pl :orders -am");
        }
    }

    @Test
    void aModuleBesideTheRootIsNamedByItsArtifact() {
        MavenProject root = project("shop", ROOT.resolve("parent"));
        MavenProject orders = project("orders", ROOT.resolve("orders"));
        assertThat(CommandLines.of(orders, started(root, orders)).goal("debt-add"))
                .isEqualTo("mvn compile " + COORDINATES + ":debt-add -pl :orders -am");
    }

    /** Without its name the command would write into the debt files of all the others too. */
    @Test
    void aModuleThatWasChosenFromAReactorIsNamedFromItsRoot() {
        MavenProject orders = project("orders", ROOT.resolve("orders"));
        MavenSession session = Sessions.with();
        session.getRequest().setBaseDirectory(ROOT.toFile());
        session.setProjects(List.of(orders));
        assertThat(CommandLines.of(orders, session).goal("debt-add"))
                .isEqualTo("mvn compile " + COORDINATES + ":debt-add -pl orders -am");
        session.getRequest().setBaseDirectory(ROOT.resolve("orders").toFile());
        assertThat(CommandLines.of(orders, session).goal("debt-add"))
                .isEqualTo("mvn compile " + COORDINATES + ":debt-add");
    }

    @Test
    void anArtifactThatTwoGroupsHaveIsNamedWithItsGroup() {
        MavenProject root = project("shop", ROOT.resolve("parent"));
        MavenProject orders = project("orders", ROOT.resolve("orders"));
        MavenProject other = project("orders", ROOT.resolve("other"));
        other.getModel().setGroupId("com.other");
        other.setGroupId("com.other");
        assertThat(CommandLines.of(orders, started(root, orders, other)).goal("debt-add"))
                .isEqualTo("mvn compile " + COORDINATES + ":debt-add -pl com.acme:orders -am");
    }

    @Test
    void aModuleThatSharesItsFolderIsNamedByItsArtifact() {
        MavenProject root = project("shop", ROOT);
        MavenProject orders = project("orders", ROOT.resolve("orders"));
        MavenProject other = project("other", ROOT.resolve("orders"));
        assertThat(CommandLines.of(orders, started(root, orders, other)).goal("debt-add"))
                .endsWith(":debt-add -pl :orders -am");
    }

    @Test
    void thePomAndTheProfilesOfTheBuildAreGivenAgain() {
        MavenProject root = project("shop", ROOT);
        MavenProject orders = project("orders", ROOT.resolve("orders"));
        MavenSession session = started(root, orders);
        session.getRequest().setPom(ROOT.resolve("other.xml").toFile());
        session.getRequest().setBaseDirectory(ROOT.toFile());
        session.getRequest().addActiveProfile("lambda");

        assertThat(CommandLines.of(orders, session).goal("debt-add"))
                .isEqualTo("mvn -f other.xml -Plambda compile " + COORDINATES + ":debt-add -pl orders -am");
        assertThat(CommandLines.ofAll(root, session).goalInAllModules("debt"))
                .isEqualTo("mvn -f other.xml -Plambda compile " + COORDINATES + ":debt");
    }

    /** A name out of a class file must not run as a command when somebody pastes the line. */
    @Test
    void anOptionIsOneWordForAShell() {
        assertThat(Commands.quoted("-Da=b.C#d")).isEqualTo("-Da=b.C#d");
        assertThat(Commands.quoted("-Da=b.**")).isEqualTo("\"-Da=b.**\"");
        assertThat(Commands.quoted("-Da=b;id")).isEqualTo("\"-Da=b;id\"");
        assertThat(Commands.quoted("-Da=b.C$D")).isEqualTo("'-Da=b.C$D'");
        assertThat(Commands.quoted("-Da=b\";id;\"")).isEqualTo("'-Da=b\";id;\"'");
        assertThat(Commands.quoted("-Da='`id`")).isEqualTo("'-Da='\\''`id`'");
    }

    @Test
    void aGoalIsToldWhatItDoesNotReadForItself() {
        List<Setting> changes = List.of(
                new Setting("preset", "strict", "pom"),
                new Setting("ban", "com.acme.Pool#submit(java.lang.Runnable, int),sleep", "command line"),
                new Setting("allow", "com.acme.**", "property"),
                new Setting("debtFile", "config/debt.toml", "pom"),
                new Setting("onStale", "warn", "pom"));
        Commands commands = new Commands("ban-threading", " -pl orders -am");
        String ban = " \"-DbanThreading.ban=com.acme.Pool#submit(java.lang.Runnable, int),sleep\"";

        assertThat(commands.with(CommandLines.told(changes, false)).goal("debt-add", "-DbanThreading.dryRun=true"))
                .isEqualTo("mvn compile ban-threading:debt-add -pl orders -am -DbanThreading.preset=strict" + ban
                        + " -DbanThreading.debtFile=config/debt.toml -DbanThreading.dryRun=true");
        assertThat(commands.withTests().goal("debt-add"))
                .isEqualTo("mvn test-compile ban-threading:debt-add -pl orders -am");
        // The next goal reads the configuration of this one.
        assertThat(commands.with(CommandLines.told(changes, true)).goal("debt-add"))
                .isEqualTo("mvn compile ban-threading:debt-add -pl orders -am" + ban);
    }
}
