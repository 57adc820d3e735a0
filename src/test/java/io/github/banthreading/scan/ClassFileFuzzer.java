package io.github.banthreading.scan;

import com.sun.management.ThreadMXBean;
import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.report.Provenance;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.TextReport;
import io.github.banthreading.use.MistakesException;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Feeds mutated class files to the scanner, as the module's own classes and as a dependency's, and what is found to the
 * judge and the reports. A mutant that finds something no other has found joins the seeds.
 */
final class ClassFileFuzzer {

    /** What one execution may allocate, and take; the machine may be busy. */
    private static final long MOST_BYTES = 64L << 20;

    private static final long MOST_NANOSECONDS = 5_000_000_000L;
    private static final int MOST_SEEDS = 4000;
    private static final Provenance PROVENANCE = new Provenance("1.0.0", 1, "");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Policy policy;
    private final Random random;
    private final ClassFileMutator mutator;
    private final List<byte[]> seeds;
    private final Set<String> seen = new HashSet<>();
    private final Path finds;

    long executions;
    long refused;
    long withUses;
    long largest;
    long slowest;
    final List<String> failures = new ArrayList<>();

    ClassFileFuzzer(Policy policy, long seed, List<byte[]> seeds, Path finds) {
        this.policy = policy;
        this.random = new Random(seed);
        this.mutator = new ClassFileMutator(random);
        this.seeds = new ArrayList<>(seeds);
        this.finds = finds;
    }

    int seeds() {
        return seeds.size();
    }

    void run(long times) {
        for (long i = 0; i < times && failures.size() < 20; i++) {
            byte[] original = any();
            byte[] mutant = mutator.mutate(original, any());
            List<byte[]> module = random.nextInt(4) == 0 ? List.of(mutant, original) : List.of(mutant);
            execute(module, random.nextInt(4) == 0 ? mutator.mutate(original, mutant) : original);
        }
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private void execute(List<byte[]> module, byte[] dependency) {
        executions++;
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            ScanResult scan = scan(module, dependency);
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            long time = System.nanoTime() - start;
            largest = Math.max(largest, allocated);
            slowest = Math.max(slowest, time);
            if (allocated > MOST_BYTES || time > MOST_NANOSECONDS) {
                fail(module, dependency, allocated + " bytes in " + time / 1_000_000 + " ms");
            }
            checkNamed(module, scan);
            keep(module, scan);
        } catch (Throwable e) {
            fail(module, dependency, e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
        }
    }

    private ScanResult scan(List<byte[]> module, byte[] dependency) {
        Scanner scanner = Scans.scanner(policy, type -> Optional.of(dependency));
        for (int i = 0; i < module.size(); i++) {
            scanner.read("folder/" + i + ".class", module.get(i));
        }
        return scanner.result();
    }

    /** Every file is read, or refused by its name. */
    private void checkNamed(List<byte[]> module, ScanResult scan) {
        boolean named = scan.unreadable().stream().allMatch(each -> each.file().matches("folder/\\d\\.class"));
        if (!named || scan.classes() + scan.unreadable().size() != module.size()) {
            throw new AssertionError(scan.classes() + " read and not named: " + scan.unreadable());
        }
        refused += scan.isComplete() ? 0 : 1;
        withUses += scan.uses().isEmpty() ? 0 : 1;
    }

    /** What was not seen before goes on to the reports, and is mutated in turn. */
    private void keep(List<byte[]> module, ScanResult scan) throws MistakesException {
        if (!seen.add(scan.unreadable().size() + " " + scan.uses() + scan.generated()) || seen.size() > MOST_SEEDS) {
            return;
        }
        if (scan.isComplete()) {
            seeds.add(module.get(0));
        }
        Verdict verdict = new Judge(policy, Samples.debt(), Samples.TERMS).judge("com.acme:orders", scan);
        TextReport.refusal(verdict, Optional.empty());
        TextReport.warning(verdict);
        BuildVerdict build = BuildVerdict.of(verdict);
        for (ReportFormat format : ReportFormat.values()) {
            format.render(build, PROVENANCE);
        }
    }

    private void fail(List<byte[]> module, byte[] dependency, String cause) {
        failures.add("execution " + executions + ": " + cause);
        try {
            Path folder = Files.createDirectories(finds.resolve("find-" + executions));
            for (int i = 0; i < module.size(); i++) {
                Files.write(folder.resolve(i + ".class"), module.get(i));
            }
            Files.write(folder.resolve("dependency.class"), dependency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
