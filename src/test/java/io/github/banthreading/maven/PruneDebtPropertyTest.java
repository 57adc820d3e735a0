package io.github.banthreading.maven;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the file lists and the code does: after a prune nothing is slack, nothing grew, and a second one changes nothing. */
@Tag("once")
class PruneDebtPropertyTest {

    private static final List<String> APIS = List.of(POOL, CACHED_POOL, START, TIMER);
    private static final List<String> MEMBERS = List.of("run()", "<init>", "call(int, java.lang.String)");
    private static final Policy POLICY = policy(Preset.STANDARD);
    private static final Provenance NOWHERE = new Provenance("1", 0, "");

    @TempDir
    Path folder;

    @Test
    void prunesCleanAndOnce() throws Exception {
        Random random = new Random(20261125);
        Path file = folder.resolve("threading-debt.toml");
        Settings settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
        Messages silent = new Messages(text -> {}, text -> {});
        for (int i = 0; i < 500; i++) {
            String before = randomFile(random);
            List<ApiUse> uses = randomUses(random);
            Files.writeString(file, before);
            Verdict slack = judge(file, uses);

            assertThat(new PruneDebt(silent, false)
                            .actOn(slack, settings, NOWHERE)
                            .kind())
                    .isEqualTo(Outcome.Kind.PASSED);

            String after = Files.readString(file);
            Verdict clean = judge(file, uses);
            assertThat(clean.ledger().stream().flatMap(entry -> entry.uses().stream()))
                    .as("%s", after)
                    .noneMatch(line -> line.state() == State.STALE || line.state() == State.UNDER_COUNT);
            Map<String, Integer> expected = counts(read(file, before));
            slack.ledger()
                    .forEach(entry -> entry.uses()
                            .forEach(line -> expected.computeIfPresent(
                                    key(entry.debt(), line.allowed()),
                                    (key, count) -> line.found() == 0 ? null : Math.min(count, line.found()))));
            assertThat(counts(read(file, after))).isEqualTo(expected);
            assertThat(before.lines().toList()).as("only counts are new").containsAll(withoutCounts(after));

            new PruneDebt(silent, false).actOn(clean, settings, NOWHERE);
            assertThat(Files.readString(file)).isEqualTo(after);
        }
    }

    private static List<String> withoutCounts(String text) {
        return text.lines().filter(line -> !line.startsWith("\"")).toList();
    }

    private Verdict judge(Path file, List<ApiUse> uses) throws Exception {
        return new Judge(POLICY, read(file, Files.readString(file)), TERMS)
                .judge("com.acme:orders", scan(uses.toArray(ApiUse[]::new)));
    }

    private DebtFile read(Path file, String text) throws Exception {
        Settings settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
        return DebtReader.read(
                text.getBytes(), file.getFileName().toString(), settings.debt().rules());
    }

    /** Days and all else of an entry in the key, so that a prune that touches them is seen. */
    private static String key(DebtEntry entry, AllowedUse use) {
        return String.join("|", entry.id(), entry.added() + "", entry.expires() + "", entry.plan(), use.api() + "");
    }

    private static Map<String, Integer> counts(DebtFile file) {
        Map<String, Integer> counts = new HashMap<>();
        file.entries().forEach(entry -> entry.uses().forEach(use -> counts.put(key(entry, use), use.count())));
        return counts;
    }

    private static String randomFile(Random random) {
        StringBuilder text = new StringBuilder("# Debt.\nversion = 1\n");
        int number = 0;
        for (String member : MEMBERS) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            LocalDate expires = TODAY.plusDays(random.nextInt(300) - 40L);
            text.append(random.nextBoolean() ? "\n# Why it is here.\n" : "\n")
                    .append(
                            "[[debt]]\nid = \"e" + number++ + "\"\nclass = \"com.acme.orders.A\"\nmember = \"" + member
                                    + "\"\nadded = 2026-09-01\nexpires = " + expires + " # agreed\nowner = \"o\"\n"
                                    + "ticket = \"T-1\"\nreason = \"Predates the port.\"\nplan = \"Goes away soon.\"\n[debt.uses]\n");
            List<String> apis = new ArrayList<>(APIS);
            int lines = 1 + random.nextInt(APIS.size());
            for (int i = 0; i < lines; i++) {
                String api = apis.remove(random.nextInt(apis.size()));
                text.append("\"" + api + "\" = " + (1 + random.nextInt(3)) + "\n");
            }
        }
        return text.toString();
    }

    private static List<ApiUse> randomUses(Random random) {
        List<ApiUse> uses = new ArrayList<>();
        for (String member : MEMBERS) {
            for (String api : APIS) {
                int found = random.nextInt(4);
                for (int line = 1; line <= found; line++) {
                    uses.add(use(api, "A", member, line));
                }
            }
        }
        return uses;
    }
}
