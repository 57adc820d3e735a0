package io.github.banthreading.path;

/** The methods that a step may lead to, sorted by name; steps that may lead to the same share one such object. */
final class Targets {

    /** Nothing of the module. */
    static final Targets NONE = new Targets(new OwnMethod[0], -1);

    final OwnMethod[] methods;

    /** Tells those with several methods apart; negative for the others, which need not be told. */
    final int number;

    private Targets(OwnMethod[] methods, int number) {
        this.methods = methods;
        this.number = number;
    }

    static Targets one(OwnMethod method) {
        return new Targets(new OwnMethod[] {method}, -1);
    }

    static Targets several(OwnMethod[] methods, int number) {
        return new Targets(methods, number);
    }

    boolean isEmpty() {
        return methods.length == 0;
    }

    boolean contains(OwnMethod method) {
        for (OwnMethod each : methods) {
            if (each == method) {
                return true;
            }
        }
        return false;
    }
}
