package io.github.banthreading.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A hosting model and a strictness, chosen by name: bytecode cannot tell where a function will run. */
public enum Preset {
    /** Classic functions: one invocation at a time, frozen in between. */
    STANDARD,
    /** Classic functions, and also what is merely suspicious. */
    STRICT,
    /** Lambda Managed Instances: many invocations at once share one handler object, so locks are right. */
    MANAGED_INSTANCES;

    /** The names as people write them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Preset::toString).toList();
    }

    /** The preset of a name; empty for any other. */
    public static Optional<Preset> find(String name) {
        return Arrays.stream(values())
                .filter(preset -> preset.toString().equals(name))
                .findFirst();
    }

    /** The word for it in configuration, texts and reports: {@code managed-instances}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
