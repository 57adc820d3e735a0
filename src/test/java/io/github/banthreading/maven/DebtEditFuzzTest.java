package io.github.banthreading.maven;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtMutator;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.debt.DebtSpelling;
import io.github.banthreading.debt.DebtSpelling.Debt;
import io.github.banthreading.debt.DebtSpelling.Line;
import io.github.banthreading.debt.DebtSpelling.Part;
import io.github.banthreading.debt.DebtSpelling.Use;
import io.github.banthreading.debt.DebtSpelling.Written;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a debt file is written: {@code debt-add} puts new entries into it and {@code debt-prune} takes paid ones out, and
 * neither touches a byte of anything else; a file that does not load is refused and stays.
 */
@Tag("once")
class DebtEditFuzzTest {

    private static final int EXECUTIONS = Math.toIntExact(Long.getLong("fuzz.executions", 100));
    private static final long SEED = Long.getLong("fuzz.seed", 20261123);
    private static final int MOST_FAILURES = 20;

    private static final List<String> APIS =
            List.of(POOL, CACHED_POOL, START, TIMER, "java.util.Timer#schedule(java.util.TimerTask, long)");
    private static final List<String> CLASSES = List.of("A", "B", "A$Inner", "Gr\u00f6\u00dfe");
    private static final List<String> MEMBERS =
            List.of("run()", "<init>", "call(int, java.lang.String)", "<clinit>", "cache");
    private static final List<String> IDS = List.of(
            "a-run", "b", "A", "zz-top", "\u00e4rger", "a run", " a-new ", "b.2", "9", "#", "[[debt]]", "\ud83e\uddf5");
    private static final List<String> PROSE = List.of(
            "Predates the port.",
            "\u00dcbertr\u00e4ge \ud83e\uddf5 of the old world.",
            "It says \"[[debt]]\" # and more.",
            "C:\\temp is where it lives.");

    private static final Pattern ARRAY = Pattern.compile("(?m)^\uFEFF?\\s*[\"']?debt[\"']?\\s*=");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9A-Fa-fxob_]*");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z_+-]+|.", Pattern.DOTALL);
    private static final Policy POLICY = policy(Preset.STANDARD);
    private static final Provenance NOWHERE = new Provenance("1", 0, "");
    private static final LocalDate EXPIRES = LocalDate.of(2027, 3, 31);

    private final Random random = new Random(SEED);
    private final DebtMutator mutator = new DebtMutator(random);
    private final DebtSpelling spelling = new DebtSpelling(random);
    private final Map<String, Integer> counted = new TreeMap<>();

    @TempDir
    Path folder;

    private @Nullable Path file;
    private @Nullable Settings settings;

    /** A text, and how it was written if nothing damaged it since. */
    private record Input(byte[] bytes, Optional<Written> written) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
    void editsWhatIsMeantAndNothingElse() throws Exception {
        file = folder.resolve("threading-debt.toml");
        settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
        List<String> real = realFiles();
        assertThat(real).hasSizeGreaterThan(5);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < EXECUTIONS && failures.size() < MOST_FAILURES; i++) {
            Input input = input(real);
            try {
                edit(input);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                if (isOfLibrary(e)) {
                    count("assertion of tomlj");
                    continue;
                }
                failures.add(i + ": " + e + "\n"
                        + Printable.shown(input.text().replace("\n", "\u21b5")).replace("\u21b5", "\n"));
            }
        }
        System.out.printf(
                "edits of debt files, seed %d: %d executions, %d failures, %s%n",
                SEED, EXECUTIONS, failures.size(), counted);
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
        try (Stream<Path> files = Files.walk(Path.of("src/it"), 3)) {
            return files.filter(each -> each.toString().endsWith("debt.toml"))
                    .sorted()
                    .map(DebtEditFuzzTest::content)
                    .filter(text -> read(text.getBytes(StandardCharsets.UTF_8)).isPresent())
                    .toList();
        }
    }

    private static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<List<DebtEntry>> read(byte[] bytes) {
        try {
            return Optional.of(withoutLines(
                    DebtReader.read(bytes, "d.toml", settings().debt().rules()).entries()));
        } catch (MistakesException e) {
            return Optional.empty();
        }
    }

    private Settings settings() {
        return Objects.requireNonNull(settings);
    }

    private Path file() {
        return Objects.requireNonNull(file);
    }

    private Input input(List<String> real) {
        Input input;
        if (random.nextInt(8) == 0) {
            String text = real.get(random.nextInt(real.size()));
            input = new Input(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        } else if (random.nextInt(40) == 0) {
            String text = pick(
                    List.of("", "# nothing yet\n", "\n\n", "\uFEFF", "\uFEFF# all paid", "version = 1", "# a\r\n\r\n"));
            input = new Input(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        } else {
            Written written = spelling.write(debts());
            input = new Input(written.text().getBytes(StandardCharsets.UTF_8), Optional.of(written));
        }
        if (random.nextInt(4) > 0) {
            return input;
        }
        String mutant = input.text();
        for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
            mutant = mutator.mutate(mutant);
        }
        byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
        return new Input(random.nextInt(8) == 0 ? mutator.broken(bytes) : bytes, Optional.empty());
    }

    private List<Debt> debts() {
        List<String> ids = shuffled(IDS);
        List<Debt> debts = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String inClass = pick(CLASSES);
            String member = pick(MEMBERS);
            if (places.add(inClass + "#" + member)) {
                List<Line> lines = shuffled(APIS).stream()
                        .limit(1 + random.nextInt(3))
                        .map(api -> new Line(respelled(api), 1 + random.nextInt(random.nextInt(9) == 0 ? 9999 : 4)))
                        .toList();
                debts.add(new Debt(
                        ids.remove(0),
                        "com.acme.orders." + inClass,
                        respelled(member),
                        TODAY.plusDays(random.nextInt(300) - 40L),
                        pick(PROSE),
                        lines));
            }
        }
        return debts;
    }

    /** Blanks around types are free, and without types a method is meant whatever they are. */
    private String respelled(String name) {
        return switch (random.nextInt(8)) {
            case 0 -> name.contains("(") && !name.contains("Timer") ? name.substring(0, name.indexOf('(')) : name;
            case 1 -> name.replace("(", "( ").replace(")", " )");
            case 2 -> name.replace(", ", ",");
            default -> name;
        };
    }

    private List<String> shuffled(List<String> texts) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }

    private void edit(Input input) throws IOException {
        Files.write(file(), input.bytes());
        Optional<List<DebtEntry>> entries = read(input.bytes());
        if (entries.isEmpty()) {
            assertThat(input.written()).as("reads").isEmpty();
            refused(input);
            return;
        }
        List<ApiUse> uses = uses(entries.get());
        if (random.nextBoolean()) {
            add(input, entries.get(), uses);
        } else {
            prune(input, entries.get(), uses);
        }
    }

    /** What a goal does between a file and a action. */
    private Outcome run(VerdictAction goal, List<ApiUse> uses) throws MistakesException, IOException {
        JudgedModule module = Sessions.module(folder);
        DebtFile debt = new InputFiles(module, BuildMemory.of(Sessions.with()))
                .debt(settings().debt());
        return goal.actOn(verdict(debt, uses), settings(), NOWHERE);
    }

    private static Verdict verdict(DebtFile debt, List<ApiUse> uses) throws MistakesException {
        return new Judge(POLICY, debt, TERMS).judge("com.acme:orders", scan(uses.toArray(ApiUse[]::new)));
    }

    private static PruneDebt pruning(List<String> said, boolean dryRun) {
        return new PruneDebt(new Messages(said::add, said::add), dryRun);
    }

    private static DraftDebt adding(List<String> said, boolean dryRun) {
        return new DraftDebt(
                new Messages(said::add, said::add),
                dryRun,
                new DraftDebt.Request("team-new", "N-1", EXPIRES, name -> true));
    }

    /** Also when the file became what it is after it was read: then one that lacks nothing but its TODO may be edited. */
    private void refused(Input input) throws IOException {
        count("refused");
        List<ApiUse> uses = uses(ApiRef.parse(START), ClassName.parse("com.acme.orders.New"), Member.parse("run()"), 2);
        for (VerdictAction goal : List.of(adding(new ArrayList<>(), false), pruning(new ArrayList<>(), false))) {
            try {
                run(goal, uses);
                throw new AssertionError("not refused");
            } catch (MistakesException e) {
                assertThat(Files.readAllBytes(file())).isEqualTo(input.bytes());
            }
        }
        try {
            Verdict earlier = verdict(DebtFile.absent("threading-debt.toml"), uses);
            adding(new ArrayList<>(), true).actOn(earlier, settings(), NOWHERE);
            count("only TODO");
        } catch (MistakesException e) {
            count("refused by the editor");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(input.bytes());
    }

    /** Of what the entries list, less or more; and sometimes of what they do not list. */
    private List<ApiUse> uses(List<DebtEntry> entries) {
        List<ApiUse> uses = new ArrayList<>();
        int mood = random.nextInt(4);
        for (DebtEntry entry : entries) {
            boolean gone = random.nextInt(3) == 0;
            for (AllowedUse use : entry.uses()) {
                int listed = Math.min(use.count(), 20);
                int found = mood == 0 ? listed : gone ? 0 : random.nextInt(listed + 2);
                uses.addAll(uses(compiled(use.api()), entry.inClass(), compiled(entry.member()), found));
            }
        }
        int places = random.nextInt(5);
        for (int i = places == 0 ? 0 : random.nextInt(2) * places; i > 0; i--) {
            ClassName inClass =
                    ClassName.parse("com.acme.orders." + pick(CLASSES) + (random.nextBoolean() ? "" : "New"));
            ApiRef api = ApiRef.parse(pick(APIS));
            Member member = Member.parse(pick(MEMBERS));
            uses.addAll(uses(api, inClass, member, 1 + random.nextInt(3)));
        }
        return uses;
    }

    /** What a class file says where an entry has no types: a method has some, and only a field has none. */
    private static Member compiled(Member member) {
        return MEMBERS.stream()
                .map(Member::parse)
                .filter(member::covers)
                .findFirst()
                .orElse(member);
    }

    private static ApiRef compiled(ApiRef api) {
        return APIS.stream().map(ApiRef::parse).filter(api::covers).findFirst().orElse(api);
    }

    private static List<ApiUse> uses(ApiRef api, ClassName inClass, Member member, int found) {
        List<ApiUse> uses = new ArrayList<>();
        for (int line = 1; line <= found; line++) {
            uses.add(new ApiUse(api, new Site(inClass, member, "A.java", line)));
        }
        return uses;
    }

    private static boolean covers(DebtEntry entry, AllowedUse allowed, ApiUse use) {
        return entry.inClass().equals(use.site().owner())
                && entry.member().covers(use.site().member())
                && allowed.api().covers(use.api())
                && POLICY.rulingOn(use.api()).level().isReported();
    }

    private static int found(DebtEntry entry, AllowedUse allowed, List<ApiUse> uses) {
        return (int) uses.stream().filter(use -> covers(entry, allowed, use)).count();
    }

    private void add(Input input, List<DebtEntry> entries, List<ApiUse> uses) throws IOException {
        Map<String, Map<ApiRef, Integer>> missing = new TreeMap<>();
        uses.stream()
                .filter(use -> POLICY.rulingOn(use.api()).level() == Level.BAN)
                .filter(use -> entries.stream()
                        .noneMatch(entry -> entry.uses().stream().anyMatch(allowed -> covers(entry, allowed, use))))
                .forEach(use -> missing.computeIfAbsent(
                                use.site().owner() + "#" + use.site().member(), key -> new HashMap<>())
                        .merge(use.api(), 1, Integer::sum));
        List<String> said = new ArrayList<>();
        boolean dryRun = random.nextInt(8) == 0;
        try {
            assertThat(run(adding(said, dryRun), uses)).isEqualTo(Outcome.passed());
        } catch (MistakesException e) {
            assertThat(Files.readAllBytes(file())).isEqualTo(input.bytes());
            assertThat(e.getMessage()).as("refuses to add").contains("is ambiguous");
            count("ambiguous");
            return;
        }
        byte[] bytes = Files.readAllBytes(file());
        if (missing.isEmpty() || dryRun) {
            assertThat(bytes).isEqualTo(input.bytes());
            count(missing.isEmpty() ? "nothing to add" : "dry run");
            return;
        }
        count("added");
        String before = input.text();
        String after = new String(bytes, StandardCharsets.UTF_8);
        if (missing.size() == 1 && !ARRAY.matcher(before).find()) {
            checkInsertion(before, after);
        }
        // Blanks behind a last line without a break go when it gets one.
        checkNothingLost(before.replaceFirst("[ \\t]+\\z", ""), after, Set.of());
        checkLineEndings(before, after);
        byte[] documented =
                after.replace("\"TODO\"", "\"Written by a person.\"").getBytes(StandardCharsets.UTF_8);
        assertThat(read(documented)).as("loads with %s", after).isPresent();
        List<DebtEntry> all = new ArrayList<>(read(documented).get());
        List<DebtEntry> fresh =
                all.stream().filter(entry -> !entries.contains(entry)).toList();
        all.removeAll(fresh);
        assertThat(all).as("old entries").isEqualTo(entries);
        Map<String, Map<ApiRef, Integer>> written = new TreeMap<>();
        for (DebtEntry entry : fresh) {
            assertThat(List.of(entry.added(), entry.expires(), entry.owner(), entry.ticket()))
                    .isEqualTo(List.of(TODAY, EXPIRES, "team-new", "N-1"));
            Map<ApiRef, Integer> lines = new HashMap<>();
            entry.uses().forEach(use -> lines.put(use.api(), use.count()));
            written.put(entry.inClass() + "#" + entry.member(), lines);
        }
        assertThat(written).as("new entries").isEqualTo(missing);
        assertThat(fresh).hasSameSizeAs(missing.keySet());

        Files.write(file(), documented);
        again(adding(said, false), uses, documented);
        if (random.nextInt(4) == 0) {
            prune(new Input(documented, Optional.empty()), read(documented).get(), uses(entries));
        }
    }

    private void again(VerdictAction goal, List<ApiUse> uses, byte[] same) throws IOException {
        try {
            assertThat(run(goal, uses)).isEqualTo(Outcome.passed());
        } catch (MistakesException e) {
            throw new AssertionError(e);
        }
        assertThat(Files.readAllBytes(file())).as("once more").isEqualTo(same);
    }

    /** Blank lines on either side of an entry are the library's. */
    private static void checkInsertion(String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < before.length() - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        assertThat(before.substring(start, before.length() - end))
                .as("lost by an insertion: %s", after)
                .isBlank();
    }

    /**
     * What is shorter is there in what is longer, in its order; numbers that were lowered aside, blanks where braces
     * are, and what kind of line break a blank line has where there are several kinds.
     */
    private static void checkNothingLost(String shorter, String longer, Set<String> lowered) {
        boolean blanksAside = longer.contains("{");
        Matcher token = TOKEN.matcher(shorter);
        Matcher other = TOKEN.matcher(longer);
        while (token.find()) {
            if ((blanksAside && token.group().isBlank()) || token.group().equals("\r")) {
                continue;
            }
            boolean there = false;
            while (!there && other.find()) {
                there = isSame(other.group(), token.group(), lowered);
            }
            if (!there) {
                throw new AssertionError(
                        "'" + token.group() + "' at " + token.start() + " of\n" + shorter + "\nis not in\n" + longer);
            }
        }
    }

    private static boolean isSame(String before, String after, Set<String> lowered) {
        return before.equals(after)
                || (lowered.contains(after) && NUMBER.matcher(before).matches());
    }

    private static void checkLineEndings(String before, String after) {
        if (before.contains("\r\n") && !before.replace("\r\n", "").contains("\n")) {
            assertThat(after.replace("\r\n", ""))
                    .as("line endings of %s", after)
                    .doesNotContain("\n");
        }
    }

    private static List<DebtEntry> withoutLines(List<DebtEntry> entries) {
        return entries.stream()
                .map(entry -> with(
                        entry,
                        entry.uses().stream()
                                .map(use -> new AllowedUse(use.api(), use.count(), 0))
                                .toList()))
                .toList();
    }

    private static DebtEntry with(DebtEntry entry, List<AllowedUse> uses) {
        return new DebtEntry(
                entry.id(),
                entry.inClass(),
                entry.member(),
                entry.added(),
                entry.expires(),
                entry.owner(),
                entry.ticket(),
                entry.reason(),
                entry.plan(),
                uses,
                0);
    }

    private void prune(Input input, List<DebtEntry> entries, List<ApiUse> uses) throws IOException {
        List<DebtEntry> left = new ArrayList<>();
        Set<String> lowered = new TreeSet<>();
        for (DebtEntry entry : entries) {
            List<AllowedUse> lines = new ArrayList<>();
            for (AllowedUse use : entry.uses()) {
                int found = Math.min(use.count(), found(entry, use, uses));
                if (found > 0) {
                    lines.add(new AllowedUse(use.api(), found, 0));
                }
                if (found < use.count()) {
                    lowered.add(Integer.toString(found));
                }
            }
            if (!lines.isEmpty()) {
                left.add(with(entry, lines));
            }
        }
        List<String> said = new ArrayList<>();
        boolean dryRun = random.nextInt(8) == 0;
        try {
            assertThat(run(pruning(said, dryRun), uses)).isEqualTo(Outcome.passed());
        } catch (MistakesException e) {
            assertThat(Files.readAllBytes(file())).isEqualTo(input.bytes());
            assertThat(e.getMessage()).as("refuses to prune").contains("is ambiguous");
            count("ambiguous");
            return;
        }
        byte[] bytes = Files.readAllBytes(file());
        if (lowered.isEmpty() || dryRun) {
            assertThat(bytes).isEqualTo(input.bytes());
            count(lowered.isEmpty() ? "nothing to prune" : "dry run");
            return;
        }
        count("pruned");
        String before = input.text();
        String after = new String(bytes, StandardCharsets.UTF_8);
        assertThat(read(bytes)).as("loads: %s", after).isPresent();
        assertThat(read(bytes).get()).isEqualTo(left);
        checkNothingLost(after, before, lowered);
        checkLineEndings(before, after);
        input.written().ifPresent(written -> checkParts(written, entries, left, uses, after));
        again(pruning(said, false), uses, bytes);
    }

    /** What is about an entry that stays is there to the byte, but for the lines and numbers that changed. */
    private static void checkParts(
            Written written, List<DebtEntry> entries, List<DebtEntry> left, List<ApiUse> uses, String after) {
        boolean bracketsGo = written.isArray() && left.isEmpty();
        if (!bracketsGo) {
            assertThat(after).as("head").startsWith(written.head().stripTrailing());
            assertThat(after).as("foot").endsWith(written.foot().stripLeading());
        }
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            DebtEntry entry = entries.get(i);
            Part part = written.entries().get(i);
            boolean stays = left.stream().anyMatch(each -> each.id().equals(entry.id()));
            boolean same = left.contains(entry);
            if (stays && (same || !part.lines().isEmpty())) {
                String expected = (!same
                                ? pruned(part, entry, uses)
                                : written.isArray()
                                        ? part.start().substring(part.start().indexOf('{'))
                                        : part.text())
                        .strip();
                int found = after.indexOf(expected, at);
                assertThat(found).as("'%s' in %s", expected, after).isNotNegative();
                at = found + expected.length();
            }
        }
    }

    private static String pruned(Part part, DebtEntry entry, List<ApiUse> uses) {
        StringBuilder out = new StringBuilder(part.start());
        for (int i = 0; i < part.lines().size(); i++) {
            AllowedUse allowed = entry.uses().get(i);
            Use line = part.lines().get(i);
            int found = found(entry, allowed, uses);
            if (found >= allowed.count()) {
                out.append(line.text());
            } else if (found > 0) {
                out.append(line.before()).append(found).append(line.after());
            }
        }
        return out.append(part.end()).toString();
    }
}
