package io.github.banthreading.scan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of methods that a weaver moved: it leaves the method a person wrote as glue and puts its body into a synthetic
 * one, {@code place_aroundBody1} of AspectJ or {@code place$original$A1b2} of Byte Buddy. The body belongs to the method that
 * calls it. Neither names nor numbers are taken apart.
 */
final class WovenMethods {

    private final Comparator<MethodKey> nearest;

    /** Methods that nobody wrote, but that no other rule places. */
    private final Set<MethodKey> bodies = new HashSet<>(0);

    /** The nearest method that calls each method of the class. */
    private final Map<MethodKey, MethodKey> callers = new HashMap<>(0);

    /** Each copy of an advice, and the method that stands before it. */
    private final Map<MethodKey, MethodKey> beforeAdvice = new HashMap<>(0);

    private final Map<MethodKey, Integer> firstLines = new HashMap<>(0);
    private @Nullable MethodKey last;

    WovenMethods(Comparator<MethodKey> nearest) {
        this.nearest = nearest;
    }

    /** Adds a synthetic method, in the order of the file. */
    void addBody(MethodKey body) {
        bodies.add(body);
        last = body;
    }

    /** Adds a copy of an advice that AspectJ put right behind the body that it is around. */
    void addAdvice(MethodKey advice) {
        if (last != null) {
            beforeAdvice.put(advice, last);
        }
        addBody(advice);
    }

    void addCall(MethodKey called, MethodKey caller) {
        if (!called.equals(caller)) {
            callers.merge(called, caller, (a, b) -> nearest.compare(a, b) <= 0 ? a : b);
        }
    }

    void addFirstLine(MethodKey method, int line) {
        if (line > 0 && bodies.contains(method)) {
            firstLines.put(method, line);
        }
    }

    /** For each body the method that calls it; for one that its advice never calls, the caller of that advice. */
    Map<MethodKey, MethodKey> hosts() {
        Map<MethodKey, MethodKey> hosts = new HashMap<>(0);
        for (MethodKey body : bodies) {
            MethodKey caller = callers.get(body);
            if (caller != null) {
                hosts.put(body, caller);
            }
        }
        beforeAdvice.forEach((advice, body) -> {
            MethodKey caller = callers.get(advice);
            if (caller != null) {
                hosts.putIfAbsent(body, caller);
            }
        });
        return hosts;
    }

    /**
     * The first line of what was moved out of each method. A synchronized method stays one when it becomes glue, and glue has
     * no line of the source, or the first of the file.
     */
    Map<MethodKey, Integer> lines() {
        if (firstLines.isEmpty()) {
            return Map.of();
        }
        Map<MethodKey, MethodKey> hosts = hosts();
        Map<MethodKey, Integer> lines = new HashMap<>(0);
        firstLines.forEach((body, line) -> {
            MethodKey host = hosts.get(body);
            for (int steps = 0; bodies.contains(host) && steps < bodies.size(); steps++) {
                host = hosts.get(host);
            }
            if (host != null && !beforeAdvice.containsKey(body)) {
                lines.merge(host, line, Math::min);
            }
        });
        return lines;
    }
}
