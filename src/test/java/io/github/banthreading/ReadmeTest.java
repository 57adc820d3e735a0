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

    @Test
    void showsThePluginBlockOfTheQuickstart() throws IOException {
        String pom = Files.readString(Path.of("src/it/quickstart/pom.xml"));
        Matcher block = Pattern.compile("(?s) {6}<plugin>\n {8}<groupId>.*? {6}</plugin>\n")
                .matcher(pom);
        assertThat(block.find()).isTrue();
        String shown = block.group()
                .replace("@it.enforcer.version@", "3.7.0")
                .replace("@project.version@", "1.0.0-SNAPSHOT")
                .replaceAll("(?m)^ {6}", "");
        assertThat(readme).contains(shown);
    }

    @Test
    void saysHowEachVersionOfTheMatrixDid() throws IOException {
        Matcher versions = Pattern.compile("(?m)^(?:mavens|enforcers)=\\$\\{[A-Z]+:-(.*)}$")
                .matcher(Files.readString(Path.of(".ci/matrix")));
        String table = readme.substring(readme.indexOf("## Compatibility"), readme.indexOf("## Limits"));
        int lists = 0;
        while (versions.find()) {
            lists++;
            for (String version : versions.group(1).split(" ")) {
                assertThat(table).containsPattern("[ |]" + Pattern.quote(version) + "[ :]");
            }
        }
        assertThat(lists).isEqualTo(2);
    }
}
