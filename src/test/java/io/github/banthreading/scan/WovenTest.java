package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.banthreading.Jars;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ApiUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was woven finds what its source says, as if nothing had been woven into it. */
class WovenTest {

    private static final Path SOURCES = Path.of("src/test/woven");

    @TempDir
    Path folder;

    static Stream<Arguments> woven() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.sorted().toList().stream()
                    .flatMap(each -> Stream.of(Weaver.values()).map(weaver -> arguments(each.getFileName(), weaver)));
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("woven")
    void findsWhatTheCommentsSay(Path name, Weaver weaver) throws Exception {
        Path source = SOURCES.resolve(name);
        Path classes = folder.resolve("classes");
        weaver.weave(List.of(), source, classes);

        List<ApiUse> uses = Scans.scan(
                        classes,
                        Scans.policy(Preset.STRICT),
                        source,
                        List.copyOf(Jars.in("compilers/ajc").values()))
                .uses();
        assertThat(Fixture.differences(source, uses)).isEmpty();
    }
}
