package io.github.banthreading.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which files a format is written to, and in what order: messages name the first that could not be written. */
class ReportFormatTest {

    @ParameterizedTest
    @EnumSource
    void aVerdictBecomesTheFilesOfTheFormatInTheirOrder(ReportFormat format) {
        BuildVerdict build = BuildSamples.everything();
        assertThat(format.render(build, BuildSamples.PROVENANCE).files().keySet())
                .containsExactlyElementsOf(format.files());
    }

    @ParameterizedTest
    @EnumSource
    void mistakesBecomeTheSameFilesOrNone(ReportFormat format) {
        Map<String, String> files = format.renderUnjudged(
                "com.acme:orders", List.of(Mistake.in("parameter 'preset'", "unknown")), BuildSamples.PROVENANCE);
        assertThat(List.copyOf(files.keySet())).isIn(format.files(), List.of());
    }
}
