package io.github.banthreading.maven;

/**
 * How a run of the gate ended, for an adapter to turn into the exception of its kind.
 *
 * @param kind whether and how the build fails
 * @param message the whole text for a person; empty when it passed
 */
record Outcome(Kind kind, String message) {

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
