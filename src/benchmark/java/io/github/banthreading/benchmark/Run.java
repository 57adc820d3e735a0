package io.github.banthreading.benchmark;

/**
 * What one run of a program took.
 *
 * @param wall milliseconds from start to end
 * @param cpu milliseconds of processor time of the program and what it started, to ten milliseconds; 0 where the system does not say
 */
record Run(double wall, double cpu) {}
