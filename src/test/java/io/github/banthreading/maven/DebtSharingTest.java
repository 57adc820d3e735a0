package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that are given one debt file are told, however they name it. */
class DebtSharingTest {

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
        assertThat(new DebtSharing(orders, session).others(file)).containsExactly("com.acme:carts");
        assertThat(new DebtSharing(mail, session).others(root.resolve("mail/threading-debt.toml")))
                .isEmpty();
    }

    @Test
    void byThePropertyOfTheCommandLine() {
        Path file = root.resolve("debt.toml");
        MavenProject orders = module("orders", "");
        session.setProjects(List.of(orders, module("carts", "own.toml")));
        session.getUserProperties().setProperty("banThreading.debtFile", file.toString());
        assertThat(new DebtSharing(orders, session).others(file)).containsExactly("com.acme:carts");
    }
}
