package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Fuzzing;
import io.github.banthreading.catalog.Preset;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a class file, the scan ends, with findings or with a refusal that names the file; {@code .ci/fuzz} does more of it. */
@Tag("once")
@ExtendWith(Fuzzing.class)
class ClassFileFuzzTest {

    private static final long EXECUTIONS = Fuzzing.executions(5_000);

    @TempDir
    static Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyMutantIsReadOrRefusedByName() throws Exception {
        Random random = Fuzzing.random();
        fuzz("bytes", random, new ClassFileMutator(random), folder);
    }

    /** Runs a mutator on all seeds. */
    static void fuzz(String name, Random random, ClassFileFuzzer.Mutator mutator, Path folder) throws Exception {
        List<byte[]> seeds = FuzzSeeds.read(folder);
        Path finds = Path.of("target/fuzz", name);
        ClassFileFuzzer fuzzer = new ClassFileFuzzer(Scans.policy(Preset.STRICT), random, mutator, seeds, finds);
        long start = System.nanoTime();
        fuzzer.run(EXECUTIONS);

        Fuzzing.tell(
                "%s: %d executions of %d class files (%d grown) in %d s: %d refused, %d with uses, %d with ways"
                        + " to them, %d beside untouched ones, largest %,d bytes, slowest %,d us, %d failures",
                name,
                fuzzer.executions,
                seeds.size(),
                fuzzer.seeds() - seeds.size(),
                (System.nanoTime() - start) / 1_000_000_000,
                fuzzer.refused,
                fuzzer.withUses,
                fuzzer.withWays,
                fuzzer.besideOthers,
                fuzzer.largest,
                fuzzer.slowest / 1000,
                fuzzer.failures.size());
        fuzzer.corpus.write(finds.resolve("corpus.zip"));
        assertThat(fuzzer.failures).as("kept in %s", finds).isEmpty();
        assertThat(fuzzer.withUses).isGreaterThan(EXECUTIONS / 100);
        assertThat(fuzzer.withWays).isGreaterThan(EXECUTIONS / 100);
        assertThat(fuzzer.besideOthers).isGreaterThan(EXECUTIONS / 100);
        assertThat(fuzzer.refused).isBetween(EXECUTIONS / 100, EXECUTIONS * 19 / 20);
    }
}
