package io.github.banthreading.maven;

import io.github.banthreading.text.LongNames;
import io.github.banthreading.text.RunnerCommands;
import java.util.function.Consumer;

/**
 * Where the gate speaks to: Enforcer's logger or a goal's. Each line is a message of its own there, so that each bears its
 * level.
 *
 * @param info for what is as it should be
 * @param warn for what should be seen
 */
record Messages(Consumer<String> info, Consumer<String> warn) {

    /**
     * Loggers of single lines, each with its prefix. Nothing that a file or a name holds gives orders to what reads the log: this is
     * where lines leave for it.
     */
    Messages {
        info = byLine(info);
        warn = byLine(warn);
    }

    private static Consumer<String> byLine(Consumer<String> log) {
        return text -> RunnerCommands.disarmed(LongNames.cut(text)).lines().forEach(log);
    }
}
