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
        Path own = real(file);
        return ModuleFolders.others(
                project, session, each -> debtFile(each).map(DebtSharing::real).equals(Optional.of(own)));
    }

    private Optional<Path> debtFile(MavenProject of) {
        return new Options(session, of).findPath(Option.DEBT_FILE, ModuleFolders.basedir(of, session));
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
