package io.github.banthreading.path;

/**
 * A step that execution may take from one method to others.
 *
 * @param to the methods that may run
 * @param handedOver whether they are not called here, but made or given away here for others to call
 * @param offset the instruction that leads to them, counted in bytes of the code; negative for none
 */
record Edge(Targets to, boolean handedOver, int offset) {}
