package io.github.banthreading.scan;

import com.sun.management.ThreadMXBean;
import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.path.NamedHandler;
import io.github.banthreading.path.PathFinder;
import io.github.banthreading.path.PathFinder.Used;
import io.github.banthreading.path.PathTarget;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.Texts;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Feeds mutated class files to the scanner, alone and beside untouched ones, as the module's own classes and as a
 * dependency's, and what is found to the judge and the reports. A mutant that finds something no other has found joins the
 * seeds; the smallest for everything that can be seen from outside makes the {@link Corpus}.
 */
final class ClassFileFuzzer {

    /** Makes a class file that no compiler writes out of one that a compiler wrote. */
    interface Mutator {

        /** Changes {@code original}, which stays as it is; {@code other} lends parts. Empty when it cannot. */
        Optional<byte[]> mutate(byte[] original, byte[] other);

        /** What kind of changes the last mutant got. */
        List<String> edits();
    }

    /** What one execution may allocate, and take; the machine may be busy. */
    private static final long MOST_BYTES = 256L << 20;

    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    /** After so long a scan is taken to be endless: the input is kept, and the JVM ends. */
    private static final long ENDLESS_NANOSECONDS = 120_000_000_000L;

    private static final int MOST_SEEDS = 4000;

    /** What is more is left to the reports' own tests. */
    private static final int MOST_USES = 200;

    private static final Provenance PROVENANCE = new Provenance("1.0.0", 1, "");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Policy policy;
    private final Random random;
    private final Mutator mutator;
    private final List<byte[]> seeds;
    private final Set<Integer> seen = new HashSet<>();
    private final Path finds;
    private volatile long started = Long.MAX_VALUE;
    private volatile FuzzInput current = new FuzzInput(List.of(), 0, new byte[0]);

    long executions;
    long refused;
    long withUses;
    long besideOthers;
    long withWays;
    long largest;
    long slowest;
    final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    final Corpus corpus = new Corpus();

    ClassFileFuzzer(Policy policy, Random random, Mutator mutator, List<byte[]> seeds, Path finds) {
        this.policy = policy;
        this.random = random;
        this.mutator = mutator;
        this.seeds = new ArrayList<>(seeds);
        this.finds = finds;
    }

    int seeds() {
        return seeds.size();
    }

    void run(long times) {
        Thread watch = new Thread(this::watch, "endless scans");
        watch.setDaemon(true);
        watch.start();
        while (executions < times && failures.size() < 20) {
            int at = random.nextInt(seeds.size());
            Optional<byte[]> mutant = mutator.mutate(seeds.get(at), beside(at));
            mutant.ifPresent(bytes -> {
                List<String> edits = mutator.edits();
                execute(input(at, bytes), edits);
            });
        }
        started = Long.MAX_VALUE;
    }

    /** The seeds are in the order of their paths, so that neighbours know of each other. */
    private byte[] beside(int at) {
        return seeds.get(Math.floorMod(at + random.nextInt(7) - 3, seeds.size()));
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private FuzzInput input(int at, byte[] mutant) {
        List<byte[]> module = new ArrayList<>(List.of(mutant));
        if (random.nextInt(4) == 0) {
            mutator.mutate(beside(at), mutant).ifPresent(module::add);
        }
        int mutants = module.size();
        for (int more = random.nextInt(2) * random.nextInt(4); more > 0; more--) {
            module.add(random.nextBoolean() ? beside(at) : any());
        }
        byte[] original = module.size() > mutants ? any() : seeds.get(at);
        byte[] dependency =
                random.nextInt(4) == 0 ? mutator.mutate(original, mutant).orElse(original) : original;
        return new FuzzInput(module, mutants, dependency);
    }

    /** Scans an input, and remembers it when something is wrong with what comes out. */
    void execute(FuzzInput input, List<String> edits) {
        executions++;
        current = input;
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        started = start;
        try {
            Map<String, byte[]> files = input.files();
            ScanResult scan = scan(policy, files, input.dependency());
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            long time = System.nanoTime() - start;
            largest = Math.max(largest, allocated);
            slowest = Math.max(slowest, time);
            if (allocated > MOST_BYTES || time > MOST_NANOSECONDS) {
                fail(input, allocated + " bytes in " + time / 1_000_000 + " ms");
            }
            checkNamed(files.keySet(), scan);
            checkOrder(files, input.dependency(), scan);
            checkUntouched(files, input, scan);
            checkPaths(files, input.dependency());
            keep(input, scan, edits);
        } catch (Throwable e) {
            fail(input, e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
        }
    }

    /** Scans a module in the order of its list. */
    static ScanResult scan(Policy policy, List<byte[]> module, byte[] dependency) {
        return scan(policy, new FuzzInput(module, module.size(), dependency).files(), dependency);
    }

    private static ScanResult scan(Policy policy, Map<String, byte[]> files, byte[] dependency) {
        // What the JDK inherits is known before all files are read, because it has nothing of the module.
        Scanner scanner = Scans.scanner(policy, type -> type.isOfJdk() ? Optional.empty() : Optional.of(dependency));
        files.forEach(scanner::add);
        return scanner.scan();
    }

    /** Ways are looked for in whatever the scan let pass, and do not depend on the order of the files. */
    private void checkPaths(Map<String, byte[]> files, byte[] dependency) {
        List<String> paths = new ArrayList<>(files.keySet());
        List<String> ways = ways(files, paths, dependency);
        withWays += ways.isEmpty() ? 0 : 1;
        long names = files.values().stream().map(FuzzInput::claimed).distinct().count();
        Collections.reverse(paths);
        if (names == files.size() && !ways(files, paths, dependency).equals(ways)) {
            throw new AssertionError("other ways when the last file comes first: " + ways);
        }
    }

    /** Every class is taken for a handler. */
    private List<String> ways(Map<String, byte[]> files, List<String> order, byte[] dependency) {
        Function<ClassName, Optional<byte[]>> types =
                type -> type.isOfJdk() ? Optional.empty() : Optional.of(dependency);
        Scanner scanner = Scans.scanner(policy, types);
        order.forEach(path -> scanner.add(path, files.get(path)));
        ScanResult scan = scanner.scan();
        List<NamedHandler> handlers = scan.classNames().stream()
                .sorted()
                .map(name -> new NamedHandler(name, ""))
                .toList();
        ModuleCode code = scanner.code();
        PathFinder finder =
                new PathFinder(List.of(code), type -> types.apply(type).flatMap(Supertypes::read), types, handlers);
        Reach reach = finder.reach(code, scan.uses());
        List<String> ways = new ArrayList<>();
        for (ApiUse use : new TreeSet<>(scan.uses())) {
            for (CallPath path : reach.find(use).orElse(List.of())) {
                ways.add(use + " " + PathText.line(path));
            }
        }
        PathText.note(reach);
        for (NamedHandler each : handlers) {
            finder.pathsTo(new PathTarget(each.className(), Optional.empty()), List.of(new Used(code, scan.uses())));
        }
        return ways;
    }

    /** Every file is read, or refused by its name. */
    private void checkNamed(Set<String> paths, ScanResult scan) {
        boolean named = scan.unreadable().stream().allMatch(each -> paths.contains(each.file()));
        if (!named || scan.classes() + scan.unreadable().size() != paths.size()) {
            throw new AssertionError(scan.classes() + " read and not named: " + scan.unreadable());
        }
        refused += scan.isComplete() ? 0 : 1;
        withUses += scan.uses().isEmpty() ? 0 : 1;
    }

    /** The files may come in any order, unless two claim one name. */
    private void checkOrder(Map<String, byte[]> files, byte[] dependency, ScanResult scan) {
        // A file that is refused when it is read again has a name as well.
        long names = files.values().stream().map(FuzzInput::claimed).distinct().count();
        if (files.size() == 1 || names != files.size()) {
            return;
        }
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.reverse(paths);
        Map<String, byte[]> reversed = new LinkedHashMap<>();
        paths.forEach(path -> reversed.put(path, files.get(path)));
        ScanResult other = scan(policy, reversed, dependency);
        if (!other.equals(scan)) {
            throw new AssertionError("another order finds " + other.uses());
        }
    }

    /** Beside mutants an untouched file finds all that it finds without them, unless it speaks of a class that one claims. */
    private void checkUntouched(Map<String, byte[]> files, FuzzInput input, ScanResult scan) {
        if (input.untouched().isEmpty() || input.claims()) {
            return;
        }
        besideOthers++;
        Map<String, byte[]> untouched = new LinkedHashMap<>(files);
        new ArrayList<>(files.keySet()).subList(0, input.mutants()).forEach(untouched::remove);
        List<ApiUse> left =
                new ArrayList<>(scan(policy, untouched, input.dependency()).uses());
        scan.uses().forEach(left::remove);
        if (!left.isEmpty()) {
            throw new AssertionError("not found beside a mutant: " + left);
        }
    }

    /** What was not seen before goes on to the reports, and is mutated in turn. */
    private void keep(FuzzInput input, ScanResult scan, List<String> edits) throws Exception {
        if (scan.uses().size() > MOST_USES) {
            return;
        }
        corpus.offer(policy, input, scan, edits);
        int result = Objects.hash(scan.unreadable().size(), scan.uses(), scan.generated());
        if (seen.size() >= MOST_SEEDS || !seen.add(result)) {
            return;
        }
        if (scan.isComplete() && input.module().get(0).length <= FuzzSeeds.LARGEST_SEED) {
            seeds.add(input.module().get(0));
        }
        Verdict verdict = new Judge(policy, Samples.debt(), Samples.TERMS).judge("com.acme:orders", scan);
        Surroundings surroundings = new Surroundings("", Optional.empty(), Optional.empty(), true);
        RefusalText.render(verdict, surroundings, Optional.empty());
        WarningTexts.render(verdict, surroundings);
        BuildVerdict build = BuildVerdict.of(verdict);
        for (ReportFormat format : ReportFormat.values()) {
            Texts.of(format.render(build, PROVENANCE));
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(1_000);
                if (System.nanoTime() - started > ENDLESS_NANOSECONDS && started != Long.MAX_VALUE) {
                    fail(current, "it does not end");
                    System.err.println("endless: " + failures + ", kept in " + finds);
                    Runtime.getRuntime().halt(1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(FuzzInput input, String cause) {
        failures.add("execution " + executions + ": " + cause);
        try {
            Path folder = Files.createDirectories(finds.resolve("find-" + executions));
            for (int i = 0; i < input.module().size(); i++) {
                Files.write(folder.resolve(i + ".class"), input.module().get(i));
            }
            Files.write(folder.resolve("dependency.class"), input.dependency());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
