package io.github.banthreading.maven;

import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.wording.Commands;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The run of Maven in which a message is read: where its paths start from, and how a goal is called to go on from there. */
final class MavenRun {

    private final MavenProject project;
    private final MavenSession session;

    MavenRun(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /**
     * Whether somebody asked for the module: with {@code -pl} and {@code -am} Maven also runs a goal in modules that only the named
     * ones need.
     */
    boolean isAskedFor() {
        MavenExecutionRequest request = session.getRequest();
        List<String> named = request.getSelectedProjects();
        return named.isEmpty()
                || !MavenExecutionRequest.REACTOR_MAKE_UPSTREAM.equals(request.getMakeBehavior())
                || named.stream().anyMatch(this::isNamed);
    }

    /** By its coordinates, {@code :orders} or {@code com.acme:orders}, or by the path of its folder or POM. */
    private boolean isNamed(String selector) {
        String name = selector.replaceFirst("^[+?]+", "");
        if (name.indexOf(':') >= 0) {
            return name.equals(":" + project.getArtifactId())
                    || name.equals(project.getGroupId() + ":" + project.getArtifactId());
        }
        Path path = root().resolve(name).normalize();
        Path folder = ModuleFolders.basedir(project, session).toAbsolutePath().normalize();
        return path.equals(folder)
                || (project.getFile() != null
                        && path.equals(
                                project.getFile().toPath().toAbsolutePath().normalize()));
    }

    /** What messages about the module say of it, with these commands where there is a POM to run them in. */
    Surroundings surroundings(Settings settings, Commands commands) {
        Optional<String> page = settings.reports().formats().contains(ReportFormat.HTML)
                ? Optional.of(shown(settings.reports().directory().resolve("report.html")))
                : Optional.empty();
        return new Surroundings(
                folder(),
                page,
                project.getFile() == null ? Optional.empty() : Optional.of(commands),
                settings.reports().full(),
                settings.reports().tickets());
    }

    /** What to put before a file of the module so that its path starts where Maven was started: empty, or with a slash at its end. */
    String folder() {
        return folder(ModuleFolders.basedir(project, session));
    }

    /** The folder that a person was in who started Maven, when the build lies in it; else the root of the build. */
    private Path start() {
        Path root = root();
        String directory = session.getSystemProperties().getProperty("user.dir", "");
        Path at = Path.of(directory).toAbsolutePath().normalize();
        return !directory.isEmpty() && root.startsWith(at) ? at : root;
    }

    private Path root() {
        return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    }

    private String folder(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String relative = absolute.equals(start()) ? "" : shown(absolute);
        return relative.isEmpty() || relative.endsWith("/") ? relative : relative + "/";
    }

    private String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path named = absolute.startsWith(start()) ? start().relativize(absolute) : absolute;
        return named.toString().replace(File.separatorChar, '/');
    }
}
