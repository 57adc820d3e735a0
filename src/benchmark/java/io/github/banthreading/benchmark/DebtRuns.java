package io.github.banthreading.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Two builds that differ in the debt file only: refused uses that only warn, and an entry for each, as long as it is taken. */
final class DebtRuns {

    private static final String WITHOUT = "without a file";
    private static final String WITH = "with a file";

    private final String what;
    private final Program warned;
    private final Optional<Program> listed;
    private final Optional<String> refused;
    private final Medians medians = new Medians();

    DebtRuns(Maven maven, Path folder, String what) throws IOException, InterruptedException {
        this.what = what;
        String classes = "-DbanThreading.classesDirectory=" + folder.resolve("classes");
        Path elsewhere = Files.createDirectories(folder.resolveSibling("debt-without-file"));
        maven.fill(folder, Benchmarks.PLUGIN, classes);
        this.warned = maven.run(elsewhere, 0, Benchmarks.PLUGIN, classes, "-DbanThreading.warn=thread");
        this.refused = refusal(maven.run(folder, -1, Benchmarks.PLUGIN, classes));
        this.listed =
                refused.isPresent() ? Optional.empty() : Optional.of(maven.run(folder, 0, Benchmarks.PLUGIN, classes));
    }

    private static Optional<String> refusal(Program build) throws IOException, InterruptedException {
        build.run();
        List<String> log = Files.readAllLines(build.log());
        return log.stream().anyMatch(line -> line.contains("BUILD SUCCESS"))
                ? Optional.empty()
                : log.stream()
                        .filter(line -> line.contains("threading-debt.toml"))
                        .findFirst();
    }

    void run() throws IOException, InterruptedException {
        medians.add(WITHOUT, warned.run());
        if (listed.isPresent()) {
            medians.add(WITH, listed.get().run());
        }
    }

    void print() {
        System.out.println(medians.table(what, WITHOUT)
                + refused.map(line -> "refused: " + line + "\n").orElse(""));
    }
}
