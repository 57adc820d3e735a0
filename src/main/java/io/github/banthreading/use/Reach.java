package io.github.banthreading.use;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which uses Lambda was found to reach, and how. The verdict does not depend on it, because calls that class files do not show
 * are not followed.
 *
 * @param search what was done to find out
 * @param handlers the classes that Lambda calls with requests, sorted
 * @param paths the ways to each use, at most one for each phase, in the order of the phases; none for a use that no way was
 *     found to
 * @param unread the classes whose code was asked for and is damaged, sorted: no way leads through them
 */
public record Reach(Search search, List<Handler> handlers, Map<ApiUse, List<CallPath>> paths, List<ClassName> unread) {

    /** How far the search came. */
    public enum Search {
        /** No search was made. */
        NONE,
        /** No entry point was found to start from. */
        NO_ENTRY,
        /** Ways were looked for, from at least one entry point. */
        DONE
    }

    /**
     * A class that Lambda calls with requests.
     *
     * @param name the class
     * @param byName whether nothing but its name shows that it is a handler
     */
    public record Handler(ClassName name, boolean byName) implements Comparable<Handler> {
        @Override
        public int compareTo(Handler other) {
            return name.compareTo(other.name);
        }
    }

    /**
     * What one class that is called from outside reaches.
     *
     * @param entry the class: a handler, a tool with a main, a part that a framework makes
     * @param uses those that it reaches
     * @param paths the shortest way to what somebody asked for; none when there is none, or nobody asked
     */
    public record FromClass(ClassName entry, Set<ApiUse> uses, List<CallPath> paths) {

        /** Copies. */
        public FromClass {
            uses = Set.copyOf(uses);
            paths = List.copyOf(paths);
        }
    }

    /** The result when no search was made. */
    public static final Reach UNKNOWN = new Reach(Search.NONE, List.of(), Map.of());

    /** The result when no entry point was found to start from. */
    public static final Reach WITHOUT_ENTRY = new Reach(Search.NO_ENTRY, List.of(), Map.of());

    /** Sorts and copies. */
    public Reach {
        handlers = List.copyOf(new TreeSet<>(handlers));
        unread = List.copyOf(new TreeSet<>(unread));
        Map<ApiUse, List<CallPath>> copy = new HashMap<>();
        for (Map.Entry<ApiUse, List<CallPath>> each : paths.entrySet()) {
            copy.put(each.getKey(), List.copyOf(each.getValue()));
        }
        paths = copy;
    }

    /** A result in which all code that was asked for could be read. */
    public Reach(Search search, List<Handler> handlers, Map<ApiUse, List<CallPath>> paths) {
        this(search, handlers, paths, List.of());
    }

    /** The ways to several uses, of each phase the shortest; no list when none was looked for. */
    public Optional<List<CallPath>> findShortest(Collection<ApiUse> uses) {
        if (search != Search.DONE) {
            return Optional.empty();
        }
        Map<Phase, CallPath> shortest = new EnumMap<>(Phase.class);
        for (ApiUse use : uses) {
            for (CallPath path : paths.getOrDefault(use, List.of())) {
                shortest.merge(path.phase(), path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return Optional.of(List.copyOf(shortest.values()));
    }

    /** When the first of several uses runs: during a request before INIT; empty when no way was found, or nobody looked. */
    public Optional<Phase> findFirstPhase(Collection<ApiUse> uses) {
        Phase first = null;
        for (ApiUse use : uses) {
            for (CallPath path : paths.getOrDefault(use, List.of())) {
                if (first == null || path.phase().compareTo(first) < 0) {
                    first = path.phase();
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** The ways to a use; no element when none was found, no list when none was looked for. */
    public Optional<List<CallPath>> find(ApiUse use) {
        return search == Search.DONE ? Optional.of(paths.getOrDefault(use, List.of())) : Optional.empty();
    }
}
