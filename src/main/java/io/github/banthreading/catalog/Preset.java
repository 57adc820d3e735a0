package io.github.banthreading.catalog;

import java.util.ArrayList;
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

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The names as people write them. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Preset preset : values()) {
            names.add(preset.word);
        }
        return names;
    }

    /** The preset of a name; empty for any other. */
    public static Optional<Preset> find(String name) {
        for (Preset preset : values()) {
            if (preset.word.equals(name)) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    /** The word for it in configuration, texts and reports: {@code managed-instances}. */
    @Override
    public String toString() {
        return word;
    }
}
