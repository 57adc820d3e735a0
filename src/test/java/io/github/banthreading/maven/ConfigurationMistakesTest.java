package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.banthreading.MistakePairs;
import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.text.MistakesException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that people make in a POM or on the command line: {@code src/test/data/configuration/mistakes.txt}. */
class ConfigurationMistakesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Pattern ELEMENT = Pattern.compile("<([\\w.]+)>(.*)</\\1>");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsToldOnceAndWithWhatToWrite() throws IOException {
        return MistakePairs.of(Path.of("src/test/data/configuration/mistakes.txt"), this::message);
    }

    private String message(String text) {
        List<String> ofUser = new ArrayList<>();
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId("orders");
        for (String line : text.lines().toList()) {
            Matcher element = ELEMENT.matcher(line);
            if (line.startsWith("-D")) {
                ofUser.add(line.substring(2));
            } else if (element.matches() && element.group(1).startsWith("banThreading.")) {
                project.getProperties().put(element.group(1), element.group(2));
            }
        }
        Options options = new Options(Sessions.with(ofUser.toArray(String[]::new)), project);
        for (String line : text.lines().toList()) {
            Matcher element = ELEMENT.matcher(line);
            if (element.matches() && !element.group(1).startsWith("banThreading.")) {
                Option.find(element.group(1))
                        .ifPresentOrElse(
                                option -> options.with(option, element.group(2)),
                                () -> options.refuseUnknownElements(List.of(element.group(1))));
            }
        }
        options.refuseWhatIsNotOf(Taker.RULE);
        MistakesException mistakes = catchThrowableOfType(MistakesException.class, () -> read(options));
        return mistakes == null ? "none" : options.placed(mistakes).getMessage();
    }

    private void read(Options options) throws MistakesException {
        JudgedModule module = Sessions.module(folder);
        Settings.isSkipped(options);
        Settings settings = Settings.of(options, module, TODAY);
        InputFiles files = new InputFiles(module, BuildMemory.alone());
        files.debt(settings.debt(), files.policy(settings.policy()));
    }
}
