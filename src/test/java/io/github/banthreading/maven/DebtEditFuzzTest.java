package io.github.banthreading.maven;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.Fuzzing;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.debt.DebtSpelling.Written;
import io.github.banthreading.maven.DebtEditCases.Input;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a debt file is written: after {@code debt-add} nothing new is refused, after {@code debt-prune} nothing is slack,
 * neither loses anything else, and a file that does not load stays. What is refused and what is slack, the judge says.
 */
@Tag("once")
@ExtendWith(Fuzzing.class)
class DebtEditFuzzTest {

    private static final int EXECUTIONS = Fuzzing.executions(100);
    private static final int MOST_FAILURES = 20;

    private static final Policy POLICY = policy(Preset.STANDARD);
    private static final Provenance NOWHERE = new Provenance("1", 0, "");
    private static final Messages SILENT = new Messages(text -> {}, text -> {});
    private static final LocalDate EXPIRES = LocalDate.of(2027, 3, 31);

    private final Random random = Fuzzing.random();
    private final Map<String, Integer> counted = new TreeMap<>();

    @TempDir
    Path folder;

    private @Nullable Settings settings;

    @BeforeEach
    void settle() throws Exception {
        settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
    void editsWhatIsMeantAndNothingElse() throws Exception {
        DebtEditCases cases = new DebtEditCases(random, realFiles());
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < EXECUTIONS && failures.size() < MOST_FAILURES; i++) {
            Input input = cases.next();
            try {
                edit(input, cases);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                if (isOfLibrary(e)) {
                    count("assertion of tomlj");
                    continue;
                }
                failures.add(i + ": " + e + "\n"
                        + Printable.shown(input.text().replace("\n", "\u21b5")).replace("\u21b5", "\n"));
            }
        }
        Fuzzing.tell("edits of debt files: %d executions, %d failures, %s", EXECUTIONS, failures.size(), counted);
        assertThat(failures)
                .as("%s", failures.stream().limit(3).collect(Collectors.joining("\n\n")))
                .isEmpty();
        assertThat(counted.keySet()).contains("added", "pruned", "refused", "nothing to add", "nothing to prune");
    }

    /** Its own assertions are off in a build, and on in a test unless .ci/fuzz runs it. */
    private static boolean isOfLibrary(Throwable e) {
        return e instanceof AssertionError
                && e.getStackTrace().length > 0
                && e.getStackTrace()[0].getClassName().startsWith("org.tomlj.");
    }

    /** The files of the integration tests that load. */
    private List<String> realFiles() throws IOException {
        List<String> real = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/it"), 3)) {
            for (Path file : files.filter(each -> each.toString().endsWith("debt.toml"))
                    .sorted()
                    .toList()) {
                if (read(Files.readAllBytes(file)).isPresent()) {
                    real.add(Files.readString(file));
                }
            }
        }
        assertThat(real).hasSizeGreaterThan(5);
        return real;
    }

    private void edit(Input input, DebtEditCases cases) throws IOException {
        Files.write(file(), input.bytes());
        Optional<DebtFile> debt = read(input.bytes());
        if (debt.isEmpty()) {
            assertThat(input.written()).as("reads").isEmpty();
            refused(input);
            return;
        }
        List<ApiUse> uses = cases.uses(debt.get().entries());
        VerdictAction goal = random.nextBoolean() ? adding(false) : pruning(false);
        JudgedDebt judged;
        try {
            judged = JudgedDebt.of(debt.get(), uses);
        } catch (MistakesException e) {
            refused(goal, uses, input);
            assertThat(e.getMessage()).contains("is ambiguous");
            count("ambiguous");
            return;
        }
        if (goal instanceof DraftDebt) {
            added(input, judged, uses);
        } else {
            pruned(input, judged, uses);
        }
    }

    /** Also when the file became what it is after it was read: then one that lacks nothing but its TODO may be edited. */
    private void refused(Input input) throws IOException {
        count("refused");
        List<ApiUse> uses = List.of(use(START, "New", "run()", 1), use(START, "New", "run()", 2));
        refused(adding(false), uses, input);
        refused(pruning(false), uses, input);
        try {
            Verdict earlier =
                    JudgedDebt.of(DebtFile.absent("threading-debt.toml"), uses).verdict();
            adding(true).actOn(earlier, settings(), NOWHERE);
            count("only TODO");
        } catch (MistakesException e) {
            count("refused by the editor");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(input.bytes());
    }

    private void refused(VerdictAction goal, List<ApiUse> uses, Input input) throws IOException {
        assertThatThrownBy(() -> run(goal, uses)).isInstanceOf(MistakesException.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(input.bytes());
    }

    private void added(Input input, JudgedDebt before, List<ApiUse> uses) throws IOException {
        String text = text(adding(true), adding(false), uses, input);
        if (before.unlisted() == 0) {
            count("nothing to add");
            assertThat(text).isEqualTo(input.text());
            return;
        }
        count("added");
        // Blanks behind a last line without a break go when it gets one.
        new EditedText(input.text().replaceFirst("[ \\t]+\\z", ""), text).hasLostNothing();

        String documented = text.replace("\"TODO\"", "\"Written by a person.\"");
        JudgedDebt after = judged(documented, uses);
        assertThat(after.unlisted()).isZero();
        List<DebtEntry> old = before.entries();
        List<DebtEntry> fresh =
                after.entries().stream().filter(entry -> !old.contains(entry)).toList();
        assertThat(after.entries()).filteredOn(old::contains).isEqualTo(old);
        assertThat(fresh)
                .extracting(entry -> List.of(entry.added(), entry.expires(), entry.owner(), entry.ticket()))
                .containsOnly(List.of(TODAY, EXPIRES, "team-new", "N-1"));
        assertThat(after.pruned()).as("no slack").containsAll(fresh);
        assertThat(fresh.stream()
                        .flatMap(entry -> entry.uses().stream())
                        .mapToInt(AllowedUse::count)
                        .sum())
                .isEqualTo(before.unlisted());
        Files.writeString(file(), documented);
        assertThat(text(adding(true), adding(false), uses, new Input(documented)))
                .as("once more")
                .isEqualTo(documented);
    }

    private void pruned(Input input, JudgedDebt before, List<ApiUse> uses) throws IOException {
        List<DebtEntry> left = before.pruned();
        String text = text(pruning(true), pruning(false), uses, input);
        if (left.equals(before.entries())) {
            count("nothing to prune");
            assertThat(text).isEqualTo(input.text());
            return;
        }
        count("pruned");
        JudgedDebt after = judged(text, uses);
        assertThat(after.entries()).as("%s", text).isEqualTo(left);
        assertThat(after.refused()).isEqualTo(before.refused());
        Set<String> lowered = left.stream()
                .flatMap(entry -> entry.uses().stream())
                .map(line -> Integer.toString(line.count()))
                .collect(Collectors.toSet());
        new EditedText(input.text(), text).hasGainedNothingBut(lowered);
        input.written().ifPresent(written -> keepsItsText(written, before, text));
        assertThat(text(pruning(true), pruning(false), uses, new Input(text)))
                .as("once more")
                .isEqualTo(text);
    }

    /** What is about an entry of which nothing is paid is there to the byte, and so is what is about none. */
    private static void keepsItsText(Written written, JudgedDebt before, String text) {
        if (!written.isArray() || !before.pruned().isEmpty()) {
            assertThat(text)
                    .startsWith(written.head().stripTrailing())
                    .endsWith(written.foot().stripLeading());
        }
        for (int i = 0; i < before.entries().size(); i++) {
            if (before.pruned().contains(before.entries().get(i))) {
                String part = written.entries().get(i);
                assertThat(text)
                        .contains(
                                written.isArray()
                                        ? part.substring(part.indexOf('{'), part.lastIndexOf('}'))
                                        : part.strip());
            }
        }
    }

    /** The file after a goal, which a dry run before it did not touch. */
    private String text(VerdictAction dryRun, VerdictAction goal, List<ApiUse> uses, Input input) throws IOException {
        try {
            assertThat(run(dryRun, uses)).isEqualTo(Outcome.passed());
            assertThat(Files.readAllBytes(file())).as("a dry run").isEqualTo(input.bytes());
            assertThat(run(goal, uses)).isEqualTo(Outcome.passed());
        } catch (MistakesException e) {
            throw new AssertionError(e);
        }
        return Files.readString(file());
    }

    private static VerdictAction pruning(boolean dryRun) {
        return new PruneDebt(SILENT, "", dryRun, name -> Optional.empty(), file -> List.of());
    }

    private static VerdictAction adding(boolean dryRun) {
        return new DraftDebt(
                SILENT,
                "",
                dryRun,
                new DraftDebt.Request("team-new", "N-1", "TODO", "TODO", Optional.of(EXPIRES), name -> true));
    }

    /** What a goal does between a file and an action. */
    private Outcome run(VerdictAction goal, List<ApiUse> uses) throws MistakesException, IOException {
        JudgedModule module = Sessions.module(folder);
        DebtFile debt = new InputFiles(module, BuildMemory.of(Sessions.with()))
                .debt(settings().debt(), POLICY);
        return goal.actOn(JudgedDebt.of(debt, uses).verdict(), settings(), NOWHERE);
    }

    private JudgedDebt judged(String text, List<ApiUse> uses) {
        Optional<DebtFile> debt = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(debt).as("loads: %s", text).isPresent();
        try {
            return JudgedDebt.of(debt.get(), uses);
        } catch (MistakesException e) {
            throw new AssertionError(text, e);
        }
    }

    private Optional<DebtFile> read(byte[] bytes) {
        try {
            return Optional.of(
                    DebtReader.read(bytes, "d.toml", settings().debt().rules(), POLICY::findMeant));
        } catch (MistakesException e) {
            return Optional.empty();
        }
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }

    private Path file() {
        return folder.resolve("threading-debt.toml");
    }

    private Settings settings() {
        return Objects.requireNonNull(settings);
    }
}
