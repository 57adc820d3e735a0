package io.github.banthreading.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.banthreading.maven.ProductScan;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What call paths cost on top of a scan, in a virtual machine of its own: prints classes, CPU of the scan, CPU of the paths
 * (both of the whole process, compilers included), CPU of the main thread for the paths, uses, and how many are reached. No
 * library has Lambda handlers, so every fiftieth class is taken for one.
 */
public final class PathCost {

    private static final int ONE_HANDLER_IN = 50;

    private PathCost() {}

    /** For {@link Benchmarks}: the folder, and how many classes to take. */
    public static void main(String[] arguments) {
        Scanner scanner = ProductScan.scanner();
        long start = processCpu();
        new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1])).readInto(scanner);
        ScanResult scan = scanner.scan();
        long scanned = processCpu();
        long main = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reach reach = ProductScan.paths(scanner, scan, handlers(scan));
        long found = processCpu();
        System.out.println(scan.classes() + " " + (scanned - start) / 1_000_000 + " " + (found - scanned) / 1_000_000
                + " " + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - main) / 1_000_000 + " "
                + scan.uses().size() + " "
                + scan.uses().stream()
                        .filter(use -> !reach.find(use).orElse(List.of()).isEmpty())
                        .count());
    }

    private static List<String> handlers(ScanResult scan) {
        List<String> handlers = new ArrayList<>();
        int i = 0;
        for (ClassName each : new TreeSet<>(scan.classNames())) {
            if (i++ % ONE_HANDLER_IN == 0) {
                handlers.add(each.toString());
            }
        }
        return handlers;
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
