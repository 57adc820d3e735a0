package io.github.banthreading.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that an integration test expects, whole. Run Maven with {@code -Dgolden.write} to record what comes out, and
 * read the difference before committing it.
 */
public final class Golden {

    private final Path basedir;
    private final String name;

    private Golden(Path basedir, String name) {
        this.basedir = basedir;
        this.name = name;
    }

    /** A file of a cloned project. */
    static Golden of(Path basedir, String name) {
        return new Golden(basedir, name);
    }

    /** Compares {@code target/ban-threading/report.json} with {@code expected-report.json}. */
    public static void compareReport(File basedir, String version) throws IOException {
        compareReport(basedir, version, "", "report.json");
    }

    /** Compares a report of a module with the file of the project whose name starts with {@code expected-}. */
    public static void compareReport(File basedir, String version, String module, String report) throws IOException {
        Path file =
                basedir.toPath().resolve(module).resolve("target/ban-threading").resolve(report);
        compareText(basedir, "expected-" + report, Files.readString(file).replace(version, "VERSION"));
    }

    /** Compares any text with a file of the project. */
    public static void compareText(File basedir, String name, String text) throws IOException {
        of(basedir.toPath(), name).compare(text);
    }

    /** Compares text whose dates are of today and whose paths are of this machine. */
    void compare(String text) throws IOException {
        String actual = withoutMillis(text).replace(basedir.toRealPath().toString(), "BASEDIR");
        if (System.getProperty("golden.write") != null) {
            Files.writeString(source(), ReferenceDay.fromToday(actual));
            return;
        }
        String expected = ReferenceDay.toToday(Files.readString(basedir.resolve(name)));
        if (!actual.equals(expected)) {
            throw new AssertionError(name + " of " + basedir.getFileName() + " differs.\n--- expected\n" + expected
                    + "--- actual\n" + actual + "---");
        }
    }

    /** How long something took is the one thing that no text can expect. */
    static String withoutMillis(String text) {
        return text.replaceAll("\\(\\d+ ms\\)", "(N ms)").replaceAll("\"millis\": \\d+", "\"millis\": 0");
    }

    /** The file that the clone in {@code target/it} was made from. */
    private Path source() {
        Path project = basedir.toAbsolutePath().getParent().getParent().getParent();
        return project.resolve("src/it").resolve(basedir.getFileName()).resolve(name);
    }
}
