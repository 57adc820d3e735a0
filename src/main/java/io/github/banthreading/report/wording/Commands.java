package io.github.banthreading.report.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Command lines that can be copied and work as they stand, in the folder that Maven was started in.
 *
 * @param maven how Maven is called: {@code mvn}, with the POM and the profiles that it was told: {@code mvn -f other.xml -Plambda}
 * @param plugin the prefix {@code ban-threading} where the POM names the plugin, else its full coordinates
 * @param modules what selects the module in a build of several, with a blank before it: {@code  -pl orders -am}; else empty
 * @param phase what compiles all that is judged: {@code compile}, or {@code test-compile} where tests are judged too
 * @param settings what a goal has to be told to judge as this build did: {@code -DbanThreading.preset=strict}
 */
public record Commands(String maven, String plugin, String modules, String phase, List<String> settings) {

    /** How Maven is called where nobody told it anything. */
    public static final String MAVEN = "mvn";

    private static final String COMPILE = "compile";

    private static final Pattern PLAIN = Pattern.compile("[\\w./:,=#@+-]+");

    /** What a shell reads between double quotes, too. */
    private static final Pattern READ_IN_QUOTES = Pattern.compile("[$`\"\\\\!]");

    /** Copies the settings. */
    public Commands {
        settings = List.copyOf(settings);
    }

    /** Commands that tell a goal nothing, as it reads the same settings. */
    public Commands(String plugin, String modules) {
        this(MAVEN, plugin, modules);
    }

    /** The same in a build whose Maven was told something. */
    public Commands(String maven, String plugin, String modules) {
        this(maven, plugin, modules, COMPILE, List.of());
    }

    /** The same commands, with these settings. */
    public Commands with(List<String> told) {
        return new Commands(maven, plugin, modules, phase, told);
    }

    /** The same commands where tests are judged too. */
    public Commands withTests() {
        return new Commands(maven, plugin, modules, "test-compile", settings);
    }

    /** For a place that knows of no POM: full coordinates, no module. */
    static Commands ofVersion(String version) {
        return new Commands("io.github.banthreading:ban-threading-maven-plugin:" + version, "");
    }

    /** {@code mvn compile ban-threading:debt-add -pl orders -am}, with options such as {@code -DbanThreading.dryRun=true} behind. */
    public String goal(String goal, String... options) {
        StringBuilder command = new StringBuilder(goalInAllModules(goal) + modules);
        for (String setting : settings) {
            command.append(' ').append(quoted(setting));
        }
        for (String option : options) {
            command.append(' ').append(quoted(option));
        }
        return command.toString();
    }

    /**
     * An option as a shell has to see it: most would look for files of a name with a star, for the value behind a dollar, and
     * end a word at a blank or a parenthesis.
     */
    public static String quoted(String option) {
        if (READ_IN_QUOTES.matcher(option).find()) {
            // Between single quotes a shell reads nothing but their end.
            return "'" + option.replace("'", "'\\''") + "'";
        }
        return PLAIN.matcher(option).matches() ? option : '"' + option + '"';
    }

    /** The command line of a goal for all modules of the build, without what selects one of them. */
    public String goalInAllModules(String goal) {
        return maven + " " + phase + " " + plugin + ":" + goal;
    }

    /** Whether the module is one of several. */
    public boolean areOfOneModule() {
        return !modules.isEmpty();
    }
}
