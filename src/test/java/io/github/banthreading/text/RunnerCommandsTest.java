package io.github.banthreading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that a file holds speaks to a CI runner or to a terminal through the log. */
class RunnerCommandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ::error file=pom.xml::pwn|: :error file=pom.xml::pwn
              ::error::x|  : :error::x
            a ::error::x|a ::error::x
            Orders::place|Orders::place
            owner ##[error]pwn|owner # #[error]pwn
            ##[stop-commands]tok|# #[stop-commands]tok
            +##vso[task.setvariable variable=x]y|+# #vso[task.setvariable variable=x]y
            ###[group]x|## #[group]x
            ##teamcity[message]|# #teamcity[message]
            ## Heading|## Heading
            """)
    void whatARunnerWouldObeyHasABlankInside(String text, String disarmed) {
        assertThat(RunnerCommands.disarmed(text)).isEqualTo(disarmed);
        assertThat(RunnerCommands.disarmed("first line\n" + text)).isEqualTo("first line\n" + disarmed);
        assertThat(RunnerCommands.disarmed("first line\r\n" + text)).isEqualTo("first line\r\n" + disarmed);
    }

    @Test
    void oddBlanksBeforeACommandAreBlanksToo() {
        assertThat(RunnerCommands.disarmed("\t \u00a0::error::x")).doesNotContain("::error");
        assertThat(RunnerCommands.disarmed("x\u2028::error::x")).doesNotContain("\u2028::error");
    }

    @Test
    void ofTheEscapesOnlyColoursReachATerminal() {
        assertThat(RunnerCommands.disarmed("\u001b[31mred\u001b[m")).isEqualTo("\u001b[31mred\u001b[m");
        assertThat(RunnerCommands.disarmed("\u001b[2Jx\u009b2J\r\u0007"))
                .isEqualTo("\\u001b[2Jx\\u009b2J\\u000d\\u0007");
        assertThat(RunnerCommands.disarmed("\u001b]0;title")).isEqualTo("\\u001b]0;title");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1f, true", "20, false", "7e, false", "7f, true", "80, true", "9f, true", "a0, false"})
    void eachControlIsSpelledOutAloneAndBesideAnother(String code, boolean isControl) {
        int character = Integer.parseInt(code, 16);
        String text = Character.toString(character);
        String spelled = isControl ? String.format(Locale.ROOT, "\\u%04x", character) : text;
        assertThat(RunnerCommands.disarmed(text)).isEqualTo(spelled);
        assertThat(RunnerCommands.disarmed(text + "\u0007")).isEqualTo(spelled + "\\u0007");
    }

    @Test
    void breaksOfLinesAndTabsStay() {
        assertThat(RunnerCommands.disarmed("a\tb\nc\r\n")).isEqualTo("a\tb\nc\r\n");
        assertThat(RunnerCommands.disarmed("a\n\rb\r")).isEqualTo("a\n\\u000db\\u000d");
    }
}
