package io.github.banthreading.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Several Maven runs on one project with edits between them, told as a page: each command with what this product said, whole.
 * The invoker plugin runs goals one after the other too, but nothing in between.
 */
public final class Story {

    private static final String PLUGIN = "io.github.banthreading:ban-threading-maven-plugin:";
    private static final long MOST_MINUTES = 5;

    private final Path basedir;
    private final File localRepository;
    private final String version;
    private final StringBuilder page = new StringBuilder();
    private Path home = Path.of(System.getProperty("invoker.mavenHome", System.getProperty("maven.home")));

    /** Starts with an empty page. */
    public Story(File basedir, File localRepository, String version) {
        this.basedir = basedir.toPath();
        this.localRepository = localRepository;
        this.version = version;
    }

    /** Runs another Maven than the other integration tests do. */
    public Story withMaven(File mavenHome) {
        home = mavenHome.toPath().toAbsolutePath().normalize();
        return this;
    }

    /** A heading. */
    public void chapter(String title) {
        page.append(page.isEmpty() ? "" : "\n").append("## ").append(title).append("\n");
    }

    /** A paragraph. */
    public void tell(String text) {
        page.append('\n').append(text).append('\n');
    }

    /** Runs Maven, which has to end well. */
    public void green(String... arguments) throws IOException, InterruptedException {
        run(true, arguments);
    }

    /** Runs Maven, which has to fail. */
    public void red(String... arguments) throws IOException, InterruptedException {
        run(false, arguments);
    }

    /** Shows a file as it is now. */
    public void show(String file) throws IOException {
        page.append("\n```toml\n")
                .append(Files.readString(basedir.resolve(file)))
                .append("```\n");
    }

    /** Replaces text that is there in a file. */
    public void edit(String file, String before, String after) throws IOException {
        Path path = basedir.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(before)) {
            throw new AssertionError(file + " has no '" + before + "':\n" + text);
        }
        Files.writeString(path, text.replace(before, after));
    }

    /** Wants a text somewhere in what the last Maven printed. */
    public void wasSaid(String text) throws IOException {
        if (!log().contains(text)) {
            throw new AssertionError("'" + text + "' was not said:\n" + log());
        }
    }

    /** Wants a text nowhere in what the last Maven printed. */
    public void wasNotSaid(String text) throws IOException {
        new BuildLog(basedir.toFile()).lacks(text);
    }

    private String log() throws IOException {
        return Files.readString(basedir.resolve("build.log"));
    }

    /** Compares the page with {@code expected.md}. */
    public void isAsExpected() throws IOException {
        Golden.of(basedir, "expected.md").compare(page.toString());
    }

    private void run(boolean green, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin")
                        .resolve(File.separatorChar == '/' ? "mvn" : "mvn.cmd")
                        .toString(),
                "-B",
                "-s",
                basedir.resolveSibling("interpolated-settings.xml").toString(),
                "-Dmaven.repo.local=" + localRepository));
        for (String argument : arguments) {
            command.add(argument.replaceFirst("^P:", PLUGIN + version + ":"));
        }
        Path log = basedir.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(basedir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The JDK that the invoker plugin was told to use, which need not be the one that runs it.
        String javaHome = System.getProperty("invoker.javaHome");
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome);
        }
        Process maven = builder.start();
        if (!maven.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            maven.destroyForcibly();
            throw new AssertionError("no end after " + MOST_MINUTES + " minutes: " + command);
        }
        BuildLog said = new BuildLog(basedir.toFile());
        said.hasNoStackTrace();
        String shown = String.join(" ", arguments).replace("P:", PLUGIN + "VERSION:");
        page.append("\n```\n$ mvn ").append(shown).append('\n');
        said.messages().forEach(message -> page.append(message).append('\n'));
        page.append("```\n");
        if (green != (maven.exitValue() == 0)) {
            throw new AssertionError("ended with " + maven.exitValue() + " after\n" + page + Files.readString(log));
        }
    }
}
