package io.github.banthreading.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of the programs that this one has started and that have ended, as Linux counts it (proc(5), stat). */
final class ChildTime {

    private static final Path STAT = Path.of("/proc/self/stat");

    /** Fields 16 and 17, cutime and cstime, counted from the state behind the name, which is field 3. */
    private static final int USER = 13;

    private static final int SYSTEM = 14;
    private static final double MILLIS_A_TICK = 10;

    private ChildTime() {}

    /** Milliseconds so far; 0 where there is no such file. */
    static double millis() throws IOException {
        if (!Files.exists(STAT)) {
            return 0;
        }
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MILLIS_A_TICK;
    }
}
