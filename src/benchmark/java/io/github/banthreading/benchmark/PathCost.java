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
 * What call paths cost on top of a scan, in a virtual machine of its own: prints classes, CPU of the main thread for the scan
 * and for the paths, CPU of the whole process for both, which counts compilers and collector, uses, and how many are reached.
 * No library has Lambda handlers, so every fiftieth class is taken for one.
 */
public final class PathCost {

    private static final int ONE_HANDLER_IN = 50;

    private PathCost() {}

    /** For {@link Benchmarks}: the folder, and how many classes to take. */
    public static void main(String[] arguments) {
        Scanner scanner = ProductScan.scanner();
        long start = processCpu();
        long mainStart = mainCpu();
        new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1])).readInto(scanner);
        ScanResult scan = scanner.scan();
        long scanned = processCpu();
        long mainScanned = mainCpu();
        List<String> handlers = handlers(scan);
        long asked = processCpu();
        long mainAsked = mainCpu();
        Reach reach = ProductScan.paths(scanner, scan, handlers);
        long found = processCpu();
        long mainFound = mainCpu();
        System.out.println(scan.classes() + " "
                + millis(mainScanned - mainStart) + " " + millis(mainFound - mainAsked) + " "
                + millis(scanned - start) + " " + millis(found - asked) + " "
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

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static long mainCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
