package io.github.banthreading.path;

import java.util.List;

/** The methods that a step may lead to, sorted by name; steps that may lead to the same share one such object. */
final class Targets {

    /** Nothing of the module. */
    static final Targets NONE = new Targets(List.of(), -1);

    final List<OwnMethod> methods;

    /** Tells those with several methods apart; negative for the others, which need not be told. */
    final int number;

    private Targets(List<OwnMethod> methods, int number) {
        this.methods = methods;
        this.number = number;
    }

    static Targets one(OwnMethod method) {
        return new Targets(List.of(method), -1);
    }

    static Targets several(List<OwnMethod> methods, int number) {
        return new Targets(methods, number);
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }
}
