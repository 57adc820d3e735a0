package io.github.banthreading.path;

/**
 * A step that execution may take from what a method says to methods of the module.
 *
 * @param to the methods that may run
 * @param handedOver whether they are not called here, but made or given away here for others to call
 */
record Edge(Targets to, boolean handedOver) {}
