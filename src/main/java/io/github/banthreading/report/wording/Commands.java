package io.github.banthreading.report.wording;

/**
 * Command lines that can be copied and work as they stand, in the folder that Maven was started in.
 *
 * @param plugin the prefix {@code ban-threading} where the POM names the plugin, else its full coordinates
 * @param modules what selects the module in a build of several, with a blank before it: {@code  -pl orders -am}; else empty
 */
public record Commands(String plugin, String modules) {

    /** For a place that knows of no POM: full coordinates, no module. */
    static Commands ofVersion(String version) {
        return new Commands("io.github.banthreading:ban-threading-maven-plugin:" + version, "");
    }

    /** {@code mvn compile ban-threading:debt-add -pl orders -am}, with options such as {@code -DbanThreading.dryRun=true} behind. */
    public String goal(String goal, String... options) {
        return "mvn compile " + plugin + ":" + goal + modules + (options.length == 0 ? "" : " ")
                + String.join(" ", options);
    }
}
