package io.github.banthreading.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Where a module lies and where it has class files: those that it compiles, and those that somebody put among its sources. */
final class ModuleFolders {

    private static final String WAR_PLUGIN = "org.apache.maven.plugins:maven-war-plugin";
    private static final String WAR_SOURCES = "warSourceDirectory";
    private static final String JAR_PLUGIN = "org.apache.maven.plugins:maven-jar-plugin";
    private static final String JAR_CLASSES = "classesDirectory";

    private final MavenProject project;
    private final MavenSession session;

    ModuleFolders(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /**
     * The folder that the POM was read from or, without one, that Maven was started in. {@code project.basedir} is not asked,
     * because other plugins move it: maven-shade-plugin to wherever it writes its reduced POM.
     */
    static Path basedir(MavenProject project, MavenSession session) {
        if (project.getFile() == null) {
            return Paths.get(session.getExecutionRootDirectory());
        }
        File pom = project.getModel().getPomFile();
        return pom == null
                ? project.getBasedir().toPath()
                : Objects.requireNonNull(
                        pom.toPath().toAbsolutePath().normalize().getParent(), "a file has a folder");
    }

    /** The folder that {@link #basedir} gives; without any project that of this process. */
    static Path basedirOrHere(@Nullable MavenProject project, MavenSession session) {
        return project == null ? Path.of("") : basedir(project, session);
    }

    /** The nearest folder above that git knows, else the root of the Maven build, else the folder itself. */
    static Path repository(Path folder, MavenSession session) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            // A file in a work tree or submodule, a folder otherwise.
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        File top = session.getRequest().getMultiModuleProjectDirectory();
        return top != null && start.startsWith(top.toPath()) ? top.toPath() : start;
    }

    /** Whether a file is the POM that a module was read from. */
    static boolean isPomOf(MavenProject project, Path file) {
        File pom = project.getModel().getPomFile() == null
                ? project.getFile()
                : project.getModel().getPomFile();
        return pom != null
                && pom.toPath()
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
    }

    /** A POM as messages name it: seen from a folder when both lie in one repository, also above it; else with its whole path. */
    static String shownPom(Path pom, Path root, MavenSession session) {
        Path file = pom.toAbsolutePath().normalize();
        Path from = root.toAbsolutePath().normalize();
        Path named = file.startsWith(repository(from, session)) ? from.relativize(file) : file;
        return named.toString().replace(File.separatorChar, '/');
    }

    /** Where the compiler puts the classes. */
    Path output() {
        return output(project);
    }

    private Path output(MavenProject of) {
        return basedir(of, session).resolve(of.getBuild().getOutputDirectory());
    }

    /** The other modules of the build whose classes lie in the same folder, sorted. */
    List<String> sharingOutput() {
        Path own = output().toAbsolutePath().normalize();
        return others(
                project,
                session,
                each -> output(each).toAbsolutePath().normalize().equals(own));
    }

    /** The modules of a build with something in common with one of them, which is left out: {@code group:artifact}, sorted. */
    static List<String> others(MavenProject than, MavenSession session, Predicate<MavenProject> alike) {
        return all(session).stream()
                .filter(each -> each.getFile() != null && !each.equals(than))
                .filter(each -> !each.getPackaging().equals("pom"))
                .filter(alike)
                .map(each -> each.getGroupId() + ":" + each.getArtifactId())
                .sorted()
                .toList();
    }

    /** All modules of a build, also those that take no part in it this time. */
    static List<MavenProject> all(MavenSession session) {
        return session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    }

    /** Folders that maven-war-plugin takes class files from as they are, whether they exist or not. */
    List<Path> webappClasses() {
        Path basedir = basedir(project, session);
        List<String> sources = configured(WAR_PLUGIN, WAR_SOURCES);
        return (sources.isEmpty() ? List.of("src/main/webapp") : sources)
                .stream()
                        .map(folder -> basedir.resolve(folder).resolve("WEB-INF/classes"))
                        .distinct()
                        .toList();
    }

    private static Optional<String> configured(ConfigurationContainer container, String element) {
        return container.getConfiguration() instanceof Xpp3Dom dom && dom.getChild(element) != null
                ? Optional.ofNullable(dom.getChild(element).getValue()).map(String::strip)
                : Optional.empty();
    }

    /** Folders with class files that maven-jar-plugin is told to pack instead of, or beside, what the compiler wrote. */
    List<Path> packedElsewhere() {
        Path basedir = basedir(project, session);
        Path own = output().toAbsolutePath().normalize();
        Path tests = basedir.resolve(project.getBuild().getTestOutputDirectory())
                .toAbsolutePath()
                .normalize();
        return configured(JAR_PLUGIN, JAR_CLASSES).stream()
                .map(folder -> basedir.resolve(folder).toAbsolutePath().normalize())
                .filter(folder -> !folder.startsWith(own) && !folder.equals(tests))
                .filter(folder -> !new FolderWalk(folder).files().isEmpty())
                .distinct()
                .toList();
    }

    private List<String> configured(String key, String element) {
        Plugin plugin = project.getPlugin(key);
        return plugin == null
                ? List.of()
                : Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                        .flatMap(each -> configured(each, element).stream())
                        .toList();
    }
}
