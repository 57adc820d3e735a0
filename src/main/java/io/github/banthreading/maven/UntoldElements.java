package io.github.banthreading.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/**
 * What the POM tells the rule of a module and nobody tells a goal, which reads no element of the rule: the goal would find something
 * else than the rule, and take debt for gone that the rule still finds.
 */
final class UntoldElements {

    private UntoldElements() {}

    /**
     * The settings that a goal lacks, each as an option of the command line, in the order of the parameters.
     *
     * @param options those of the goal; what they say, wherever it comes from, is nothing that it lacks
     * @param basedir where the paths of the module start from
     */
    static List<String> of(MavenProject project, Options options, Path basedir) {
        Set<String> told = new LinkedHashSet<>();
        List<ConfiguredElements> rules = ConfiguredElements.ofEveryRule(project);
        for (Option option : Option.OF_WHAT_IS_FOUND) {
            for (ConfiguredElements rule : rules) {
                Optional<String> text = rule.find(option);
                if (text.isPresent() && options.find(option).isEmpty() && !isDefault(option, text.get(), basedir)) {
                    told.add("-D" + option.property() + "=" + text.get());
                }
            }
        }
        return new ArrayList<>(told);
    }

    private static boolean isDefault(Option option, String text, Path basedir) {
        return option == Option.DEBT_FILE
                ? basedir.resolve(text)
                        .normalize()
                        .equals(basedir.resolve(Settings.DEFAULT_DEBT_FILE).normalize())
                : text.equals(option.otherwise());
    }
}
