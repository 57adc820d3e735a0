package io.github.banthreading.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.scan.Compiler;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.Scans;
import io.github.banthreading.scan.Supertypes;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach.FromClass;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal paths is answered, in the fixture with two handlers. */
class PathGoalTest {

    @TempDir
    static Path folder;

    private static Path core;

    @BeforeAll
    static void compile() throws Exception {
        core = Jars.in("libraries").get("com.amazonaws:aws-lambda-java-core-1.4.0");
        Compiler.JAVAC.compile(
                folder,
                List.of(
                        "--release",
                        "17",
                        "-proc:none",
                        "-classpath",
                        core.toAbsolutePath().toString()),
                List.of(Path.of("src/test/paths/TwoHandlers.java")));
    }

    private static <T> T ask(Scans.Use<T> question) throws Exception {
        return Scans.use(
                folder,
                "twohandlers",
                Scans.policy(Preset.STANDARD),
                List.of(core),
                Comparator.naturalOrder(),
                question);
    }

    private static Optional<List<FromClass>> pathsTo(String target) throws Exception {
        return ask((scan, code, types) -> {
            PathFinder finder = new PathFinder(
                    List.of(code), type -> types.apply(type).flatMap(Supertypes::read), types, List.of());
            return PathTarget.find(target)
                    .flatMap(found -> finder.pathsTo(found, List.of(new PathFinder.Used(code, scan.uses()))));
        });
    }

    private static List<String> lines(String target) throws Exception {
        return pathsTo(target).orElseThrow().stream()
                .flatMap(each -> each.paths().stream())
                .map(PathText::line)
                .toList();
    }

    @Test
    void eachHandlerHasItsOwnShortestPath() throws Exception {
        assertThat(lines("twohandlers.Shared#inner"))
                .containsExactly(
                        "from First#handleRequest -> Shared#quote -> Shared#inner",
                        "from Second#handleRequest -> Shared#inner");
        assertThat(lines("twohandlers.Shared"))
                .containsExactly(
                        "from First#handleRequest -> Shared#quote", "from Second#handleRequest -> Shared#inner");
    }

    @Test
    void anApiStandsForThePlacesThatUseIt() throws Exception {
        assertThat(lines("java.util.concurrent.Executors#newSingleThreadExecutor()"))
                .isEqualTo(lines("twohandlers.Shared#inner"));
    }

    @Test
    void aNameOfNothingIsTold() throws Exception {
        assertThat(pathsTo("twohandlers.Nobody")).isEmpty();
        assertThat(pathsTo("twohandlers.Shared#nothing")).isEmpty();
        assertThat(PathTarget.find("two handlers#")).isEmpty();
    }

    @Test
    void eachHandlerHasTheUsesThatItReaches() throws Exception {
        List<FromClass> each = ask((scan, code, types) -> new PathFinder(
                        List.of(code), type -> types.apply(type).flatMap(Supertypes::read), types, List.of())
                .reachOfEach(List.of(new PathFinder.Used(code, scan.uses()))));

        assertThat(each).extracting(found -> found.entry().simpleName()).containsExactly("First", "Second");
        assertThat(each).allMatch(found -> found.uses().size() == 2);
    }

    private static PathFinder finder(ModuleCode code, Function<ClassName, Optional<byte[]>> types, String... named) {
        List<NamedHandler> handlers = Stream.of(named).map(NamedHandler::parse).toList();
        return new PathFinder(List.of(code), type -> types.apply(type).flatMap(Supertypes::read), types, handlers);
    }

    private static List<String> namesLike(String text) throws Exception {
        return ask((scan, code, types) -> finder(code, types).namesLike(text, "#"));
    }

    private static Optional<String> inFull(String text) throws Exception {
        return ask((scan, code, types) -> finder(code, types).findInFull(text, "::"));
    }

    @Test
    void whatMayHaveBeenMeantIsFound() throws Exception {
        assertThat(namesLike("twohandlers.Shared#inne"))
                .containsExactly("twohandlers.Shared#inner", "twohandlers.Shared#quote");
        assertThat(namesLike("twohandlers.Sharet#inner"))
                .contains("twohandlers.Shared#inner", "twohandlers.First#inner");
        assertThat(inFull("Shared::inner")).contains("twohandlers.Shared::inner");
        assertThat(inFull("Nobody::inner")).isEmpty();
    }

    @Test
    void aHandlerThatIsNotThereIsTold() throws Exception {
        List<NamedHandler> absent = ask((scan, code, types) -> finder(
                        code, types, "twohandlers.Shared::quote", "twohandlers.Shared::nothing", "twohandlers.Nobody")
                .absent());

        assertThat(absent)
                .extracting(NamedHandler::toString)
                .containsExactly("twohandlers.Shared::nothing", "twohandlers.Nobody");
    }
}
