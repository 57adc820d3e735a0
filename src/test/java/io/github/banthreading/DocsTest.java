package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

                One module, from the first refusal to the day when nothing is left. Each command was run by the
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

    /** A page is read in the repository and on the site, which holds these pages and the schemas, where they lie. */
    @Test
    void everyLinkLeadsToAFileThatTheSiteHasToo() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(text(page));
            while (link.find()) {
                Path target =
                        page.toAbsolutePath().resolveSibling(link.group(1)).normalize();
                assertThat(target).as("%s links to %s", page, link.group(1)).isRegularFile();
                assertThat(target.getFileName().toString())
                        .as("%s links to %s", page, link.group(1))
                        .matches(target.startsWith(DOCS.toAbsolutePath()) ? ".*\\.(md|json)" : ".*\\.md");
            }
        }
    }

    /** An anchor is written out, because code hosts and the site make different ones of a heading. */
    @Test
    void everyLinkToAPlaceOnAPageLeadsToAnAnchorThatIsWrittenOut() throws IOException {
        Pattern anchored = Pattern.compile("\\]\\(([^)#:]*)#([^)]+)\\)");
        for (Path page : pages()) {
            Matcher link = anchored.matcher(text(page));
            while (link.find()) {
                Path target = link.group(1).isEmpty()
                        ? page
                        : page.toAbsolutePath().resolveSibling(link.group(1)).normalize();
                assertThat(text(target))
                        .as("%s links to %s#%s", page, target, link.group(2))
                        .contains("<a id=\"" + link.group(2) + "\"></a>");
            }
        }
    }

    /** Who does not see a table is told the head of the column before each cell. */
    @Test
    void noColumnOfATableIsWithoutAHead() throws IOException {
        Pattern table = Pattern.compile("(?m)^\\|(.*)\\|\\n\\|[-:| ]+\\|$");
        for (Path page : pages()) {
            Matcher head = table.matcher(text(page));
            while (head.find()) {
                assertThat(head.group(1).split("\\|", -1))
                        .as("%s: %s", page, head.group(1))
                        .noneMatch(String::isBlank);
            }
        }
    }

    /** What the plugin report writes besides, {@code check-mojo.html} and the like, is looked for by nobody here. */
    @Test
    void theMenuOfTheSiteLeadsToEveryPage() throws IOException {
        String site = text(Path.of("src/site/site.xml")) + text(Path.of("src/site/markdown/index.md"));
        Matcher link = Pattern.compile("(?:href=\"|\\]\\()([^\":)#]+)\\.html(?:#([a-z-]+))?")
                .matcher(site);
        List<String> linked = new ArrayList<>(List.of("docs/decisions/README"));
        while (link.find()) {
            String page = link.group(1);
            linked.add(page);
            if (!page.equals("index") && !page.equals("plugin-info")) {
                assertThat(Path.of(page + ".md")).isRegularFile();
            }
            if (link.group(2) != null) {
                assertThat(text(Path.of(page + ".md"))).contains("<a id=\"" + link.group(2) + "\"></a>");
            }
        }
        assertThat(pages().stream()
                        .map(page -> page.toString().replace(File.separatorChar, '/'))
                        .filter(page -> !page.startsWith("docs/decisions/"))
                        .map(page -> page.replaceFirst("\\.md$", "")))
                .allMatch(linked::contains);
    }

    @Test
    void theSchemasInDocsAreThoseInTheJar() throws IOException {
        for (String schema : List.of("report.schema.json", "threading-debt.schema.json")) {
            Golden.assertEquals(
                    DOCS.resolve(schema), text(Path.of("src/main/resources/io/github/banthreading", schema)));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** A page of {@code docs/decisions} is found by its title, and the index holds all of them in order. */
    @Test
    void everyDecisionIsNamedAfterItsTitleAndListed() throws IOException {
        StringBuilder rows = new StringBuilder();
        try (Stream<Path> pages = Files.list(DOCS.resolve("decisions"))) {
            for (Path page :
                    pages.filter(file -> !file.endsWith("README.md")).sorted().toList()) {
                Matcher heading = Pattern.compile("# (\\d+)\\. ([^\n]*)\n.*", Pattern.DOTALL)
                        .matcher(text(page));
                assertThat(heading.matches())
                        .as("%s begins with '# number. title'", page)
                        .isTrue();
                int number = Integer.parseInt(heading.group(1));
                String words = heading.group(2)
                        .toLowerCase(Locale.ROOT)
                        .replace("'", "")
                        .replaceAll("[^a-z0-9]+", "-");
                String name = String.format(Locale.ROOT, "%04d-%s.md", number, words);
                assertThat(page.getFileName()).hasToString(name);
                rows.append("| %d | [%s](%s) |\n".formatted(number, heading.group(2), name));
            }
        }
        assertThat(text(DOCS.resolve("decisions/README.md"))).endsWith("|---|---|\n" + rows);
    }
}
