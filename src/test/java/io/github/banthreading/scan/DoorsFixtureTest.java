package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Libraries;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles uses of the libraries whose doors were found by evidence, a door beside its look-alike, and holds what is found
 * against the comments. In the strict preset, because only that reports connections.
 */
@Tag("once")
class DoorsFixtureTest {

    private static final Path FIXTURES = Path.of("src/test/fixtures/doors");

    @TempDir
    static Path folder;

    private static Libraries libraries;
    private static ScanResult scan;

    @BeforeAll
    static void compileAndScan() throws Exception {
        libraries = Libraries.openAll();
        String jars = libraries.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("--release", "17", "-proc:none", "-g:source,lines", "-classpath", jars);
        Compiler.JAVAC.compile(folder, options, Compiler.files(FIXTURES, ".java"));
        scan = Scans.scan(folder, Scans.policy(Preset.STRICT), libraries::find);
    }

    @AfterAll
    static void closeJars() throws IOException {
        libraries.close();
    }

    static List<Fixture> fixtures() throws IOException {
        return Fixture.readAll(FIXTURES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void findsDoorsAndNothingElse(Fixture fixture) {
        assertThat(fixture.differences(scan.uses())).isEmpty();
    }

    @Test
    void everyTypeThatTheFixturesAskForIsThere() {
        assertThat(scan.unreadable()).isEmpty();
        assertThat(scan.unresolved()).isEmpty();
    }
}
