package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A debt entry names class, member and API and allows a count. All four have to be the same for every compiler, and after
 * edits that touch none of the uses.
 */
class IdentityTest {

    private static final Path SOURCE = Path.of("src/test/fixtures/identity/Orders.java");
    private static final List<Compiler> COMPILERS = List.of(Compiler.JAVAC, Compiler.JAVAC_25, Compiler.ECJ);

    /** What replaces a comment of the source; each edit becomes a package, so that a compiler starts once for all. */
    private static final Map<String, Map<String, String>> EDITS = Map.of(
            "unedited",
            Map.of(),
            "onemorelambda",
            Map.of("//lambda", "final Runnable before = () -> toString();"),
            "onemoreconstructor",
            Map.of("//constructor", "Orders(int priority) {\nsuper(\"x\");\n}"),
            "tworeturns",
            Map.of("//return", "if (n == 7) {\nreturn 7;\n}\nif (n == 8) {\nreturn 8;\n}"),
            "moved",
            Map.of("//move", "\n".repeat(20)));

    @TempDir
    static Path folder;

    private static Policy policy;

    /** Uses of each edit by each compiler, as a debt file counts them. */
    private static final Map<String, SortedMap<String, Integer>> FOUND = new LinkedHashMap<>();

    @BeforeAll
    static void compileEveryEdit() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
        // PIT runs this for several mutants in one virtual machine.
        FOUND.clear();
        List<Path> sources = new ArrayList<>();
        for (var edit : new TreeMap<>(EDITS).entrySet()) {
            String text = Files.readString(SOURCE);
            for (var change : edit.getValue().entrySet()) {
                assertThat(text).contains(change.getKey());
                text = text.replace(change.getKey(), change.getValue());
            }
            Path source = folder.resolve(edit.getKey()).resolve("Orders.java");
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, "package " + edit.getKey() + "; " + text));
        }
        for (Compiler compiler : COMPILERS) {
            Path classes = folder.resolve("by-" + compiler);
            compiler.compile(classes, List.of("--release", "17", "-g:source,lines", "-proc:none"), sources);
            count(compiler, Scans.scan(classes, policy, folder.resolve("none"), List.of()));
        }
    }

    private static void count(Compiler compiler, ScanResult scan) {
        for (ApiUse use : scan.uses()) {
            String owner = use.site().owner().toString();
            int dot = owner.indexOf('.');
            FOUND.computeIfAbsent(owner.substring(0, dot) + compiler, edit -> new TreeMap<>())
                    .merge(owner.substring(dot + 1) + "#" + use.site().member() + " " + use.api(), 1, Integer::sum);
        }
    }

    static Stream<Arguments> editsByCompiler() {
        return EDITS.keySet().stream()
                .sorted()
                .flatMap(edit -> COMPILERS.stream().map(compiler -> Arguments.of(edit, compiler)));
    }

    @Test
    void membersAreThoseOfTheSource() {
        assertThat(FOUND.get("unedited" + Compiler.JAVAC))
                .containsEntry("Orders#<class> java.lang.Thread#<extends>", 1)
                .containsEntry("Orders#<init> java.lang.Thread#<init>()", 2)
                .containsEntry("Orders#place(int) java.lang.Thread#<init>()", 4)
                .containsEntry("Orders#place(int) java.util.concurrent.locks.Lock#unlock()", 1)
                .containsEntry("Orders#place(java.lang.String) java.lang.Thread#<init>()", 1)
                .containsEntry("Orders$Mode#<clinit> synchronized#method", 1)
                .hasSize(19);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("editsByCompiler")
    void identityIsTheSame(String edit, Compiler compiler) {
        assertThat(FOUND.get(edit + compiler)).isEqualTo(FOUND.get("unedited" + Compiler.JAVAC));
    }
}
