package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a name in {@code ban} that is nowhere. */
class NamedClassesTest {

    private static final Set<ClassName> OWN =
            Set.of(ClassName.parse("com.acme.Pool"), ClassName.parse("com.acme.Job$Runner"));

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void makeALibrary() throws IOException {
        jar = folder.resolve("library.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("com/library/Workers.class"));
            out.write("submit".getBytes());
            out.closeEntry();
        }
    }

    private NamedClasses looked(String... ban) throws MistakesException, IOException {
        Policy policy =
                new Policy(CatalogText.builtIn().catalog(), Preset.STANDARD, List.of(ban), List.of(), List.of());
        try (ClassPath classPath = new ClassPath(List.of(jar), BuildMemory.alone())) {
            NamedClasses named = new NamedClasses(policy, OWN, classPath);
            named.look();
            return named;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.Pool",
                "com.acme.Pool#submit",
                "com.acme.Job$Runner",
                "com.acme.**",
                "com.library.Workers",
                "com.library.**",
                "com.library.Workers#submit(java.lang.Runnable)",
                "java.lang.Thread",
                "java.lang.Thread#getName",
                "java.util.Map$Entry",
                "java.util.concurrent.**",
                "io.reactivex.rxjava3.schedulers.Schedulers"
            })
    void nothingIsSaidOfWhatIsThere(String ban) throws Exception {
        NamedClasses named = looked(ban);
        assertThat(named.warnings()).isEmpty();
        assertThat(named.absent("ban")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.util.concurrent.Exectors            | java.util.concurrent.Executors
            java.util.concurrent.Exectors#newCachedThreadPool | java.util.concurrent.Executors#newCachedThreadPool
            java.util.Map.Entry                      | java.util.Map$Entry
            com.acme.Job.Runner                      | com.acme.Job$Runner
            com.acme.pool                            | com.acme.Pool
            java.lang.Thread#strat                   | java.lang.Thread#start
            java.lang.Thread#strat()                 | java.lang.Thread#start()
            """)
    void whatIsCertainlyMisspeltIsAMistake(String ban, String meant) {
        assertThatThrownBy(() -> looked(ban))
                .isInstanceOfSatisfying(
                        MistakesException.class,
                        e -> assertThat(e.mistakes())
                                .singleElement()
                                .satisfies(mistake -> assertThat(mistake.advice())
                                        .isEqualTo("Did you mean " + meant + "? Write: " + meant)));
    }

    /** A class with nearly that name may be one of its sisters, in a library of another version. */
    @Test
    void whatMayBeMisspeltIsAWarning() throws Exception {
        assertThat(looked("com.library.Worker").warnings()).containsExactly("""
                ban-threading: in ban, there is no class com.library.Worker
                  Did you mean com.library.Workers? As it is written, it has no effect
                  in this module.""");
        assertThat(looked("com.acme.Poool#submit").warnings())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Did you mean com.acme.Pool#submit?"));
    }

    @Test
    void whatIsNowhereIsCountedAndNamed() throws Exception {
        NamedClasses named = looked("com.elsewhere.Jobs", "com.elsewhere.jobs.**", "com.acme.Pool");
        assertThat(named.warnings()).isEmpty();
        assertThat(named.absent("allow")).isEmpty();
        assertThat(named.absent("ban")).isEqualTo(Optional.of("""
                ban-threading: 2 names in ban are not on the class path
                  No effect in this module: com.elsewhere.Jobs, com.elsewhere.jobs.**."""));
    }
}
