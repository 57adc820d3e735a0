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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles uses of real libraries against their jars and holds what is found against the comments. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AgainstJars {

    private final Path fixtures;
    private final Preset preset;
    private final Libraries libraries;
    private ScanResult scan;

    /**
     * Takes what is compiled and against what.
     *
     * @param fixtures the folder of the sources
     */
    AgainstJars(Path fixtures, Preset preset, Libraries libraries) {
        this.fixtures = fixtures;
        this.preset = preset;
        this.libraries = libraries;
    }

    @BeforeAll
    void compileAndScan(@TempDir Path folder) throws Exception {
        String jars = libraries.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("--release", "17", "-proc:none", "-g:source,lines", "-classpath", jars);
        Compiler.JAVAC.compile(folder, options, Compiler.files(fixtures, ".java"));
        scan = Scans.scan(folder, Scans.policy(preset), libraries::find);
    }

    @AfterAll
    void closeJars() throws IOException {
        libraries.close();
    }

    List<Fixture> fixtures() throws IOException {
        return Fixture.readAll(fixtures);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void findsWhatTheCommentsSay(Fixture fixture) {
        assertThat(fixture.differences(scan.uses())).isEmpty();
    }

    @Test
    void everyTypeThatTheFixturesAskForIsThere() {
        assertThat(scan.unreadable()).isEmpty();
        assertThat(scan.unresolved()).isEmpty();
    }
}
