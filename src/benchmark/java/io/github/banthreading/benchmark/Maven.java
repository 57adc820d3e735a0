package io.github.banthreading.benchmark;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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

    private static final Path PLUGIN = Path.of("repository/io/github/banthreading/ban-threading-maven-plugin");

    private static final String BUILT = "1.0.0-SNAPSHOT";

    /** Of a snapshot, which no user has, Maven would look up in each build which is the newest. */
    static final String RELEASE = "1.0.0";

    /** Maven with the product that was just built. */
    static Maven withProduct(Path home) throws IOException {
        Maven maven = new Maven(home);
        Path built = home.resolve(PLUGIN).resolve(BUILT);
        maven.install(built.resolve(fileName(BUILT, "jar")), built.resolve(fileName(BUILT, "pom")));
        return maven;
    }

    /**
     * The same with another product in its repository.
     *
     * @param jar the jar of a plugin of the same version
     */
    Maven with(Path jar) throws IOException {
        Maven other = new Maven(home.resolve("before"));
        other.install(jar, home.resolve(PLUGIN).resolve(BUILT).resolve(fileName(BUILT, "pom")));
        return other;
    }

    private void install(Path jar, Path pom) throws IOException {
        Path folder = Files.createDirectories(home.resolve(PLUGIN).resolve(RELEASE));
        Files.writeString(folder.resolve(fileName(RELEASE, "pom")), released(pom));
        Path installed = folder.resolve(fileName(RELEASE, "jar"));
        Files.copy(jar, installed, REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(installed)) {
            Path descriptor = inside.getPath("META-INF/maven/plugin.xml");
            Files.writeString(descriptor, released(descriptor));
        }
    }

    private static String released(Path text) throws IOException {
        return Files.readString(text).replace(BUILT, RELEASE);
    }

    private static String fileName(String version, String ending) {
        return "ban-threading-maven-plugin-" + version + "." + ending;
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
