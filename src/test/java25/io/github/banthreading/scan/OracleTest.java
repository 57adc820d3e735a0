package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import io.github.banthreading.Libraries;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product and the {@link Oracle} find the same in the fixtures and in every library: file, line, API and member, each as often. */
class OracleTest {

    private static final Path FIXTURES = Path.of("src/test/fixtures");

    @TempDir
    static Path folder;

    private static Libraries libraries;
    private static Policy policy;
    private static final Map<Language, Integer> seen = new TreeMap<>();

    @BeforeAll
    static void open() throws Exception {
        libraries = Libraries.open();
        policy = Scans.policy(Preset.STRICT, FIXTURES.resolve("lib/catalog.txt"));
    }

    /** Never green because there was nothing to compare. */
    @AfterAll
    static void close() throws Exception {
        libraries.close();
        System.out.println("uses that product and oracle agree on: " + seen);
        assertThat(seen.getOrDefault(Language.JAVA, 0)).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void theyAgreeOnTheFixtures(Compiler compiler) throws Exception {
        Path library = folder.resolve("lib");
        Compiler.JAVAC.compile(library, List.of("--release", "17"), Compiler.files(FIXTURES.resolve("lib"), ".java"));
        int release = compiler == Compiler.JAVAC_25 ? 17 : 25;
        List<Path> sources = new ArrayList<>();
        for (Path source : compiler.sources(FIXTURES)) {
            Fixture fixture = Fixture.read(source, compiler);
            boolean preview = fixture.directive("options", "").contains("preview");
            if (Integer.parseInt(fixture.directive("release", "17")) <= release && !preview) {
                sources.add(source);
            }
        }
        Path output = folder.resolve(compiler.toString());
        List<String> options = new ArrayList<>(List.of("--release", String.valueOf(release), "-g:source,lines"));
        options.addAll(List.of("-proc:none", "-classpath", library.toString()));
        compiler.compile(output, options, sources);
        Map<String, byte[]> classes = classesIn(output);
        Language language = Language.of(compiler.toString());
        try (URLClassLoader types = loader(library, compiler.libraries())) {
            assertSame(language, classes, type -> find(types, type));
        }
        assertThat(classes.size()).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Weaver.class)
    void theyAgreeOnWhatAspectJHasWoven(Weaver weaver) throws Exception {
        for (String each :
                List.of("chains", "front", "never", "pertarget", "perthis", "pertypewithin", "points")) {
            Path output = folder.resolve(weaver + each).resolve("classes");
            weaver.weave(List.of(), Path.of("src/test/woven").resolve(each), output);
            try (URLClassLoader types = loader(output, List.copyOf(Jars.in("compilers/ajc").values()))) {
                assertSame(Language.JAVA, classesIn(output), type -> find(types, type));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RebasedTest.Enhancement.class)
    void theyAgreeOnWhatByteBuddyHasRebased(RebasedTest.Enhancement enhancement) throws Exception {
        Path output = folder.resolve(enhancement.toString());
        List<Path> sources = List.of(Path.of("src/test/rebased/com/acme/Orders.java"));
        Compiler.JAVAC.compile(output, List.of("--release", "17", "-g", "-proc:none"), sources);
        RebasedTest.enhance(output.toFile(), enhancement);
        assertSame(Language.JAVA, classesIn(output), libraries::find);
    }

    @Test
    void theyAgreeOnTheDoors() throws Exception {
        Path output = folder.resolve("doors");
        try (Libraries all = Libraries.openAll()) {
            String jars = all.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of("--release", "17", "-proc:none", "-g:source,lines", "-classpath", jars);
            Compiler.JAVAC.compile(output, options, Compiler.files(FIXTURES.resolve("doors"), ".java"));
            assertSame(Language.JAVA, classesIn(output), all::find);
        }
    }

    private static Map<String, byte[]> classesIn(Path output) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path file : Compiler.files(output, ".class")) {
            classes.put(output.relativize(file).toString(), Files.readAllBytes(file));
        }
        return classes;
    }

    /**
     * GPars is left out: the catalogue lists classes of it as a whole, which in the product speaks of calls on exactly them,
     * and in the oracle of calls on their subclasses too.
     */
    static List<Path> jars() {
        return libraries.files().stream()
                .filter(jar -> !jar.toString().contains("gpars"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theyAgreeOnALibrary(Path jar) throws Exception {
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                boolean other = entry.getName().startsWith("META-INF/")
                        || entry.getName().endsWith("-info.class");
                if (entry.getName().endsWith(".class") && !other) {
                    classes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        assertSame(Language.of(jar.getFileName().toString()), classes, libraries::find);
    }

    /** Nothing is passed over because it is generated: the oracle knows no such rule. */
    private static void assertSame(
            Language language, Map<String, byte[]> classes, Function<ClassName, Optional<byte[]>> types) {
        Scanner scanner = new Scanner(
                policy,
                types::apply,
                name -> false,
                (type, path) -> false,
                false);
        classes.forEach(scanner::add);
        ScanResult scan = scanner.scan();
        assertThat(scan.isComplete()).isTrue();
        List<String> product = scan.uses().stream()
                .map(use -> use.site().file() + ":" + use.site().line() + " " + use.api() + " in "
                        + use.site().owner() + "#" + use.site().member())
                .toList();
        List<String> oracle = new Oracle(policy, types, classes).uses();

        Set<String> differences = new TreeSet<>();
        Map<String, Long> expected = count(language, oracle);
        Map<String, Long> found = count(language, product);
        for (Map<String, Long> each : List.of(expected, found)) {
            each.forEach((use, times) -> {
                if (!expected.getOrDefault(use, 0L).equals(found.getOrDefault(use, 0L))) {
                    differences.add(use + ": oracle " + expected.get(use) + ", product " + found.get(use));
                }
            });
        }
        assertThat(differences)
                .as("%d classes, %d uses", classes.size(), product.size())
                .isEmpty();
        seen.merge(language, product.size(), Integer::sum);
    }

    private static Map<String, Long> count(Language language, List<String> uses) {
        return uses.stream()
                .map(language::comparable)
                .filter(use -> !use.isEmpty())
                .collect(Collectors.groupingBy(use -> use, TreeMap::new, Collectors.counting()));
    }

    /** How far the two can agree: the oracle does not know which methods and lines other compilers make. */
    private enum Language {
        JAVA("^(?!.*(kotlin|okhttp|groovyc|scala|_2\\.13)).*") {
            @Override
            String comparable(String use) {
                return use;
            }
        },
        /** The same file and API, as often. */
        KOTLIN_GROOVY(".*(kotlin|okhttp|groovyc).*") {
            @Override
            String comparable(String use) {
                return use.replaceFirst(":\\d+ ", " ").replaceFirst(" in .*", "");
            }
        },
        /** And without the locks, latches and flags of lazy vals. */
        SCALA(".*(scala|_2\\.13).*") {
            @Override
            String comparable(String use) {
                String plain = KOTLIN_GROOVY.comparable(use);
                return plain.matches(".*(synchronized#block|volatile#field|CountDownLatch#(await|countDown)\\(\\))")
                        ? ""
                        : plain;
            }
        };

        private final Pattern names;

        Language(String names) {
            this.names = Pattern.compile(names);
        }

        abstract String comparable(String use);

        static Language of(String name) {
            return Arrays.stream(values())
                    .filter(each ->
                            each.names.matcher(name.toLowerCase(Locale.ROOT)).matches())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static URLClassLoader loader(Path library, List<Path> jars) throws IOException {
        List<URL> entries = new ArrayList<>(List.of(library.toUri().toURL()));
        for (Path jar : jars) {
            entries.add(jar.toUri().toURL());
        }
        return new URLClassLoader(entries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Optional<byte[]> find(ClassLoader types, ClassName type) {
        try (InputStream in = types.getResourceAsStream(type.internal() + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
