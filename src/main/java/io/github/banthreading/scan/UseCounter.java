package io.github.banthreading.scan;

import io.github.banthreading.use.ApiUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts source uses out of instructions. A compiler copies a {@code finally} block to every exit and an initialiser into
 * every constructor, so that instructions of one line in different stretches of code are one use; two in one stretch are
 * two. Without line numbers copies cannot be told apart and every instruction counts.
 */
final class UseCounter {

    /** In the order of the files that are read, which is nearly the one in which uses are sorted afterwards. */
    private final Map<ApiUse, Map<Body, Map<Copy, Integer>>> counts = new LinkedHashMap<>();

    private boolean withoutLines;

    /**
     * A piece of source: one line of a method, of a lambda's body, or of all constructors of a class, which share their
     * initialisers. The line is that of the class file: where several inlined lines stand for one call, they add up.
     */
    private record Body(ClassOutline in, MethodKey method, int line) {
        @Override
        public int hashCode() {
            return 31 * method.hashCode() + line;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Body body && in == body.in && line == body.line && method.equals(body.method);
        }
    }

    /** A stretch of code of one line. */
    private record Copy(MethodKey method, int run) {
        @Override
        public int hashCode() {
            return 31 * method.hashCode() + run;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Copy copy && run == copy.run && method.equals(copy.method);
        }
    }

    void add(ClassOutline in, RawUse raw, ApiUse use) {
        MethodKey host = raw.host() == null ? MethodKey.INITIALIZER : raw.host();
        Body body = new Body(in, host.isConstructor() ? MethodKey.INITIALIZER : host, raw.line());
        Map<Copy, Integer> copies = inner(inner(counts, use), body);
        Copy copy = new Copy(host, raw.run());
        copies.put(copy, copies.getOrDefault(copy, 0) + 1);
        withoutLines |= raw.isInstruction() && raw.run() == 0 && use.site().line() == 0;
    }

    private static <A, B, C> Map<B, C> inner(Map<A, Map<B, C>> outer, A key) {
        Map<B, C> inner = outer.get(key);
        if (inner == null) {
            inner = new HashMap<>(2);
            outer.put(key, inner);
        }
        return inner;
    }

    /** One element for each source use. */
    List<ApiUse> uses() {
        List<ApiUse> uses = new ArrayList<>(counts.size());
        for (Map.Entry<ApiUse, Map<Body, Map<Copy, Integer>>> each : counts.entrySet()) {
            int count = 0;
            for (Map<Copy, Integer> copies : each.getValue().values()) {
                count += Collections.max(copies.values());
            }
            uses.addAll(Collections.nCopies(count, each.getKey()));
        }
        return uses;
    }

    boolean withoutLines() {
        return withoutLines;
    }
}
