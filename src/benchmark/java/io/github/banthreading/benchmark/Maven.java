package io.github.banthreading.benchmark;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maven with a local repository of its own that holds the product as it was just built; other artifacts are copied from
 * the user's repository, or fetched, before anything is timed.
 *
 * @param home the folder of the benchmark
 */
record Maven(Path home) {

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>filled</id>
                  <repositories><repository><id>filled</id><url>%1$s</url></repository></repositories>
                  <pluginRepositories><pluginRepository><id>filled</id><url>%1$s</url></pluginRepository></pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>filled</activeProfile></activeProfiles>
            </settings>
            """;

    /**
     * The same with another product in its repository.
     *
     * @param jar the jar of a plugin of the same version
     */
    Maven with(Path jar) {
        Path other = home.resolve("before");
        try {
            Path plugin = Path.of("repository/io/github/banthreading/ban-threading-maven-plugin/1.0.0-SNAPSHOT");
            Path folder = Files.createDirectories(other.resolve(plugin));
            try (DirectoryStream<Path> files = Files.newDirectoryStream(home.resolve(plugin))) {
                for (Path file : files) {
                    boolean isJar = file.toString().endsWith(".jar");
                    Files.copy(isJar ? jar : file, folder.resolve(file.getFileName()), REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Maven(other);
    }

    /** A run that is timed: offline, with its output in a file. */
    Program run(Path folder, int status, String... arguments) throws IOException {
        return program(folder, status, List.of("-o"), arguments);
    }

    /** A run before that, so that the local repository and the file system's cache have everything. */
    void fill(Path folder, String... arguments) throws IOException, InterruptedException {
        program(folder, -1, List.of(), arguments).run();
    }

    private Program program(Path folder, int status, List<String> options, String... arguments) throws IOException {
        Path settings = home.resolve("settings.xml");
        String user = Optional.ofNullable(System.getProperty("user.repository"))
                .orElse(System.getProperty("user.home") + "/.m2/repository");
        Files.writeString(settings, SETTINGS.formatted(Path.of(user).toUri()));
        List<String> command = new ArrayList<>(List.of(System.getProperty("mvn", "mvn"), "-B", "-ntp"));
        command.addAll(List.of("-s", settings.toString(), "-Dmaven.repo.local=" + home.resolve("repository")));
        command.addAll(options);
        command.addAll(List.of(arguments));
        return new Program(folder, command, home.resolve(folder.getFileName() + ".log"), status);
    }
}
