package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what the README shows and promises against what the integration tests see and the goals take. */
class ReadmeTest {

    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void showsTheOutputThatAnIntegrationTestSees() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/it/fails-new-thread/expected.txt"));
        StringBuilder shown = new StringBuilder(lines.get(0)).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            shown.append(("[ERROR] " + line).stripTrailing()).append('\n');
        }
        assertThat(readme).contains(shown);
    }

    @Test
    void showsTheEntryThatAnIntegrationTestPassesWith() throws IOException {
        assertThat(readme).contains(Files.readString(Path.of("src/it/passes-debt-active/threading-debt.toml")));
    }

    /** The plugin, managed, for the short commands, and Enforcer with the rule. */
    @Test
    void showsThePluginBlocksOfTheQuickstart() throws IOException {
        String pom = Files.readString(Path.of("src/it/quickstart/pom.xml"));
        Matcher block = Pattern.compile("(?s)( {8}| {6})<plugin>\n +<groupId>.*?\n\\1</plugin>\n")
                .matcher(pom);
        int blocks = 0;
        while (block.find()) {
            blocks++;
            String shown = block.group()
                    .replace("@it.enforcer.version@", "3.7.0")
                    .replace("@project.version@", "1.0.0-SNAPSHOT")
                    .replaceAll("(?m)^ {2}", "");
            assertThat(readme).contains(shown);
        }
        assertThat(blocks).isEqualTo(2);
    }

    @Test
    void saysHowEachVersionOfTheMatrixDid() throws IOException {
        Matcher versions = Pattern.compile("(?m)^(?:mavens|enforcers)=\\$\\{[A-Z]+:-(.*)}$")
                .matcher(Files.readString(Path.of(".ci/matrix")));
        String table = Files.readString(Path.of("docs/compatibility.md"));
        int lists = 0;
        while (versions.find()) {
            lists++;
            for (String version : versions.group(1).split(" ")) {
                assertThat(table).containsPattern("[ |]" + Pattern.quote(version) + "[ :]");
            }
        }
        assertThat(lists).isEqualTo(2);
    }

    /** What grows beyond this goes to a page of its own in {@code docs}. */
    @Test
    void isShort() {
        assertThat(readme.lines()).hasSizeLessThan(250);
    }
}
