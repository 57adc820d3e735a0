package io.github.banthreading.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * APIs that are refused for one and the same reason.
 *
 * @param name the handle in configuration and reports: {@code executor}
 * @param title what belongs to it, for a person
 * @param levels the level in each preset; complete
 * @param why one or two sentences that hold on classic Lambda functions
 * @param whyOnManagedInstances the same for Managed Instances, where nothing is frozen; empty when {@code why} holds there too
 * @param instead what to write in place of it
 */
public record Group(
        String name,
        String title,
        Map<Preset, Level> levels,
        String why,
        Optional<String> whyOnManagedInstances,
        String instead) {

    /** APIs that only this build's configuration bans; the catalogue knows nothing about them. */
    static final Group CONFIGURED = new Group(
            "configured",
            "APIs that the configuration of this build names",
            Map.of(Preset.STANDARD, Level.OFF, Preset.STRICT, Level.OFF, Preset.MANAGED_INSTANCES, Level.OFF),
            "The configuration of this build bans it.",
            Optional.empty(),
            "ask the team that owns the configuration.");

    /** Checks that every preset has its level. */
    public Group {
        levels = Map.copyOf(levels);
        for (Preset preset : Preset.values()) {
            if (!levels.containsKey(preset)) {
                throw new IllegalArgumentException("group " + name + " has no level for " + preset);
            }
        }
    }

    /**
     * This group with another reason, for an API that the configuration refuses though the catalogue accepts it: the
     * group's own reason would argue for the API.
     */
    Group refusedByConfiguration() {
        return new Group(
                name,
                title,
                levels,
                CONFIGURED.why,
                Optional.empty(),
                "what the team that owns the configuration has chosen, often the blocking call.");
    }

    /** The level in a preset. */
    public Level levelIn(Preset preset) {
        return levels.getOrDefault(preset, Level.OFF);
    }

    /** The reason that is true in a preset. */
    public String whyIn(Preset preset) {
        return preset == Preset.MANAGED_INSTANCES ? whyOnManagedInstances.orElse(why) : why;
    }
}
