package io.github.banthreading.report.github;

import static io.github.banthreading.report.BuildSamples.PROVENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.report.BuildSamples;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotations of a pull request, whole: {@code src/test/golden/github-commands.txt}. */
class GithubCommandsTest {

    @Test
    void saysWhatFailsAndWhatWillTheWorstFirst() {
        List<String> lines = new ArrayList<>(
                GithubCommands.errors(BuildSamples.incomplete(), PROVENANCE).within(10, true));
        lines.addAll(
                GithubCommands.errors(BuildSamples.everything(), PROVENANCE).within(10, true));
        lines.addAll(
                GithubCommands.warnings(BuildSamples.everything(), PROVENANCE).within(10, true));
        Golden.assertEquals(Golden.folder("github-commands.txt"), String.join("\n", lines) + "\n");
    }

    @Test
    void theLastSlotSaysHowManyMore() {
        GithubCommands seven = GithubCommands.errors(BuildSamples.everything(), PROVENANCE);
        List<String> all = seven.within(7, true);
        assertThat(all).hasSize(7);
        assertThat(seven.within(5, true))
                .hasSize(5)
                .startsWith(all.subList(0, 4).toArray(String[]::new))
                .endsWith("::error title=ban-threading::3 more errors in com.acme:orders: see the log or the summary of"
                        + " this job");
        assertThat(seven.within(7, false))
                .hasSize(7)
                .startsWith(all.subList(0, 6).toArray(String[]::new))
                .endsWith("::error title=ban-threading::1 more error in com.acme:orders, and those of the modules after"
                        + " it: see the log or the summary of this job");
        assertThat(seven.within(8, false)).isEqualTo(all);
        assertThat(seven.within(1, false)).hasSize(1);
        assertThat(seven.within(0, false)).isEmpty();
        assertThat(seven.within(0, true)).isEmpty();
    }

    @Test
    void mistakesAreErrorsAtTheirPlaces() {
        List<Mistake> mistakes = List.of(
                new Mistake("threading-debt.toml", 3, 7, "100% wrong: no, really", ""),
                Mistake.in("parameter 'preset'", "'prest' is not one of standard"));
        assertThat(GithubCommands.mistakes("com.acme:orders", mistakes, PROVENANCE)
                        .within(10, true))
                .containsExactly(
                        "::error file=services/orders/threading-debt.toml,line=3,col=7,title=ban-threading::100%25"
                                + " wrong: no, really",
                        "::error title=ban-threading::parameter 'preset': 'prest' is not one of standard");
        assertThat(GithubCommands.mistakes("x", Collections.nCopies(12, mistakes.get(0)), PROVENANCE)
                        .within(10, true))
                .hasSize(10);
    }

    @Test
    void aFileNameEndsNoProperty() {
        Mistake mistake = new Mistake("a,b:c%d\r\n.toml", 1, 0, "x", "");
        assertThat(GithubCommands.mistakes("x", List.of(mistake), new Provenance("1", 1, ""))
                        .within(10, true))
                .containsExactly("::error file=a%2Cb%3Ac%25d\\u000d\\u000a.toml,line=1,title=ban-threading::x");
    }
}
