package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation shows what the integration tests see, and points to what is there. */
class DocsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path IT = Path.of("src/it");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void theLifeOfADebtIsTheIntegrationTest() throws IOException {
        Golden.assertEquals(DOCS.resolve("life-of-a-debt.md"), """
                # The life of a debt

                One module, from the first refusal to the day when nothing is owed any more. Each command was run by the
                integration test `passes-story`, and what it printed is shown whole.

                """ + text(IT.resolve("passes-story/expected.md")));
    }

    @Test
    void theBuildCacheIsTheIntegrationTest() throws IOException {
        Golden.assertEquals(DOCS.resolve("build-cache.md"), """
                # The build cache does not hide a day

                With the configuration in [Living with debt](living-with-debt.md#the-build-cache), Maven 3.9.16 and
                maven-build-cache-extension 1.3.0, as run by the integration test `passes-build-cache`.

                """ + text(IT.resolve("passes-build-cache/expected.md")));
    }

    @Test
    void livingWithDebtShowsTheViewAndTheConfigurationOfTheCache() throws IOException {
        String page = text(DOCS.resolve("living-with-debt.md"));
        String view = text(IT.resolve("passes-debt-view/expected.txt"));
        assertThat(page)
                .contains(view.substring(0, view.indexOf("[ERROR]")))
                .contains(text(IT.resolve("passes-build-cache/.mvn/maven-build-cache-config.xml"))
                        .replaceFirst("<\\?xml.*\\n", ""));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        try (Stream<Path> pages =
                Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), Files.walk(DOCS))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher link = LINK.matcher(text(page));
                while (link.find()) {
                    Path target = page.toAbsolutePath().resolveSibling(link.group(1));
                    assertThat(target.normalize())
                            .as("%s links to %s", page, link.group(1))
                            .exists();
                }
            }
        }
    }
}
