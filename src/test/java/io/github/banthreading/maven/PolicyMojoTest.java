package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.banthreading.maven.Option.Taker;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Maven sees of how a goal ended. */
final class PolicyMojoTest {

    @TempDir
    Path folder;

    @Test
    void whatPassesThrowsNothing() {
        assertThatCode(goal(Outcome::passed)::execute).doesNotThrowAnyException();
    }

    /** Maven calls one a failure of the build and the other an error. */
    @Test
    void aRefusalAndAFaultAreExceptionsOfTheirKinds() {
        assertThatCode(goal(() -> Outcome.refused("code"))::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("\ncode\n");
        assertThatCode(goal(() -> Outcome.fault("a file"))::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("\na file\n");
    }

    @Test
    void aDefectAnywhereInAGoalIsNamed() {
        Supplier<Outcome> broken = () -> {
            throw new IllegalStateException("nobody thought of this");
        };
        assertThatCode(goal(broken)::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("\nban-threading: com.acme:orders cannot be checked\n"
                        + "  a defect of ban-threading unknown stopped it\n"
                        + "  java.lang.IllegalStateException: nobody thought of this\n"
                        + "  in PolicyMojoTest.java:")
                .hasNoCause();
    }

    @Test
    void soIsAStackThatOverflows() {
        Supplier<Outcome> endless = () -> {
            throw new StackOverflowError();
        };
        assertThatCode(goal(endless)::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("\n  java.lang.StackOverflowError\n  in PolicyMojoTest.java:");
    }

    private PolicyMojo goal(Supplier<Outcome> run) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId("orders");
        project.setFile(folder.resolve("pom.xml").toFile());
        MavenSession session = Sessions.with();
        return new PolicyMojo(Taker.APIS, project, session, new MojoExecution(new Plugin(), "apis", "default")) {
            @Override
            Outcome run() {
                return run.get();
            }
        };
    }
}
