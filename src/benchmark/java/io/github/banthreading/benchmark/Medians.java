package io.github.banthreading.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured in turns, by name, and the middle of it: one neighbour who wakes up must not decide. */
final class Medians {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    double of(String name) {
        return middle(values.getOrDefault(name, List.of()));
    }

    /** The middle of the differences of pairs that were measured one after the other. */
    double ofDifference(String name, String from) {
        List<Double> differences = new ArrayList<>();
        List<Double> others = values.getOrDefault(from, List.of());
        for (int i = 0; i < others.size(); i++) {
            differences.add(values.getOrDefault(name, List.of()).get(i) - others.get(i));
        }
        return middle(differences);
    }

    private static double middle(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** A table with a line for each name: the median, the extremes, and the ratio to one of them. */
    String table(String what, String to) {
        StringBuilder out = new StringBuilder();
        out.append("| ")
                .append(what)
                .append(" | median ms | from | to | x ")
                .append(to)
                .append(" |\n|---|---|---|---|---|\n");
        values.forEach((name, measured) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.2f |%n",
                name,
                of(name),
                measured.stream().mapToDouble(each -> each).min().orElse(0),
                measured.stream().mapToDouble(each -> each).max().orElse(0),
                of(name) / of(to))));
        return out.toString();
    }
}
