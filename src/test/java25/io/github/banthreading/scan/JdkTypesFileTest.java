package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the JDK's types is what its tool writes. */
class JdkTypesFileTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/banthreading/scan/jdk-types.txt");

    @TempDir
    Path folder;

    @Test
    void theFileIsWhatTheToolWrites() throws IOException, InterruptedException {
        assumeTrue(Runtime.version().feature() == JdkTypes.RELEASE);
        Path written = folder.resolve("jdk-types.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process tool = new ProcessBuilder(java, ".ci/JdkTypes.java", written.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(output).isZero();
        assertThat(FILE).hasSameTextualContentAs(written);
    }
}
