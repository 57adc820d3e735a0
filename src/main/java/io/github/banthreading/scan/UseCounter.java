package io.github.banthreading.scan;

import io.github.banthreading.use.ApiUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts source uses out of instructions. A compiler copies a {@code finally} block to every exit and an initialiser into
 * every constructor, so that instructions of one line in different stretches of code are one use; two in one stretch are
 * two. Without line numbers copies cannot be told apart and every instruction counts.
 */
final class UseCounter {

    private final Map<ApiUse, Map<Body, Map<Copy, Integer>>> counts = new HashMap<>();
    private boolean withoutLines;

    /**
     * A piece of source: one line of a method, of a lambda's body, or of all constructors of a class, which share their
     * initialisers. The line is that of the class file: where several inlined lines stand for one call, they add up.
     */
    private record Body(ClassFacts in, MethodKey method, int line) {}

    /** A stretch of code of one line. */
    private record Copy(MethodKey method, int run) {}

    void add(ClassFacts in, RawUse raw, ApiUse use) {
        MethodKey host = raw.host() == null ? MethodKey.INITIALIZER : raw.host();
        Body body = new Body(in, host.isConstructor() ? MethodKey.INITIALIZER : host, raw.line());
        counts.computeIfAbsent(use, key -> new HashMap<>(2))
                .computeIfAbsent(body, key -> new HashMap<>(2))
                .merge(new Copy(host, raw.run()), 1, Integer::sum);
        withoutLines |= raw.host() != null && raw.run() == 0 && use.site().line() == 0;
    }

    /** One element for each source use, in no particular order. */
    List<ApiUse> uses() {
        List<ApiUse> uses = new ArrayList<>();
        counts.forEach((use, bodies) -> {
            int count = bodies.values().stream()
                    .mapToInt(copies -> Collections.max(copies.values()))
                    .sum();
            uses.addAll(Collections.nCopies(count, use));
        });
        return uses;
    }

    boolean withoutLines() {
        return withoutLines;
    }
}
