package io.github.banthreading.maven;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the lifecycle an execution is bound, and whether all classes are there by then. */
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

    /** Phases between the compiler and that of the tests. */
    private static final Set<String> BEFORE_TEST_COMPILER = Set.of(
            "process-classes",
            "after:compile",
            "ready",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-sources",
            "test-resources",
            "before:test-compile");

    private BuildPhase() {}

    /** Whether a phase runs before all is compiled; null, the command line, does not count as early. */
    static boolean isTooEarly(@Nullable String phase) {
        if (phase == null) {
            return false;
        }
        String plain = unordered(phase).replaceFirst("^(before|after):", "");
        return AROUND_COMPILER.contains(unordered(phase)) || BEFORE_COMPILER.contains(plain) || isOfCompiler(phase);
    }

    /** Whether a phase runs before all tests are compiled. */
    static boolean isTooEarlyForTests(@Nullable String phase) {
        if (phase == null) {
            return false;
        }
        String unordered = unordered(phase);
        String plain = unordered.replaceFirst("^(before|after):", "");
        return isTooEarly(phase)
                || BEFORE_TEST_COMPILER.contains(unordered)
                || BEFORE_TEST_COMPILER.contains(plain)
                || unordered.equals("test-compile");
    }

    /** Whether it is the compiler's own, which can have several: what a POM inherits stands before what it adds. */
    static boolean isOfCompiler(@Nullable String phase) {
        return phase != null && unordered(phase).equals("compile");
    }

    /** Without the number that puts executions of one phase in order, {@code compile[100]} (Maven 4). */
    private static String unordered(String phase) {
        return phase.replaceFirst("\\[.*]$", "");
    }
}
