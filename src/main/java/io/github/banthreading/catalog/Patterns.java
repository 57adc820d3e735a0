package io.github.banthreading.catalog;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows with patterns, by how the names of their classes start: a scan asks for every class that a module names. */
final class Patterns {

    private final List<PatternRow> all;
    private final Map<String, List<PatternRow>> byStart = new HashMap<>();

    /** Whether some pattern leaves its start open, so that all have to be asked. */
    private final boolean anyStart;

    Patterns(List<PatternRow> rows) {
        all = List.copyOf(rows);
        boolean open = false;
        for (PatternRow row : all) {
            String start = start(row.owner());
            List<PatternRow> alike = byStart.get(start);
            if (alike == null) {
                alike = new ArrayList<>(4);
                byStart.put(start, alike);
            }
            alike.add(row);
            open |= start.indexOf('*') >= 0;
        }
        anyStart = open;
    }

    /** All, in the order of the text. */
    List<PatternRow> all() {
        return all;
    }

    /** Those that may concern a class, in the order of the text. */
    List<PatternRow> startingLike(ClassName owner) {
        return anyStart ? all : byStart.getOrDefault(start(owner), List.of());
    }

    /** The first two parts of a name. */
    private static String start(ClassName name) {
        String internal = name.internal();
        int end = internal.indexOf('/', internal.indexOf('/') + 1);
        return end < 0 ? internal : internal.substring(0, end);
    }
}
