package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Which modules of a build are given one debt file, as far as properties tell: each would take the entries of the others for gone. */
final class DebtSharing {

    private final MavenProject project;
    private final MavenSession session;

    DebtSharing(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /** The other modules that a file is given to, also those that take no part in this build; sorted. */
    List<String> others(Path file) {
        List<MavenProject> all = session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
        Path own = real(file);
        return all.stream()
                .filter(each -> each.getFile() != null && !each.equals(project))
                .filter(each -> !each.getPackaging().equals("pom"))
                .filter(each -> debtFile(each).map(DebtSharing::real).equals(Optional.of(own)))
                .map(each -> each.getGroupId() + ":" + each.getArtifactId())
                .sorted()
                .toList();
    }

    private Optional<Path> debtFile(MavenProject of) {
        String property = Option.DEBT_FILE.property();
        String file = session.getUserProperties()
                .getProperty(property, of.getProperties().getProperty(property, ""));
        return file.isBlank()
                ? Optional.empty()
                : Optional.of(ModuleFolders.basedir(of, session).resolve(file.strip()));
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
