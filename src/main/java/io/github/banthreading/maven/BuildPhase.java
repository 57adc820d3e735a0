package io.github.banthreading.maven;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the lifecycle an execution is bound, and whether there can be classes by then. */
final class BuildPhase {

    /** Phases before the compiler, by the names of Maven 3 and of Maven 4 (without {@code before:} and {@code after:}). */
    private static final Set<String> BEFORE_COMPILER = Set.of(
            "pre-clean",
            "clean",
            "post-clean",
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "sources",
            "resources");

    /** Phases of Maven 4 that the compiler is part of, so that only what is bound before them is early. */
    private static final Set<String> AROUND_COMPILER =
            Set.of("before:all", "before:each", "before:build", "before:compile");

    private BuildPhase() {}

    /** Whether a phase runs before anything is compiled; null, the command line, does not count as early. */
    static boolean isBeforeCompiler(@Nullable String phase) {
        if (phase == null) {
            return false;
        }
        String unordered = phase.replaceFirst("\\[.*]$", "");
        String plain = unordered.replaceFirst("^(before|after):", "");
        return AROUND_COMPILER.contains(unordered) || BEFORE_COMPILER.contains(plain);
    }
}
