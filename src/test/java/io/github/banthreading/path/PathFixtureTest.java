package io.github.banthreading.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.Compiler;
import io.github.banthreading.scan.Scans;
import io.github.banthreading.scan.Supertypes;
import io.github.banthreading.use.ClassName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles each fixture of {@code src/test/paths} by each compiler and holds the ways that are found against its comments. */
class PathFixtureTest {

    private static final Path FIXTURES = Path.of("src/test/paths");
    private static final Path FRAMEWORKS = Path.of("src/main/resources/io/github/banthreading/path/frameworks.txt");
    private static final Pattern NAMED =
            Pattern.compile("(com\\.amazonaws:aws-lambda|org\\.springframework|io\\.quarkus|(jakarta|javax)\\.ejb).*");
    private static final List<Compiler> JAVA = List.of(Compiler.JAVAC, Compiler.ECJ);

    @TempDir
    static Path folder;

    private static final Map<Compiler, Path> CLASSES = new HashMap<>();

    private static Policy policy;

    @BeforeAll
    static void compile() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
        CLASSES.clear();
        Path library = folder.resolve("lib");
        Compiler.JAVAC.compile(library, options(jars()), Compiler.files(FIXTURES.resolve("lib"), ".java"));
        List<Path> classPath = new ArrayList<>(List.of(library));
        classPath.addAll(jars());
        for (Compiler compiler : compilers()) {
            Path classes = folder.resolve(compiler.name());
            List<Path> sources =
                    fixtures(compiler).stream().map(PathFixture::source).toList();
            compiler.compile(classes, options(classPath), sources);
            CLASSES.put(compiler, classes);
        }
    }

    private static List<Compiler> compilers() {
        return Stream.of(Compiler.values())
                .filter(compiler -> JAVA.contains(compiler)
                        || compiler.name().startsWith("KOTLINC")
                        || compiler.name().startsWith("SCALAC"))
                .toList();
    }

    private static List<String> options(List<Path> classPath) {
        String joined = classPath.stream()
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("--release", "17", "-g:source,lines", "-proc:none", "-classpath", joined);
    }

    /** Of all libraries, those that the fixtures name, and what else these name of frameworks. */
    private static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>(Jars.in("frameworks").values());
        Jars.in("libraries").forEach((name, jar) -> {
            if (NAMED.matcher(name).matches()) {
                jars.add(jar);
            }
        });
        return jars;
    }

    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (Compiler compiler : compilers()) {
            fixtures(compiler).forEach(fixture -> arguments.add(Arguments.of(fixture, compiler)));
        }
        return arguments.stream();
    }

    private static List<PathFixture> fixtures(Compiler compiler) throws IOException {
        return compiler.sources(FIXTURES).stream().map(PathFixture::new).toList();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("fixtures")
    void findsTheWaysThatTheCommentsSay(PathFixture fixture, Compiler compiler) throws Exception {
        assertThat(found(fixture, compiler, Comparator.naturalOrder())).isEqualTo(fixture.expected());
    }

    /** Names decide between equal ways, not the order in which files are read. */
    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("fixtures")
    void theOrderOfTheClassFilesDoesNotMatter(PathFixture fixture, Compiler compiler) throws Exception {
        assertThat(found(fixture, compiler, Comparator.reverseOrder())).isEqualTo(fixture.expected());
    }

    private static boolean isPresent(PathFixture fixture, ClassName type) {
        try {
            return fixture.has(type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Each line of frameworks.txt is needed by a fixture: without it, and with all others, that one goes another way. */
    @Test
    void eachLineOfTheFrameworksIsHeldByAFixture() throws Exception {
        List<String> lines = Files.readAllLines(FRAMEWORKS);
        Map<Integer, String> unheld = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("[a-z].*")) {
                unheld.put(i, lines.get(i));
            }
        }
        assertThat(unheld).hasSizeGreaterThan(80);
        for (PathFixture fixture : fixtures(Compiler.JAVAC)) {
            List<Integer> removed = List.copyOf(unheld.keySet());
            List<Frameworks> lists = new ArrayList<>(List.of(Frameworks.parse(String.join("\n", lines))));
            removed.forEach(each -> lists.add(without(each, lines)));
            var found = found(fixture, Compiler.JAVAC, Comparator.naturalOrder(), lists);
            for (int i = 0; i < removed.size(); i++) {
                if (!found.get(i + 1).equals(found.get(0))) {
                    unheld.remove(removed.get(i));
                }
            }
        }
        assertThat(unheld).isEmpty();
    }

    private static Frameworks without(int line, List<String> lines) {
        List<String> others = new ArrayList<>(lines);
        others.remove(line);
        return Frameworks.parse(String.join("\n", others));
    }

    private static SortedMap<Integer, String> found(PathFixture fixture, Compiler compiler, Comparator<Path> order)
            throws Exception {
        return found(fixture, compiler, order, List.of(Frameworks.BUILT_IN)).get(0);
    }

    /** What is found in one fixture by each of several lists of frameworks. */
    private static List<SortedMap<Integer, String>> found(
            PathFixture fixture, Compiler compiler, Comparator<Path> order, List<Frameworks> lists) throws Exception {
        List<NamedHandler> named = fixture.named();
        List<Path> outside = new ArrayList<>(List.of(folder.resolve("lib")));
        outside.addAll(jars());
        outside.addAll(compiler.libraries());
        return Scans.use(CLASSES.get(compiler), fixture.packageName(), policy, outside, order, (scan, code, types) -> {
            Map<ClassName, Optional<byte[]>> read = new HashMap<>();
            Function<ClassName, Optional<byte[]>> present = type ->
                    read.computeIfAbsent(type, each -> isPresent(fixture, each) ? types.apply(each) : Optional.empty());
            List<SortedMap<Integer, String>> found = new ArrayList<>();
            for (Frameworks each : lists) {
                PathFinder finder = new PathFinder(
                        List.of(code), type -> present.apply(type).flatMap(Supertypes::read), present, named, each);
                found.add(PathFixture.found(finder.reach(code, scan.uses()), scan.uses()));
            }
            return found;
        });
    }
}
