package io.github.banthreading.verdict;

import java.util.List;

/**
 * What the configuration of a module changes, and what it lets pass by that.
 *
 * @param settings the parameters that differ from their defaults, in the order of the README
 * @param letPass what was let pass, by the part of the configuration that did it
 */
public record Configured(List<Setting> settings, List<LetPass> letPass) {

    /** All parameters at their defaults, and nothing let pass. */
    public static final Configured NOTHING = new Configured(List.of(), List.of());

    /** Copies the lists. */
    public Configured {
        settings = List.copyOf(settings);
        letPass = List.copyOf(letPass);
    }
}
