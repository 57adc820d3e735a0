package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Fuzzing;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ApiRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever happens to a team's catalogue, it loads and can be asked, or every mistake is refused with its place. */
@Tag("once")
@ExtendWith(Fuzzing.class)
class CatalogMutationTest {

    private static final int MUTANTS = Fuzzing.executions(5_000);
    private static final String ALPHABET = "abz019-_.#=[]()<>*$/,; \t\u0000\u001b\u202e\u00e9\u2028\ud800\ufeff";
    private static final List<String> GOOD = """
            # Acme's pools
            [executor]
            com.acme.Pool
                submit(java.lang.Runnable)
                start
                <extends>
            [acme-pools]
            title = Pools of our own
            standard = ban
            strict = ban
            managed-instances = warn
            why = They are ours.
            instead = the queue.
            com.acme.jobs.Runner$Inner
                *
                run(int[], java.lang.String)
            """.lines().toList();

    /** The machine may be busy. */
    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    private final Random random = Fuzzing.random();
    private long slowest;
    private int loaded;
    private int refused;

    @Test
    void aMutantLoadsOrIsRefusedWithAPosition() {
        for (int i = 0; i < MUTANTS; i++) {
            List<String> mutant = new ArrayList<>(GOOD);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                edit(mutant);
            }
            long start = System.nanoTime();
            check(mutant);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        Fuzzing.tell(
                "catalogues: %d executions, %d loaded, %d refused, slowest %,d us",
                MUTANTS, loaded, refused, slowest / 1000);
        assertThat(slowest).isLessThan(MOST_NANOSECONDS);
        assertThat(loaded).isGreaterThan(MUTANTS / 20);
        assertThat(refused).isGreaterThan(MUTANTS / 4);
    }

    private void check(List<String> mutant) {
        String shown = Printable.shown(String.join("\n", mutant));
        try {
            // An empty catalogue is quicker to start from; the built-in one is only needed for its groups.
            CatalogText text = new CatalogText().read(groups(), "groups.txt");
            Catalog catalog = text.read(mutant, "acme.txt").catalog();
            Policy policy = new Policy(catalog, Preset.STRICT, List.of(), List.of(), List.of());
            catalog.forEach((api, group) -> assertThat(policy.find(api.owner(), api.member()))
                    .as("%s of %s", api, shown)
                    .isPresent());
            policy.rulingOn(ApiRef.parse("com.acme.Pool#submit(java.lang.Runnable)"));
            loaded++;
        } catch (MistakesException e) {
            refused++;
            assertThat(e.mistakes())
                    .as("%s", shown)
                    .isNotEmpty()
                    .allMatch(mistake -> mistake.line() > 0
                            && mistake.column() > 0
                            && mistake.toString().startsWith("acme.txt:"));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("refused with " + e + ": " + shown, e);
        }
    }

    private static List<String> groups() {
        return List.of(
                "[executor]",
                "title = Pools",
                "standard = ban",
                "strict = ban",
                "managed-instances = ban",
                "why = They freeze.",
                "instead = the queue.");
    }

    private void edit(List<String> lines) {
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> Collections.swap(lines, at, other);
            case 1 -> lines.addAll(other, Collections.nCopies(random.nextInt(100) == 0 ? 300 : 1, lines.get(at)));
            case 2 -> lines.set(at, "");
            case 3 -> lines.set(at, lines.get(at).strip());
            case 4 -> lines.set(at, "  " + lines.get(at));
            default -> lines.set(at, edited(lines.get(at)));
        }
    }

    private String edited(String line) {
        int at = random.nextInt(line.length() + 1);
        int end = Math.min(line.length(), at + random.nextInt(4));
        String put = random.nextInt(3) == 0
                ? ""
                : String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                        .repeat(random.nextInt(50) == 0 ? 5_000 : 1);
        return line.substring(0, at) + put + line.substring(end);
    }
}
