package io.github.banthreading.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Everything that {@code docs/performance.md} shows, in turns, printed as its tables. Started by {@code .ci/benchmark} in
 * the project's folder; arguments name some of the parts {@code scan check verify debt paths memory reactor}.
 */
public final class Benchmarks {

    private static final Path HOME = Path.of("target/benchmark").toAbsolutePath();
    private static final String BARE = "bare ASM pass";
    static final String PLUGIN = "io.github.banthreading:ban-threading-maven-plugin:" + Maven.RELEASE + ":check";

    private final int rounds = Integer.getInteger("rounds", 7);
    private final Maven maven;

    private Benchmarks() throws IOException {
        maven = Maven.withProduct(HOME);
    }

    /** For {@code .ci/benchmark}. */
    public static void main(String[] arguments) throws Exception {
        List<String> parts = arguments.length == 0
                ? List.of("scan", "check", "verify", "debt", "paths", "memory", "reactor")
                : List.of(arguments);
        Benchmarks benchmarks = new Benchmarks();
        for (String part : parts) {
            System.out.println("\n## " + part + ", load " + load() + " at the start\n");
            switch (part) {
                case "scan" -> benchmarks.scan();
                case "check" -> benchmarks.check();
                case "verify" -> benchmarks.verify();
                case "debt" -> benchmarks.debt();
                case "paths" -> benchmarks.paths();
                case "memory" -> benchmarks.memory();
                case "reactor" -> benchmarks.reactor();
                default -> throw new IllegalArgumentException(part);
            }
            System.out.println("\nload " + load() + " at the end");
        }
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ", 2)[0] : "unknown";
    }

    /** One scan in a virtual machine of its own, everybody in turn. */
    private void scan() throws Exception {
        Medians medians = new Medians();
        for (int round = 0; round < rounds; round++) {
            Options options = new OptionsBuilder()
                    .include(ScanBenchmark.class.getSimpleName())
                    .param("folder", HOME.resolve("libraries").toString())
                    .forks(1)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build();
            for (RunResult result : new Runner(options).run()) {
                String name = result.getPrimaryResult().getLabel();
                medians.add(
                        name.equals("bareAsm") ? BARE : name,
                        new Run(result.getPrimaryResult().getScore(), 0));
            }
        }
        System.out.println(medians.table(describe("libraries"), BARE));
    }

    /** The whole goal check beside the command line of forbidden-apis. */
    private void check() throws Exception {
        Path signatures = HOME.resolve("signatures.txt");
        Files.writeString(signatures, String.join("\n", Peers.NINE_CLASSES) + "\n");
        for (String corpus : List.of("libraries", "large")) {
            Path folder = Files.createDirectories(HOME.resolve("check"));
            Path classes = HOME.resolve(corpus);
            Program product = maven.run(folder, 1, PLUGIN, "-DbanThreading.classesDirectory=" + classes);
            Program peer = java(
                    List.of(
                            "-jar",
                            jar("forbiddenapis"),
                            "--allowmissingclasses",
                            "-d",
                            classes.toString(),
                            "-f",
                            signatures.toString()),
                    1);
            Path report = folder.resolve("target/ban-threading/report.json");
            Files.deleteIfExists(report);
            maven.fill(folder, PLUGIN, "-DbanThreading.classesDirectory=" + classes);
            if (!Files.exists(report)) {
                throw new IllegalStateException("what fails is not a refusal: there is no " + report);
            }
            Medians medians = new Medians();
            for (int round = 0; round < (corpus.equals("large") ? Math.min(rounds, 3) : rounds); round++) {
                medians.add("mvn check", product.run());
                medians.add("forbidden-apis", peer.run());
            }
            System.out.println(medians.table(describe(corpus), "forbidden-apis"));
        }
    }

    /** A module of 200 classes with the rule and without, in pairs. */
    private void verify() throws Exception {
        Medians medians = new Medians();
        List<Program> builds = new ArrayList<>();
        for (SampleProject.Gate gate : SampleProject.Gate.values()) {
            Path folder = HOME.resolve("verify-" + gate.name().toLowerCase(Locale.ROOT));
            SampleProject.writeModule(folder, gate, 200);
            maven.fill(folder, "verify");
            builds.add(maven.run(folder, 0, "verify"));
        }
        for (int round = 0; round < 2 * rounds; round++) {
            for (SampleProject.Gate gate : SampleProject.Gate.values()) {
                medians.add(gate.name(), builds.get(gate.ordinal()).run());
            }
        }
        System.out.println(medians.table("mvn verify, 200 classes", "NONE"));
        for (SampleProject.Gate gate : SampleProject.Gate.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s adds %.0f ms, %.0f ms of CPU (medians of paired differences)%n",
                    gate,
                    medians.ofDifference(gate.name(), "NONE", Run::wall),
                    medians.ofDifference(gate.name(), "NONE", Run::cpu));
        }
    }

    /** The goal check on classes that use a thread each, by this product and by the older one, if any, in turns. */
    private void debt() throws Exception {
        for (int entries : List.of(0, 50, 500, 3_000, 10_000)) {
            Path folder = HOME.resolve("debt-" + entries);
            DebtProject.write(folder, entries);
            String what = String.format(Locale.ROOT, "%,d entries", entries);
            List<DebtRuns> products = new ArrayList<>(List.of(new DebtRuns(maven, folder, what)));
            if (System.getProperty("before") != null) {
                Maven older = maven.with(Path.of(System.getProperty("before")));
                products.add(new DebtRuns(older, folder, what + ", before"));
            }
            for (int round = 0; round < rounds; round++) {
                for (DebtRuns product : products) {
                    product.run();
                }
            }
            products.forEach(DebtRuns::print);
        }
    }

    /** What call paths cost on top of a scan. */
    private void paths() throws Exception {
        System.out.println(
                "| classes | CPU ms of the scan, main thread | of the paths | x | of the scan, process | of the paths | x "
                        + "| uses | reached |\n|---|---|---|---|---|---|---|---|---|");
        for (int classes : List.of(500, 10_000)) {
            List<String[]> runs = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Program paths = java(
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                PathCost.class.getName(),
                                HOME.resolve("libraries").toString(),
                                String.valueOf(classes)),
                        0);
                paths.run();
                runs.add(Files.readString(paths.log()).strip().split(" "));
            }
            runs.sort(Comparator.comparingInt(run -> Integer.parseInt(run[2])));
            String[] middle = runs.get(runs.size() / 2);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.2f | %s | %s | %.2f | %s | %s |%n",
                    middle[0],
                    middle[1],
                    middle[2],
                    Double.parseDouble(middle[2]) / Double.parseDouble(middle[1]),
                    middle[3],
                    middle[4],
                    Double.parseDouble(middle[4]) / Double.parseDouble(middle[3]),
                    middle[5],
                    middle[6]);
        }
    }

    /** What is kept, and how it grows. */
    private void memory() throws Exception {
        System.out.println("| classes | ms | live MB when all is read | live MB with the result |\n|---|---|---|---|");
        for (int classes : List.of(1_000, 5_000, 10_000, 25_000, 50_000, Integer.MAX_VALUE)) {
            Program scan = java(
                    List.of(
                            "-cp",
                            System.getProperty("java.class.path"),
                            LiveHeap.class.getName(),
                            HOME.resolve("large").toString(),
                            String.valueOf(classes)),
                    0);
            scan.run();
            String[] words = Files.readString(scan.log()).strip().split(" ");
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f |%n",
                    words[0],
                    words[1],
                    Long.parseLong(words[2]) / 1e6,
                    Long.parseLong(words[3]) / 1e6);
        }
    }

    /** 100 modules that share their dependencies. */
    private void reactor() throws Exception {
        Medians medians = new Medians();
        for (int modules : List.of(1, 25, 100)) {
            for (SampleProject.Gate gate : List.of(SampleProject.Gate.ENFORCER, SampleProject.Gate.PRODUCT)) {
                Path folder =
                        HOME.resolve("reactor-" + modules + "-" + gate.name().toLowerCase(Locale.ROOT));
                SampleProject.writeReactor(folder, gate, modules, 20);
                maven.fill(folder, "verify");
                for (int round = 0; round < 3; round++) {
                    medians.add(
                            modules + " " + gate, maven.run(folder, 0, "verify").run());
                }
            }
        }
        System.out.println(medians.table("mvn verify, modules of 20 classes", "100 ENFORCER"));
    }

    private static String describe(String corpus) {
        Corpus classes = Corpus.in(HOME.resolve(corpus).toString());
        return String.format(
                Locale.ROOT, "%,d classes, %.0f MB", classes.files().size(), classes.size() / 1e6);
    }

    private static Program java(List<String> arguments, int status) {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return new Program(Path.of("").toAbsolutePath(), command, HOME.resolve("java.log"), status);
    }

    private static String jar(String name) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains(name)) {
                return entry;
            }
        }
        throw new IllegalStateException(name + " is not on the class path");
    }
}
