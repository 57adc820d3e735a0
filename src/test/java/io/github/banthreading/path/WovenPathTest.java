package io.github.banthreading.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.Compiler;
import io.github.banthreading.scan.Scans;
import io.github.banthreading.scan.Supertypes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weaves the logging of Powertools for AWS Lambda into a handler, as its users do, and holds the ways against the comments. */
class WovenPathTest {

    private static final PathFixture FIXTURE = new PathFixture(Path.of("src/test/paths/woven/H.java"));

    @TempDir
    Path folder;

    @Test
    void whatAspectJMovedStandsWhereAPersonWroteIt() throws Exception {
        Path plain = folder.resolve("plain");
        Path woven = folder.resolve("woven");
        Compiler.JAVAC.compile(
                plain,
                List.of("--release", "17", "-g", "-proc:none", "-classpath", joined(jars())),
                List.of(FIXTURE.source()));
        weave(plain, woven);

        assertThat(Files.size(woven.resolve("wovenhandler/H.class")))
                .isGreaterThan(Files.size(plain.resolve("wovenhandler/H.class")));
        SortedMap<Integer, String> found = Scans.use(
                woven,
                FIXTURE.packageName(),
                Scans.policy(Preset.STANDARD),
                jars(),
                Comparator.naturalOrder(),
                (scan, code, types) -> {
                    PathFinder finder = new PathFinder(
                            List.of(code), type -> types.apply(type).flatMap(Supertypes::read), types, List.of());
                    return PathFixture.found(finder.reach(code, scan.uses()), scan.uses());
                });
        assertThat(found).isEqualTo(FIXTURE.expected());
    }

    private static void weave(Path plain, Path woven) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                joined(List.copyOf(Jars.in("compilers/ajc").values()))));
        command.addAll(List.of("org.aspectj.tools.ajc.Main", "-17", "-g:source,lines", "-proc:none", "-nowarn"));
        command.addAll(List.of("-inpath", plain.toString(), "-aspectpath", joined(powertools())));
        command.addAll(List.of("-classpath", joined(jars()), "-d", woven.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>(powertools());
        jars.add(Jars.in("libraries").get("com.amazonaws:aws-lambda-java-core-1.4.0"));
        jars.addAll(Jars.in("compilers/ajc").values());
        return jars;
    }

    private static List<Path> powertools() throws IOException {
        return Jars.in("libraries").entrySet().stream()
                .filter(jar -> jar.getKey().startsWith("software.amazon.lambda:powertools-"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String joined(List<Path> paths) {
        return paths.stream()
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
