package io.github.banthreading.maven;

import io.github.banthreading.report.terminal.Fault;
import io.github.banthreading.report.wording.Commands;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** All modules of a build, for the goals that look at them as one. */
final class WholeBuild {

    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;

    WholeBuild(MavenProject project, MavenSession session, MojoExecution execution) {
        this.project = project;
        this.session = session;
        this.execution = execution;
    }

    /** The project that Maven was started in, also when only some of its modules take part. */
    MavenProject root() {
        List<MavenProject> all = session.getAllProjects() == null ? List.of() : session.getAllProjects();
        return all.stream().filter(MavenProject::isExecutionRoot).findFirst().orElse(project);
    }

    /** The commands for all modules. */
    Commands commands() {
        return CommandLines.ofAll(root(), session);
    }

    /** The deepest folder that holds all modules, which the paths in one view can start from. */
    Path folder() {
        Path common = ModuleFolders.basedir(root(), session).toAbsolutePath().normalize();
        for (MavenProject each : session.getProjects()) {
            Path folder = ModuleFolders.basedir(each, session).toAbsolutePath().normalize();
            while (!folder.startsWith(common) && common.getParent() != null) {
                common = common.getParent();
            }
        }
        return common;
    }

    /** Bound in a POM, a goal runs in the midst of the build, unless in its last module. */
    boolean isUnfinished() {
        List<MavenProject> modules = session.getProjects();
        return execution.getLifecyclePhase() != null
                && modules.size() > 1
                && !modules.get(modules.size() - 1).equals(project);
    }

    /**
     * What to say then.
     *
     * @param what what cannot be shown yet, with a verb: {@code the debt of all modules cannot be shown yet}
     */
    String tooEarly(String what) {
        List<MavenProject> modules = session.getProjects();
        return new Fault(
                        "ban-threading: " + what,
                        "execution '" + execution.getExecutionId() + "' of the goal " + execution.getGoal()
                                + " is bound to phase '" + execution.getLifecyclePhase() + "' of "
                                + project.getArtifactId() + ", before "
                                + modules.get(modules.size() - 1).getArtifactId() + " is built",
                        "name the goal on the command line, behind the phase, so that it runs once at the end:",
                        List.of(commands().maven() + " verify " + commands().plugin() + ":" + execution.getGoal()))
                .toString();
    }
}
