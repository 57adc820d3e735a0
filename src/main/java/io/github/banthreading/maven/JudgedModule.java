package io.github.banthreading.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What Maven knows about what is judged; without a project it is just the folder that Maven was started in.
 *
 * @param name {@code com.acme:orders}, or the folder's name
 * @param isProject whether there is a POM
 * @param aggregates whether it has packaging {@code pom}, so that there is nothing to compile
 * @param basedir the folder that relative paths of the configuration start from
 * @param root the folder that paths in messages and reports start from: the module's, or that of the whole build
 * @param repository the folder that was checked out, which viewers of reports start from
 * @param outputDirectory where the compiler put the classes
 * @param testOutputDirectory where it put the test classes
 * @param reportDirectory where reports go unless configured
 * @param sourceRoots folders with sources of the module
 * @param testSourceRoots folders with its tests
 * @param dependencies jars and folders of the class path
 * @param testDependencies those that only the tests have
 * @param unpackable those whose classes the build may have unpacked into the module's own
 * @param webappClasses where classes may lie that a web application takes as they are
 * @param packedElsewhere other folders with class files that go into the artefact
 * @param sharingOutput the modules of the build that compile into the same folder
 * @param sharedName what tells it from the other modules of the build, as the name of a folder; empty when there are none
 */
record JudgedModule(
        String name,
        boolean isProject,
        boolean aggregates,
        Path basedir,
        Path root,
        Path repository,
        Path outputDirectory,
        Path testOutputDirectory,
        Path reportDirectory,
        List<Path> sourceRoots,
        List<Path> testSourceRoots,
        List<Path> dependencies,
        List<Path> testDependencies,
        List<Path> unpackable,
        List<Path> webappClasses,
        List<Path> packedElsewhere,
        List<String> sharingOutput,
        String sharedName) {

    private static final List<String> LANGUAGES = List.of("java", "kotlin", "scala", "groovy");

    /** A module that messages speak of alone. */
    static JudgedModule of(MavenProject project, MavenSession session) {
        return of(project, session, ModuleFolders.basedir(project, session), sharedName(project, session));
    }

    /** A module whose paths start from {@code root}, so that they can stand beside those of other modules in one view. */
    static JudgedModule of(MavenProject project, MavenSession session, Path root) {
        return of(project, session, root, "");
    }

    private static JudgedModule of(MavenProject project, MavenSession session, Path root, String sharedName) {
        boolean isProject = project.getFile() != null;
        Path basedir = ModuleFolders.basedir(project, session);
        DependencyFiles dependencies = new DependencyFiles(project, session.getRepositorySession());
        ModuleFolders folders = new ModuleFolders(project, session);
        Path build = basedir.resolve(isProject ? project.getBuild().getDirectory() : "target");
        return new JudgedModule(
                name(project, session),
                isProject,
                isProject && project.getPackaging().toLowerCase(Locale.ROOT).equals("pom"),
                basedir,
                root,
                ModuleFolders.repository(root, session),
                isProject ? folders.output() : build.resolve("classes"),
                isProject
                        ? basedir.resolve(project.getBuild().getTestOutputDirectory())
                        : build.resolve("test-classes"),
                build.resolve("ban-threading"),
                isProject ? roots(basedir, "main", project.getCompileSourceRoots()) : List.of(),
                isProject ? roots(basedir, "test", project.getTestCompileSourceRoots()) : List.of(),
                dependencies.ofTheClasses(),
                dependencies.ofTheTestsAlone(),
                dependencies.ofTheArtefact(),
                isProject ? folders.webappClasses() : List.of(),
                isProject ? folders.packedElsewhere() : List.of(),
                isProject ? folders.sharingOutput() : List.of(),
                sharedName);
    }

    /** What messages call a module: its coordinates, or its folder where there is no POM. */
    static String name(MavenProject project, MavenSession session) {
        return project.getFile() == null
                ? folderName(
                        ModuleFolders.basedir(project, session).toAbsolutePath().normalize())
                : project.getGroupId() + ":" + project.getArtifactId();
    }

    private static String sharedName(MavenProject project, MavenSession session) {
        List<MavenProject> all = ModuleFolders.all(session);
        if (all.size() < 2) {
            return "";
        }
        long same = all.stream()
                .filter(each -> each.getArtifactId().equals(project.getArtifactId()))
                .count();
        return same < 2 ? project.getArtifactId() : project.getGroupId() + "." + project.getArtifactId();
    }

    /** Where reports go that somebody wants in a folder: inside, when other modules of the build are sent to the same one. */
    Path reportsIn(Path folder) {
        boolean isShared = !folder.toAbsolutePath()
                .normalize()
                .startsWith(basedir.toAbsolutePath().normalize());
        return isShared && !sharedName.isEmpty() ? folder.resolve(sharedName) : folder;
    }

    private static String folderName(Path folder) {
        return String.valueOf(folder.getFileName() == null ? folder : folder.getFileName());
    }

    /** What the POM says, and where the plugins of other languages look without telling the POM. */
    private static List<Path> roots(Path basedir, String scope, List<String> configured) {
        Set<Path> roots = new LinkedHashSet<>();
        for (String root : configured) {
            roots.add(basedir.resolve(root).normalize());
        }
        for (String language : LANGUAGES) {
            roots.add(basedir.resolve("src/" + scope + "/" + language).normalize());
        }
        return List.copyOf(roots);
    }

    /** What leads from the repository to the folder that paths start from: empty, or with a slash at its end. */
    String folder() {
        String folder = repository
                .relativize(root.toAbsolutePath().normalize())
                .toString()
                .replace(File.separatorChar, '/');
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** A path as messages name it: relative when it lies inside {@link #root}, always with slashes. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path from = root.toAbsolutePath().normalize();
        Path named = absolute.startsWith(from) && !absolute.equals(from) ? from.relativize(absolute) : absolute;
        return named.toString().replace(File.separatorChar, '/');
    }
}
