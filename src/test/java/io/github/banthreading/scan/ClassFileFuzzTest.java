package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a class file, the scan ends, with findings or with a refusal that names the file; {@code .ci/fuzz} does more of it. */
class ClassFileFuzzTest {

    private static final Path FIXTURES = Path.of("src/test/fixtures");
    private static final long EXECUTIONS = Long.getLong("fuzz.executions", 5_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261123);
    private static final int LARGEST_SEED = 4_000;
    private static final int SEEDS_OF_A_JAR = 150;

    @TempDir
    static Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyMutantIsReadOrRefusedByName() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        Compiler.JAVAC.compile(
                folder.resolve("lib"), List.of("--release", "17"), Compiler.files(FIXTURES.resolve("lib"), ".java"));
        Compiler.JAVAC.compile(
                folder.resolve("fixtures"),
                List.of(
                        "--release",
                        "17",
                        "-g:source,lines",
                        "-classpath",
                        folder.resolve("lib").toString()),
                Compiler.JAVAC.sources(FIXTURES).stream()
                        .filter(source -> !source.toString().contains("25"))
                        .toList());
        addFiles(folder, seeds);
        addFiles(Path.of("target/classes"), seeds);
        for (Compiler compiler : List.of(Compiler.KOTLINC, Compiler.SCALAC_2, Compiler.SCALAC_3, Compiler.GROOVYC)) {
            for (Path jar : compiler.libraries()) {
                addEntries(jar, seeds);
            }
        }
        Path finds = Path.of("target/fuzz");
        ClassFileFuzzer fuzzer = new ClassFileFuzzer(Scans.policy(Preset.STRICT), SEED, seeds, finds);
        fuzzer.run(EXECUTIONS);

        System.out.printf(
                "%d executions of %d class files (%d grown): %d refused, %d with uses,"
                        + " largest %,d bytes, slowest %,d us, %d failures%n",
                fuzzer.executions,
                seeds.size(),
                fuzzer.seeds() - seeds.size(),
                fuzzer.refused,
                fuzzer.withUses,
                fuzzer.largest,
                fuzzer.slowest / 1000,
                fuzzer.failures.size());
        assertThat(fuzzer.failures).as("kept in %s", finds).isEmpty();
        assertThat(fuzzer.withUses).isGreaterThan(EXECUTIONS / 100);
        assertThat(fuzzer.refused).isBetween(EXECUTIONS / 20, EXECUTIONS * 19 / 20);
    }

    private static void addFiles(Path classes, List<byte[]> seeds) throws IOException {
        for (Path file : Compiler.files(classes, ".class")) {
            if (Files.size(file) <= LARGEST_SEED) {
                seeds.add(Files.readAllBytes(file));
            }
        }
    }

    /** The first small classes of a jar. */
    private static void addEntries(Path jar, List<byte[]> seeds) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            int left = SEEDS_OF_A_JAR;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); left > 0 && entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class") && entry.getSize() <= LARGEST_SEED) {
                    seeds.add(zip.getInputStream(entry).readAllBytes());
                    left--;
                }
            }
        }
    }
}
