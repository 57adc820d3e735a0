package io.github.banthreading.maven;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the lifecycle an execution is bound, and whether there can be classes by then. */
final class LifecyclePhase {

    /** Phases before the compiler, by the names of Maven 3 and of Maven 4 (without {@code before:} and {@code after:}). */
    private static final Set<String> BEFORE_COMPILER = Set.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "sources",
            "resources");

    private LifecyclePhase() {}

    /** Whether a phase runs before anything is compiled; null, the command line, does not count as early. */
    static boolean isBeforeCompiler(@Nullable String phase) {
        if (phase == null) {
            return false;
        }
        String plain = phase.replaceFirst("^(before|after):", "").replaceFirst("\\[.*]$", "");
        return phase.equals("before:compile") || BEFORE_COMPILER.contains(plain);
    }
}
