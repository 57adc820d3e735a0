package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Which modules of a build are given one debt file, by a property, by the configuration of a rule or goal, or because it is the
 * default of one of them: each would take the entries of the others for gone.
 */
final class DebtSharing {

    private final MavenProject project;
    private final MavenSession session;
    private final String plugin;

    /**
     * What is asked for one of the modules.
     *
     * @param plugin the key of this plugin: {@code group:artifact}
     */
    DebtSharing(MavenProject project, MavenSession session, String plugin) {
        this.project = project;
        this.session = session;
        this.plugin = plugin;
    }

    /** The other modules that a file is given to, also those that take no part in this build; sorted. */
    List<String> others(Path file) {
        Path own = real(file);
        return ModuleFolders.others(
                project, session, each -> debtFiles(each).map(DebtSharing::real).anyMatch(own::equals));
    }

    /** All that a module may use, as its rule and each goal may be given another one. */
    private Stream<Path> debtFiles(MavenProject of) {
        Path basedir = ModuleFolders.basedir(of, session);
        Path general = new Options(session, of)
                .findPath(Option.DEBT_FILE, basedir)
                .orElse(basedir.resolve(Settings.DEFAULT_DEBT_FILE));
        return Stream.concat(
                Stream.of(general),
                ConfiguredElements.ofEveryExecution(of, plugin)
                        .flatMap(elements -> elements.find(Option.DEBT_FILE).stream())
                        .map(basedir::resolve));
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
