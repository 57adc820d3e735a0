package io.github.banthreading.maven;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;

/**
 * What a POM says of the phase of an execution. One that no POM says is the goal's own: {@code validate} for {@code enforce}.
 *
 * @param declared whether a POM says it
 * @param place where it does; empty when Maven kept no place
 */
record BoundPhase(boolean declared, Optional<PomPlace> place) {

    static BoundPhase of(MojoExecution execution, UnaryOperator<String> shownPom) {
        return Optional.ofNullable(execution.getPlugin())
                .map(Plugin::getExecutionsAsMap)
                .map(executions -> executions.get(execution.getExecutionId()))
                .filter(bound -> bound.getPhase() != null)
                .map(bound -> new BoundPhase(true, place(bound, shownPom)))
                .orElseGet(() -> new BoundPhase(false, Optional.empty()));
    }

    private static Optional<PomPlace> place(PluginExecution bound, UnaryOperator<String> shownPom) {
        return PomPlace.of(bound.getLocation("phase"), shownPom);
    }

    /** What to do to have another one, before the line to write. */
    String next() {
        if (!declared) {
            return "add this line to the execution in the POM:";
        }
        return place.map(at -> "replace the phase in line " + at.line() + " of " + at.shown() + " with this:")
                .orElse("replace the phase of the execution in the POM with this:");
    }
}
