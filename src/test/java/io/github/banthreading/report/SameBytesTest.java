package io.github.banthreading.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.github.GithubCommands;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.sarif.SarifReport;
import io.github.banthreading.report.terminal.RefusalText;
import io.github.banthreading.report.terminal.Surroundings;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine that a build runs on does not show in any report. */
class SameBytesTest {

    private static Map<String, String> everything(BuildVerdict build) {
        Map<String, String> texts = new TreeMap<>();
        for (ReportFormat format : ReportFormat.values()) {
            texts.putAll(Texts.of(format.render(build, BuildSamples.PROVENANCE)));
        }
        texts.put(
                "commands",
                GithubCommands.errors(build, BuildSamples.PROVENANCE).within(9, true)
                        + "\n"
                        + GithubCommands.warnings(build, BuildSamples.PROVENANCE)
                                .within(2, true));
        texts.put("summary", MarkdownSummary.render(build, BuildSamples.PROVENANCE));
        texts.put(
                "refusal",
                RefusalText.render(
                        build.modules().get(0),
                        new Surroundings("", Optional.empty(), Optional.empty(), true),
                        Optional.empty()));
        texts.put(
                "warning",
                String.join(
                        "\n",
                        WarningTexts.render(
                                build.modules().get(0),
                                new Surroundings("", Optional.empty(), Optional.empty(), true))));
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR,Pacific/Kiritimati",
        "ar-EG-u-nu-arab,Etc/GMT+12",
        "th-TH-u-ca-buddhist-nu-thai,Pacific/Kiritimati",
        "en-US,UTC"
    })
    void neitherLocaleNorZoneShows(String locale, String zone) {
        Map<String, String> expected = everything(BuildSamples.everything());
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(everything(BuildSamples.everything())).isEqualTo(expected);
            assertThat(SarifReport.unjudged("a", List.of(), BuildSamples.PROVENANCE))
                    .contains("\"2.1.0\"");
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void theOrderOfTheUsesDoesNotShow(long seed) {
        assertThat(everything(BuildSamples.shuffled(seed))).isEqualTo(everything(BuildSamples.everything()));
    }
}
