package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.Fixture.Expectation;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles each fixture by each compiler and holds what is found against its comments. */
class FixtureTest {

    private static final Path FIXTURES = Path.of("src/test/fixtures");
    private static final Path CATALOG = FIXTURES.resolve("lib/catalog.txt");

    /** What mutation testing leaves out: it starts everything again for each of hundreds of tests. */
    private static final String ONE_BY_ONE = "one-by-one";

    @TempDir
    static Path folder;

    private static Path library;

    /** What fixtures have in common, so that each is worked out once. */
    private static final Map<String, Policy> POLICIES = new HashMap<>();

    private static final Map<String, ScanResult> SCANS = new HashMap<>();

    @BeforeAll
    static void compileLibrary() throws IOException {
        library = folder.resolve("lib");
        // PIT runs this for several mutants in one virtual machine.
        POLICIES.clear();
        SCANS.clear();
        Compiler.JAVAC.compile(library, List.of("--release", "17"), Compiler.files(FIXTURES.resolve("lib"), ".java"));
    }

    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (Compiler compiler : Compiler.values()) {
            for (Fixture fixture : fixturesOf(compiler)) {
                arguments.add(Arguments.of(fixture, compiler));
            }
        }
        return arguments.stream();
    }

    @Tag(ONE_BY_ONE)
    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("fixtures")
    void findsWhatTheCommentsSay(Fixture fixture, Compiler compiler) throws Exception {
        List<ApiUse> uses = usesIn(fixture, compiler);

        assertThat(fixture.differences(uses)).isEmpty();
    }

    /** Each comment and each line of code of a fixture matters: without it the fixture is red. */
    @Tag(ONE_BY_ONE)
    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("fixtures")
    void turnsRedWithoutAnyOfItsCommentsOrUses(Fixture fixture, Compiler compiler) throws Exception {
        List<ApiUse> uses = usesIn(fixture, compiler);

        for (int i = 0; i < fixture.expected().size(); i++) {
            List<Expectation> fewer = new ArrayList<>(fixture.expected());
            Expectation removed = fewer.remove(i);
            assertThat(new Fixture(fixture.source(), fewer).differences(uses))
                    .as("without %s", removed)
                    .isNotEmpty();
        }
        for (int i = 0; i < uses.size(); i++) {
            List<ApiUse> fewer = new ArrayList<>(uses);
            ApiUse removed = fewer.remove(i);
            assertThat(fixture.differences(fewer)).as("without %s", removed).isNotEmpty();
        }
    }

    /** A class may be read before or after those that it inherits from, calls or is a member of. */
    @Test
    void theOrderOfTheClassFilesDoesNotMatter() throws Exception {
        for (Compiler compiler : Compiler.values()) {
            for (Fixture fixture : fixturesOf(compiler)) {
                if (isCompiledBy(compiler, fixture)) {
                    Policy policy = policyOf(fixture);
                    Path classes = compile(fixture, compiler);
                    String key = "reversed " + key(fixture, classes);
                    if (!SCANS.containsKey(key)) {
                        SCANS.put(key, Scans.scanReversed(classes, policy, withoutGone(), compiler.libraries()));
                    }
                    assertThat(fixture.differences(SCANS.get(key).uses()))
                            .as("%s by %s", fixture, compiler)
                            .isEmpty();
                }
            }
        }
    }

    /** Without debug information a use has neither source nor line, and is found all the same in the same member. */
    @Test
    void findsTheSameWithoutDebugInformation() throws Exception {
        Policy policy = Scans.policy(Preset.STANDARD, CATALOG);
        Set<String> expected = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (String debug : List.of("-g:source,lines", "-g:none")) {
            Path classes = folder.resolve("debug" + debug.replace(':', '-'));
            List<Path> sources = List.of(
                    FIXTURES.resolve("Threads.java"),
                    FIXTURES.resolve("Copies.java"),
                    FIXTURES.resolve("Nesting.java"));
            Compiler.JAVAC.compile(classes, List.of("--release", "17", debug), sources);
            ScanResult scan = Scans.scan(classes, policy, withoutGone(), List.of());
            boolean bare = debug.equals("-g:none");
            for (ApiUse use : scan.uses()) {
                (bare ? found : expected)
                        .add(use.site().owner() + "#" + use.site().member() + " " + use.api());
                assertThat(use.site().line() == 0 && use.site().file().endsWith(".class"))
                        .as("%s", use)
                        .isEqualTo(bare);
            }
            assertThat(scan.withoutLines()).isEqualTo(bare);
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    /** A declaration has no line of its own and is never copied, so that its number is not in doubt. */
    @Test
    void declarationsNeedNoLines() throws Exception {
        Path classes = folder.resolve("no-lines");
        Compiler.JAVAC.compile(classes, List.of("-g:source,lines"), List.of(FIXTURES.resolve("NoLines.java")));
        ScanResult scan = Scans.scan(classes, Scans.policy(Preset.STANDARD), withoutGone(), List.of());
        assertThat(scan.uses()).hasSize(2);
        assertThat(scan.withoutLines()).isFalse();
    }

    /** What is reported in a fixture, all classes of its compiler scanned together as in a module. */
    private static List<ApiUse> usesIn(Fixture fixture, Compiler compiler) throws Exception {
        assumeTrue(isCompiledBy(compiler, fixture), () -> compiler + " here cannot compile " + fixture);
        Path classes = compile(fixture, compiler);
        Policy policy = policyOf(fixture);
        String key = key(fixture, classes);
        if (!SCANS.containsKey(key)) {
            SCANS.put(key, Scans.scan(classes, policy, withoutGone(), compiler.libraries()));
        }
        ScanResult scan = SCANS.get(key);

        assertThat(scan.unreadable()).isEmpty();
        assertThat(scan.uses())
                .extracting(use -> use.site().file())
                .isSubsetOf(fixturesOf(compiler).stream().map(Fixture::toString).toList());
        return scan.uses().stream()
                .filter(use -> use.site().file().equals(fixture.toString()))
                .toList();
    }

    private static String key(Fixture fixture, Path classes) throws IOException {
        return classes + " " + fixture.directive("preset", "standard");
    }

    private static Policy policyOf(Fixture fixture) throws Exception {
        String preset = fixture.directive("preset", "standard");
        if (!POLICIES.containsKey(preset)) {
            POLICIES.put(preset, Scans.policy(Preset.find(preset).orElseThrow(), CATALOG));
        }
        return POLICIES.get(preset);
    }

    private static boolean isCompiledBy(Compiler compiler, Fixture fixture) throws IOException {
        int release = Integer.parseInt(fixture.directive("release", "17"));
        return compiler.hasRelease(release, fixture.directive("options", "").contains("preview"));
    }

    /** Compiles a fixture together with all that have the same options, once: starting a compiler is what takes time. */
    private static Path compile(Fixture fixture, Compiler compiler) throws IOException {
        int release = Integer.parseInt(fixture.directive("release", "17"));
        String more = fixture.directive("options", "");
        Path classes = folder.resolve(compiler + "-" + release + more);
        if (Files.exists(classes)) {
            return classes;
        }
        List<Path> sources = new ArrayList<>();
        for (Fixture each : fixturesOf(compiler)) {
            boolean sameRelease = Integer.parseInt(each.directive("release", "17")) == release;
            if (sameRelease && each.directive("options", "").equals(more)) {
                sources.add(each.source());
            }
        }
        List<String> options =
                new ArrayList<>(List.of("--release", String.valueOf(release), "-g:source,lines", "-proc:none"));
        options.addAll(List.of("-classpath", library.toString()));
        if (!more.isEmpty()) {
            options.addAll(Arrays.asList(more.split(" ", -1)));
        }
        compiler.compile(classes, options, sources);
        return classes;
    }

    private static List<Fixture> fixturesOf(Compiler compiler) throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (Path source : compiler.sources(FIXTURES)) {
            fixtures.add(Fixture.read(source, compiler));
        }
        return fixtures;
    }

    /** The library as a scan sees it, without the class that is only there for the compiler. */
    private static Path withoutGone() throws IOException {
        Path gone = library.resolve("com/example/lib/Gone.class");
        Path copy = folder.resolve("types");
        if (!Files.exists(copy)) {
            for (Path file : Compiler.files(library, ".class")) {
                Path target = copy.resolve(library.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!file.equals(gone)) {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
