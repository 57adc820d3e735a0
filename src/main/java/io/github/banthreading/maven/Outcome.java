package io.github.banthreading.maven;

import io.github.banthreading.text.LongNames;
import io.github.banthreading.text.RunnerCommands;

/**
 * How a run of the gate ended, for an adapter to turn into the exception of its kind.
 *
 * @param kind whether and how the build fails
 * @param message the whole text for a person; empty when it passed
 */
record Outcome(Kind kind, String message) {

    /** A message becomes that of an exception, which Maven prints; nothing in it gives orders to what reads the log. */
    Outcome {
        message = RunnerCommands.disarmed(LongNames.cut(message));
    }

    enum Kind {
        /** All well, or nothing to do. */
        PASSED,
        /** Code was read and refused. */
        REFUSED,
        /** The configuration, the debt file or the folder keeps the gate from judging; it fails at any level. */
        FAULT
    }

    static Outcome passed() {
        return new Outcome(Kind.PASSED, "");
    }

    static Outcome refused(String message) {
        return new Outcome(Kind.REFUSED, message);
    }

    static Outcome fault(String message) {
        return new Outcome(Kind.FAULT, message);
    }
}
