package io.github.banthreading.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
        List<String> others = new ArrayList<>();
        for (MavenProject each : all(session)) {
            boolean compiles = each.getFile() != null && !each.getPackaging().equals("pom");
            if (compiles && !each.equals(than) && alike.test(each)) {
                others.add(each.getGroupId() + ":" + each.getArtifactId());
            }
        }
        Collections.sort(others);
        return others;
    }

    /** All modules of a build, also those that take no part in it this time. */
    static List<MavenProject> all(MavenSession session) {
        return session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    }

    /** Folders that maven-war-plugin takes class files from as they are, whether they exist or not. */
    List<Path> webappClasses() {
        Path basedir = basedir(project, session);
        List<String> sources = configured(WAR_PLUGIN, WAR_SOURCES);
        Set<Path> folders = new LinkedHashSet<>();
        for (String folder : sources.isEmpty() ? List.of("src/main/webapp") : sources) {
            folders.add(basedir.resolve(folder).resolve("WEB-INF/classes"));
        }
        return List.copyOf(folders);
    }

    private static void add(ConfigurationContainer container, String element, List<String> values) {
        Xpp3Dom child = container.getConfiguration() instanceof Xpp3Dom dom ? dom.getChild(element) : null;
        if (child != null && child.getValue() != null) {
            values.add(child.getValue().strip());
        }
    }

    /** Folders with class files that maven-jar-plugin is told to pack instead of, or beside, what the compiler wrote. */
    List<Path> packedElsewhere() {
        Path basedir = basedir(project, session);
        Path own = output().toAbsolutePath().normalize();
        Path tests = basedir.resolve(project.getBuild().getTestOutputDirectory())
                .toAbsolutePath()
                .normalize();
        Set<Path> packed = new LinkedHashSet<>();
        for (String each : configured(JAR_PLUGIN, JAR_CLASSES)) {
            Path folder = basedir.resolve(each).toAbsolutePath().normalize();
            boolean isOther = !folder.startsWith(own) && !folder.equals(tests);
            if (isOther && !new FolderWalk(folder).files().isEmpty()) {
                packed.add(folder);
            }
        }
        return List.copyOf(packed);
    }

    private List<String> configured(String key, String element) {
        Plugin plugin = project.getPlugin(key);
        if (plugin == null) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        add(plugin, element, values);
        for (ConfigurationContainer execution : plugin.getExecutions()) {
            add(execution, element, values);
        }
        return values;
    }
}
