package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that are given one debt file are told, however they name it. */
class DebtSharingTest {

    private static final String OWN = "io.github.banthreading:ban-threading-maven-plugin";

    @TempDir
    Path root;

    private final MavenSession session = Sessions.with();

    private MavenProject module(String name, String debtFile) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId(name);
        project.setFile(root.resolve(name).resolve("pom.xml").toFile());
        if (!debtFile.isEmpty()) {
            project.getProperties().setProperty("banThreading.debtFile", debtFile);
        }
        return project;
    }

    private DebtSharing sharing(MavenProject of) {
        return new DebtSharing(of, session, OWN);
    }

    private MavenProject configured(String name, String plugin, String configuration, boolean inExecution)
            throws Exception {
        MavenProject project = module(name, "");
        Plugin of = new Plugin();
        of.setGroupId(plugin.substring(0, plugin.indexOf(':')));
        of.setArtifactId(plugin.substring(plugin.indexOf(':') + 1));
        Xpp3Dom dom = Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
        if (inExecution) {
            PluginExecution execution = new PluginExecution();
            execution.setConfiguration(dom);
            of.addExecution(execution);
        } else {
            of.setConfiguration(dom);
        }
        project.getBuild().addPlugin(of);
        return project;
    }

    @Test
    void byTheConfigurationOfARuleOrAGoal() throws Exception {
        Path file = root.resolve("debt.toml");
        String element = "<debtFile> ../debt.toml </debtFile>";
        String rules = "<rules><banThreading>" + element + "</banThreading></rules>";
        String other = "org.apache.maven.plugins:maven-enforcer-plugin";
        MavenProject orders = configured("orders", OWN, element, false);
        session.setProjects(List.of(
                orders,
                configured("a", OWN, element, false),
                configured("b", OWN, element, true),
                configured("c", other, rules, false),
                configured("d", other, rules, true),
                configured("e", other, element, false),
                configured("f", other, rules.replace("banThreading", "other"), false),
                configured("g", OWN, element.replace("..", "."), false)));
        assertThat(sharing(orders).others(file))
                .containsExactly("com.acme:a", "com.acme:b", "com.acme:c", "com.acme:d");
    }

    @Test
    void becauseItIsTheDefaultOfAnother() {
        MavenProject orders = module("orders", "../carts/threading-debt.toml");
        session.setProjects(List.of(orders, module("carts", "")));
        assertThat(sharing(orders).others(root.resolve("carts/threading-debt.toml")))
                .containsExactly("com.acme:carts");
    }

    @Test
    void byPropertiesOfThePomHoweverTheyWriteIt() throws Exception {
        Path file = Files.createFile(root.resolve("debt.toml"));
        MavenProject orders = module("orders", "../debt.toml");
        MavenProject carts = module("carts", file.toString());
        MavenProject mail = module("mail", "");
        MavenProject parent = module("parent", "../debt.toml");
        parent.setPackaging("pom");
        session.setProjects(List.of(orders));
        session.setAllProjects(List.of(parent, orders, carts, mail));
        assertThat(sharing(orders).others(file)).containsExactly("com.acme:carts");
        assertThat(sharing(mail).others(root.resolve("mail/threading-debt.toml")))
                .isEmpty();
    }

    @Test
    void byThePropertyOfTheCommandLine() {
        Path file = root.resolve("debt.toml");
        MavenProject orders = module("orders", "");
        session.setProjects(List.of(orders, module("carts", "own.toml")));
        session.getUserProperties().setProperty("banThreading.debtFile", file.toString());
        assertThat(sharing(orders).others(file)).containsExactly("com.acme:carts");
    }
}
