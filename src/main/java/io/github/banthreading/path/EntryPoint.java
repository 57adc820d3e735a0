package io.github.banthreading.path;

import io.github.banthreading.use.Phase;

/**
 * A method that is not called by the module but by Lambda, a framework or the virtual machine.
 *
 * @param method the method
 * @param phase when it is called
 * @param of the class that it is called for: a handler that inherits the method, or the class that declares it
 * @param makes whether it is a constructor, and others than Lambda are known to call what the object overrides
 */
record EntryPoint(OwnMethod method, Phase phase, OwnClass of, boolean makes) implements Comparable<EntryPoint> {
    @Override
    public int compareTo(EntryPoint other) {
        int byMethod = method.compareTo(other.method);
        if (byMethod != 0) {
            return byMethod;
        }
        int byPhase = phase.compareTo(other.phase);
        return byPhase != 0 ? byPhase : of.compareTo(other.of);
    }
}
