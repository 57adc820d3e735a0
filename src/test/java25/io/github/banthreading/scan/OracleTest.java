package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Libraries;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product and the {@link Oracle} find the same: file, line, API and member, each as often. */
class OracleTest {

    private static final Path FIXTURES = Path.of("src/test/fixtures");

    @TempDir
    static Path folder;

    private static Libraries libraries;
    private static Policy policy;

    @BeforeAll
    static void open() throws Exception {
        libraries = Libraries.open();
        policy = Scans.policy(Preset.STRICT, FIXTURES.resolve("lib/catalog.txt"));
    }

    @AfterAll
    static void close() throws Exception {
        libraries.close();
    }

    @ParameterizedTest
    @EnumSource(value = Compiler.class, names = {"JAVAC", "JAVAC_25", "ECJ"})
    void theyAgreeOnTheFixtures(Compiler compiler) throws Exception {
        Path library = folder.resolve("lib");
        Compiler.JAVAC.compile(library, List.of("--release", "17"), Compiler.files(FIXTURES.resolve("lib"), ".java"));
        int newest = compiler == Compiler.JAVAC_25 ? 17 : 25;
        List<Path> sources = new ArrayList<>();
        Path output = folder.resolve(compiler.toString());
        for (Path source : compiler.sources(FIXTURES)) {
            Fixture fixture = Fixture.read(source, compiler);
            boolean preview = fixture.directive("options", "").contains("preview");
            if (Integer.parseInt(fixture.directive("release", "17")) <= newest && !preview) {
                sources.add(source);
            }
        }
        compiler.compile(
                output,
                List.of("--release", String.valueOf(newest), "-g:source,lines", "-proc:none", "-classpath", library.toString()),
                sources);
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path file : Compiler.files(output, ".class")) {
            classes.put(output.relativize(file).toString(), Files.readAllBytes(file));
        }
        assertSame(classes, type -> find(library, type), 140);
    }

    static List<Path> jars() {
        return libraries.files();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theyAgreeOnALibrary(Path jar) throws Exception {
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                boolean other = entry.getName().startsWith("META-INF/") || entry.getName().endsWith("-info.class");
                if (entry.getName().endsWith(".class") && !other) {
                    classes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        assertSame(classes, libraries::find, -1);
    }

    private static void assertSame(
            Map<String, byte[]> classes, Function<ClassName, Optional<byte[]>> types, int atLeast) {
        Scanner scanner = new Scanner(
                new ApiIndex(policy::isOfInterest, policy::find), types, name -> false, (type, path) -> false, false);
        classes.forEach(scanner::read);
        ScanResult scan = scanner.result();
        assertThat(scan.isComplete()).isTrue();
        List<String> product = new ArrayList<>();
        Scans.reported(scan, policy)
                .forEach(use -> product.add(
                        use.site().file() + ":" + use.site().line() + " " + use.api() + " in "
                                + use.site().owner() + "#" + use.site().member()));
        Collections.sort(product);
        List<String> oracle = new ArrayList<>(new Oracle(policy, types, classes).uses());
        Collections.sort(oracle);
        System.out.println(classes.size() + " classes, " + product.size() + " uses");
        assertThat(product).isEqualTo(oracle).hasSizeGreaterThan(atLeast);
    }

    private static Optional<byte[]> find(Path library, ClassName type) {
        Path file = library.resolve(type.internal() + ".class");
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : libraries.find(type);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
