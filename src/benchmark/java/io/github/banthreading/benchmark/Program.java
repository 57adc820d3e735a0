package io.github.banthreading.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that is timed from its start to its end.
 *
 * @param folder where it starts
 * @param command what is run
 * @param log where its output goes, as a build's does
 * @param status the exit code it has to have; -1 for any
 */
record Program(Path folder, List<String> command, Path log, int status) {

    /** What it took; throws when it did not end as it has to. */
    Run run() throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        double cpu = ChildTime.millis();
        long start = System.nanoTime();
        int ended = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (status >= 0 && ended != status) {
            throw new IllegalStateException("ended with " + ended + ", see " + log + ": " + command);
        }
        return new Run(millis, ChildTime.millis() - cpu);
    }
}
