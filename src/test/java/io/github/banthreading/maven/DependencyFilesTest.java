package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Which dependencies are read for what. */
class DependencyFilesTest {

    private static Artifact artifact(String name, String scope) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        Artifact artifact = new DefaultArtifact("com.acme", name, "1.0", scope, "jar", null, handler);
        artifact.setFile(Path.of(name + "-" + scope + ".jar").toFile());
        return artifact;
    }

    private static DependencyFiles files() {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId("orders");
        Set<Artifact> artifacts = new LinkedHashSet<>();
        for (String scope : List.of("compile", "runtime", "provided", "system", "test")) {
            artifacts.add(artifact("lib-" + scope, scope));
        }
        artifacts.add(artifact("orders", "compile"));
        project.setArtifacts(artifacts);
        return new DependencyFiles(project, null);
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }

    @Test
    void onlyWhatGoesIntoTheArtefactCanBeUnpackedAndNeverTheModuleItself() {
        assertThat(names(files().ofTheArtefact()))
                .containsExactly("lib-compile-compile.jar", "lib-runtime-runtime.jar");
    }

    @Test
    void theHierarchyIsReadFromAllButWhatTheTestsAloneHave() {
        assertThat(names(files().ofTheClasses()))
                .contains("lib-provided-provided.jar", "lib-system-system.jar", "orders-compile.jar")
                .doesNotContain("lib-test-test.jar");
        assertThat(names(files().ofTheTestsAlone())).containsExactly("lib-test-test.jar");
    }
}
