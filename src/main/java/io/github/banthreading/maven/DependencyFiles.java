package io.github.banthreading.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.handler.ArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.eclipse.aether.repository.WorkspaceReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a module's dependencies are, by scope. Maven resolves what some goal of the build asks for: all scopes in
 * {@code verify}, some in {@code check}, none in {@code enforcer:enforce@id}. Those that it did not resolve are looked up in the
 * reactor and in the local repository, so that the same classes get the same verdict from every goal. Nothing is downloaded.
 */
final class DependencyFiles {

    private static final Set<String> OF_THE_CLASSES = Set.of("compile", "provided", "runtime", "system");
    private static final Set<String> IN_THE_ARTEFACT = Set.of("compile", "runtime");

    private final MavenProject project;
    private final @Nullable RepositorySystemSession repositories;

    DependencyFiles(MavenProject project, @Nullable RepositorySystemSession repositories) {
        this.project = project;
        this.repositories = repositories;
    }

    /** Those that the classes of the module were compiled and run with. */
    List<Path> ofTheClasses() {
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (OF_THE_CLASSES.contains(scope(artifact))) {
                addFile(artifact, files);
            }
        }
        return files;
    }

    /** Those that only its tests have. */
    List<Path> ofTheTestsAlone() {
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (!OF_THE_CLASSES.contains(scope(artifact))) {
                addFile(artifact, files);
            }
        }
        return files;
    }

    /**
     * Those whose classes a build may unpack into the module's own: what goes into an artefact, and is not the module itself in
     * another version.
     */
    List<Path> ofTheArtefact() {
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (IN_THE_ARTEFACT.contains(scope(artifact)) && !isTheModule(artifact)) {
                addFile(artifact, files);
            }
        }
        return files;
    }

    private static String scope(Artifact artifact) {
        return artifact.getScope() == null ? Artifact.SCOPE_COMPILE : artifact.getScope();
    }

    private boolean isTheModule(Artifact artifact) {
        return artifact.getGroupId().equals(project.getGroupId())
                && artifact.getArtifactId().equals(project.getArtifactId());
    }

    private void addFile(Artifact artifact, List<Path> files) {
        File file = isOnClassPath(artifact) ? find(artifact) : null;
        if (file != null) {
            files.add(file.toPath());
        }
    }

    /** A POM or a distribution among the dependencies holds no type, and is no broken jar. */
    private static boolean isOnClassPath(Artifact artifact) {
        ArtifactHandler handler = artifact.getArtifactHandler();
        return handler == null || handler.isAddedToClasspath();
    }

    private @Nullable File find(Artifact artifact) {
        File file = artifact.getFile();
        return file == null && repositories != null ? find(RepositoryUtils.toArtifact(artifact), repositories) : file;
    }

    private static @Nullable File find(
            org.eclipse.aether.artifact.Artifact artifact, RepositorySystemSession repositories) {
        WorkspaceReader reactor = repositories.getWorkspaceReader();
        File built = reactor == null ? null : reactor.findArtifact(artifact);
        LocalRepositoryManager local = repositories.getLocalRepositoryManager();
        return built != null || local == null
                ? built
                : local.find(repositories, new LocalArtifactRequest(artifact, List.of(), ""))
                        .getFile();
    }
}
