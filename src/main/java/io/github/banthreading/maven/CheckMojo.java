package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the code uses threading that the debt file does not allow, as the Enforcer rule {@code banThreading}
 * does, but without Enforcer. It needs no project: with {@code -DbanThreading.classesDirectory=DIR} it checks any folder of
 * class files.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends VerdictMojo {

    /** A folder of class files to judge in place of the module's output directory. */
    @Parameter(property = "banThreading.classesDirectory", defaultValue = "${project.build.outputDirectory}")
    @Nullable
    String classesDirectory;

    /** More jars and folders to read the class hierarchy from, besides the project's dependencies. */
    @Parameter(property = "banThreading.classpath")
    @Nullable
    List<@Nullable String> classpath;

    @Inject
    public CheckMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(Taker.CHECK, project, session, execution);
    }

    /** Judges the module or the folder; fails when code is refused, and when the gate cannot judge. */
    @Override
    Outcome run() {
        MavenRun run = new MavenRun(project(), session());
        return judgeAnd(new ReportVerdict(messages(), github(), BuildMemory.of(session()), run), options(project()));
    }
}
