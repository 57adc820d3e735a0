package io.github.banthreading;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * How much a test of made-up inputs does, and from which seed: the same in every build, unless {@code .ci/fuzz} asks for more.
 * A test that fails says how it is run again; what one has done is told only where somebody asked for it.
 */
public final class Fuzzing implements TestWatcher {

    private static final String EXECUTIONS = "fuzz.executions";
    private static final String SEED = "fuzz.seed";

    /** How many inputs to make. */
    public static int executions(int otherwise) {
        return Math.toIntExact(Long.getLong(EXECUTIONS, otherwise));
    }

    /** Makes the same inputs as any other of the same seed. */
    public static Random random() {
        return new Random(seed());
    }

    private static long seed() {
        return Long.getLong(SEED, 20261123);
    }

    /** What a run has done, where it is one that was asked for. */
    public static void tell(String format, Object... figures) {
        if (System.getProperty(EXECUTIONS) != null) {
            System.out.printf("seed " + seed() + ", " + format + "%n", figures);
        }
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        System.err.println("again: " + command(context.getRequiredTestClass().getSimpleName()));
    }

    static String command(String test) {
        String executions = Optional.ofNullable(System.getProperty(EXECUTIONS))
                .map(asked -> " -D" + EXECUTIONS + "=" + asked)
                .orElse("");
        return "mvn test -Dtest=" + test + " -D" + SEED + "=" + seed() + executions;
    }
}
