package io.github.banthreading.use;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way that calls can take from where Lambda enters the code to a use. It is possible, not proven: no condition was looked
 * at.
 *
 * @param phase when the use runs
 * @param handedOverInInit whether the way starts in INIT and something was given away there that is called later
 * @param steps the members on the way: the one that Lambda calls first, the one that holds the use last
 */
public record CallPath(Phase phase, boolean handedOverInInit, List<Step> steps) implements Comparable<CallPath> {

    /**
     * A member on the way.
     *
     * @param site the member, and the line in it that leads on; in the last step, the line of the use
     * @param handedOver whether it is not called by the step before, but made or given away there for others to call
     */
    public record Step(Site site, boolean handedOver) {

        /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
        @Override
        public int hashCode() {
            return 31 * site.hashCode() + Boolean.hashCode(handedOver);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step step && handedOver == step.handedOver && site.equals(step.site);
        }
    }

    /** Checks that there is a step. */
    public CallPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path without a step");
        }
    }

    /** Orders by phase, then the shortest first: what hands over least, then what has fewest steps. */
    @Override
    public int compareTo(CallPath other) {
        int byPhase = phase.compareTo(other.phase);
        if (byPhase != 0) {
            return byPhase;
        }
        int byHandovers = Integer.compare(handovers(), other.handovers());
        if (byHandovers != 0) {
            return byHandovers;
        }
        int byLength = Integer.compare(steps.size(), other.steps.size());
        return byLength != 0 ? byLength : compareSteps(other);
    }

    /** By the text of the first step that differs; the texts of all would be long, as many ways share their beginning. */
    private int compareSteps(CallPath other) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Step another = other.steps.get(i);
            if (!step.equals(another)) {
                return step.toString().compareTo(another.toString());
            }
        }
        return 0;
    }

    private int handovers() {
        int handovers = 0;
        for (Step each : steps) {
            handovers += each.handedOver() ? 1 : 0;
        }
        return handovers;
    }

    /** Where Lambda enters. */
    public Step first() {
        return steps.get(0);
    }
}
