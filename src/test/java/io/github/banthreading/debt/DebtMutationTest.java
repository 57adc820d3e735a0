package io.github.banthreading.debt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Fuzzing;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever happens to a debt file, it never allows more than a reader of its text would think. */
@Tag("once")
@ExtendWith(Fuzzing.class)
class DebtMutationTest {

    private static final int MUTANTS = Fuzzing.executions(10_000);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Fa-f_xob]*");

    /** The machine may be busy. */
    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    private final Random random = Fuzzing.random();
    private final DebtMutator mutator = new DebtMutator(random);
    private long slowest;
    private int loaded;
    private int refused;

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
    void aMutantLoadsAsItReadsOrIsRefusedWithAPosition() throws Exception {
        String good = DebtFiles.ONE
                + DebtFiles.ONE
                        .substring("version = 1\n".length())
                        .replace("cache-timer", "legacy-pool")
                        .replace("orders.Cache", "orders.Handler")
                        .replace("2026-12-15", "2027-03-31")
                        .replace("java.util.Timer#<init>()\" = 1", "java.lang.Thread#start()\" = 22");
        assertThat(DebtFiles.read(good).entries()).hasSize(2);
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = good;
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                mutant = mutator.mutate(mutant);
            }
            byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            check(random.nextInt(4) == 0 ? mutator.broken(bytes) : bytes);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        Fuzzing.tell(
                "debt files: %d executions, %d loaded, %d refused, slowest %,d us",
                MUTANTS, loaded, refused, slowest / 1000);
        assertThat(slowest).isLessThan(MOST_NANOSECONDS);
        assertThat(loaded).isGreaterThan(MUTANTS / 20);
        assertThat(refused).isGreaterThan(MUTANTS / 4);
    }

    private void check(byte[] bytes) {
        String mutant = new String(bytes, StandardCharsets.UTF_8);
        try {
            DebtFile file = DebtReader.read(bytes, "d.toml", DebtFiles.RULES);
            loaded++;
            List<DebtEntry> entries = file.entries();
            for (int i = 0; i < entries.size(); i++) {
                int end = i + 1 < entries.size() ? entries.get(i + 1).line() - 1 : Integer.MAX_VALUE;
                checkAgainstText(entries.get(i), end, mutant);
            }
        } catch (MistakesException e) {
            refused++;
            assertThat(e.mistakes())
                    .as("%s", Printable.shown(mutant))
                    .isNotEmpty()
                    .allMatch(DebtMutationTest::hasPosition);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("refused with " + e + ": " + Printable.shown(mutant), e);
        }
    }

    private static boolean hasPosition(Mistake mistake) {
        return mistake.line() > 0 && mistake.column() > 0 && mistake.toString().startsWith("d.toml:");
    }

    /** The day stands on a line of this entry that speaks of expires, and each count on the line of its API. */
    private static void checkAgainstText(DebtEntry entry, int end, String mutant) {
        List<String> lines = mutant.lines().toList();
        List<LocalDate> days = lines.subList(entry.line() - 1, Math.min(end, lines.size())).stream()
                .filter(line -> line.contains("expires"))
                .flatMap(line -> DATE.matcher(line).results())
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .toList();
        assertThat(days).as("%s", Printable.shown(mutant)).containsExactly(entry.expires());
        for (AllowedUse use : entry.uses()) {
            String line = lines.get(use.line() - 1).replace("\\", "");
            assertThat(line)
                    .as("%s", Printable.shown(mutant))
                    .contains(use.api().owner().toString().replace("\\", ""));
            assertThat(largestNumber(line)).as("%s", Printable.shown(mutant)).isGreaterThanOrEqualTo(use.count());
        }
    }

    private static long largestNumber(String line) {
        Matcher number = NUMBER.matcher(line);
        long largest = -1;
        while (number.find()) {
            String digits = number.group().replace("_", "");
            if (digits.matches("\\d{1,9}")) {
                largest = Math.max(largest, Long.parseLong(digits));
            }
        }
        return largest;
    }
}
