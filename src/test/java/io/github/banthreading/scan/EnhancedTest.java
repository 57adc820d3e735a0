package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that Hibernate has enhanced in a build find what their source says, as they did before. */
class EnhancedTest {

    private static final Path FOLDER = Path.of("src/test/hibernate");
    private static final Path SOURCES = FOLDER.resolve("entities");

    @TempDir
    Path folder;

    private Path classes;
    private List<Path> jars;

    @BeforeEach
    void compile() throws Exception {
        classes = folder.resolve("classes");
        jars = List.copyOf(Jars.in("compilers/hibernate").values());
        Compiler.JAVAC.compile(
                classes,
                List.of("--release", "17", "-g", "-proc:none", "-classpath", classPath()),
                Compiler.files(SOURCES, ".java"));
    }

    private String classPath() {
        return Stream.concat(Stream.of(classes), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The uses are those of the source; nothing that Hibernate adds is one. */
    @Test
    void whatWasEnhancedFindsWhatTheCommentsSay() throws Exception {
        List<Object> before = List.copyOf(scan().uses());

        assertThat(enhance()).endsWith(Compiler.files(classes, ".class").size() + System.lineSeparator());

        ScanResult enhanced = scan();
        assertThat(Fixture.differences(SOURCES, enhanced.uses())).isEmpty();
        assertThat(enhanced.uses()).isEqualTo(before);
        assertThat(enhanced.unresolved()).isEmpty();
    }

    private ScanResult scan() throws Exception {
        return Scans.scan(classes, Scans.policy(Preset.STRICT), SOURCES, jars);
    }

    /** Returns what it printed. */
    private String enhance() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", classPath(), FOLDER.resolve("Enhance.java").toString(), classes.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
