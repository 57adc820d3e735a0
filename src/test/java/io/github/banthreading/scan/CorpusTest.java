package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ScanResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What the fuzzer kept is still read or refused, and finds what it found. */
@Tag("once")
class CorpusTest {

    private static final int LONGEST = 150;

    @Test
    @Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
    void everyInputOfTheCorpusFindsWhatItFound() throws Exception {
        Policy policy = Scans.policy(Preset.STRICT);
        Random random = new Random(0);
        ClassFileFuzzer fuzzer = new ClassFileFuzzer(
                policy, random, new ClassFileMutator(random), List.of(), Path.of("target/fuzz/corpus"));
        StringBuilder outcomes = new StringBuilder();
        for (Map.Entry<String, FuzzInput> each : Corpus.readAll().entrySet()) {
            FuzzInput input = each.getValue();
            fuzzer.execute(input, List.of());
            ScanResult scan = ClassFileFuzzer.scan(policy, input.module(), input.dependency());
            outcomes.append(each.getKey()).append(": ").append(outcome(scan)).append('\n');
        }
        assertThat(fuzzer.failures).isEmpty();
        assertThat(fuzzer.withUses).isGreaterThan(100);
        assertThat(fuzzer.refused).isGreaterThan(10);
        Golden.assertEquals(Corpus.FOLDER.resolve("expected.txt"), outcomes.toString());
    }

    private static String outcome(ScanResult scan) {
        String uses = Printable.shown(scan.uses().toString());
        CRC32 all = new CRC32();
        all.update(uses.getBytes(StandardCharsets.UTF_8));
        return scan.classes() + " read, " + scan.unreadable().size() + " refused, " + scan.generated()
                + " generated, " + scan.uses().size() + " uses " + Long.toHexString(all.getValue()) + " "
                + uses.substring(0, Math.min(LONGEST, uses.length()));
    }
}
