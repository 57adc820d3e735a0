package io.github.banthreading.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.banthreading.Samples;
import io.github.banthreading.report.Pages;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.html.Browser.Sight;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code report.html} as a browser shows it, on a telephone and on a desktop, light and dark: accessible by the rules of
 * axe-core, nothing wider than the screen, no label of the chart on another, nothing that ran.
 */
@Tag("once")
class BrowserTest {

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";

    @ParameterizedTest(name = "{0}, dark {1}")
    @CsvSource({"team, false", "team, true", "thirty, false", "hostile, true", "empty, false", "mistakes, true"})
    void thePageIsWhatItShouldBe(String name, boolean dark, @TempDir Path folder) throws Exception {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium on the PATH, and the variable CHROMIUM names none");
        String page = name.equals("mistakes")
                ? HtmlReport.unjudged("com.acme:shop", mistakes(), Pages.PROVENANCE)
                : HtmlReport.render(verdict(name), Pages.PROVENANCE);
        assertThat(page).contains(POLICY);
        // Without its policy, which would also keep axe-core out, the page has to be harmless all the same.
        List<Sight> sights = browser.get().look(page.replaceAll(POLICY + "[^>]*>", ""), dark, folder);
        for (Sight sight : sights) {
            assertSoftly(soft -> {
                soft.assertThat(sight.error()).isNull();
                soft.assertThat(sight.dark()).as("dark").isEqualTo(dark);
                soft.assertThat(sight.background()).isEqualTo(dark ? "rgb(20, 24, 29)" : "rgb(255, 255, 255)");
                soft.assertThat(sight.title()).startsWith(title(name));
                soft.assertThat(sight.h1()).as("h1").isEqualTo(1);
                soft.assertThat(sight.overflow()).as("overflow").isZero();
                soft.assertThat(sight.active()).as("active").isEmpty();
                soft.assertThat(sight.repeatedIds()).as("repeated ids").isEmpty();
                soft.assertThat(sight.schemes()).as("schemes").isSubsetOf("", "https");
                soft.assertThat(sight.dangling()).as("dangling").isEmpty();
                soft.assertThat(sight.overlaps()).as("overlaps").isEmpty();
                soft.assertThat(sight.violations()).as("violations").isEmpty();
                soft.assertThat(sight.rules()).as("rules").isGreaterThan(15);
            });
        }
        assertThat(sights).extracting(Sight::width).containsExactly(360, 1280);
    }

    private static String title(String name) {
        return switch (name) {
            case "team" -> "2 uses are not allowed: ";
            case "empty" -> "Passed: ";
            case "mistakes" -> "Cannot be checked: ";
            default -> "1 class file cannot be read: ";
        };
    }

    private static List<Mistake> mistakes() {
        String line = "\"java.lang.Thread#strat()\"                    = 1" + " # far too long".repeat(20);
        return List.of(
                new Mistake("threading-debt.toml", 15, 19, 7, "Thread has no 'strat()'", line, "Write: " + line),
                Mistake.in("com.acme:shop", "there is no class file in target/classes"));
    }

    private static BuildVerdict verdict(String name) throws Exception {
        return switch (name) {
            case "team" -> Pages.team();
            case "thirty" -> Pages.thirty();
            case "hostile" -> Pages.hostile();
            default -> BuildVerdict.of(Verdicts.of(Samples.debt()));
        };
    }
}
