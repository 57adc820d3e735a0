package io.github.banthreading.path;

/**
 * A step that execution may take from one method to another.
 *
 * @param to the method that runs
 * @param handedOver whether it is not called here, but made or given away here for others to call
 * @param line the line that leads to it; 0 when the class file carries none
 */
record Edge(OwnMethod to, boolean handedOver, int line) {}
