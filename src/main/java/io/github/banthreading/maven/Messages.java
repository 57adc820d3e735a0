package io.github.banthreading.maven;

import java.util.function.Consumer;

/**
 * Where the gate speaks to: Enforcer's logger or a goal's. Each text is one message, because parallel builds mix messages.
 *
 * @param info for what is as it should be
 * @param warn for what should be seen
 */
record Messages(Consumer<String> info, Consumer<String> warn) {}
