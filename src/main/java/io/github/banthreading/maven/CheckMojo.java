package io.github.banthreading.maven;

import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Fails the build on every use of a threading API that the debt file does not allow: the gate of the Enforcer rule
 * {@code banThreading} without Enforcer. It needs no project: with {@code -DbanThreading.classesDirectory=DIR} it judges
 * any folder of class files.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends VerdictMojo {

    @Inject
    public CheckMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(project, session, execution);
    }

    /**
     * Judges the module or the folder.
     *
     * @throws MojoFailureException when code is refused
     * @throws MojoExecutionException when the gate cannot judge
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        judgeAnd(new ReportVerdict(messages(), github()), options(project()));
    }
}
