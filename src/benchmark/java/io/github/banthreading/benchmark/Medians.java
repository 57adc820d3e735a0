package io.github.banthreading.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured in turns, by name, and the middle of it: one neighbour who wakes up must not decide. */
final class Medians {

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    void add(String name, Run run) {
        runs.computeIfAbsent(name, key -> new ArrayList<>()).add(run);
    }

    /** The middle of the differences of pairs that were measured one after the other. */
    double ofDifference(String name, String from, ToDoubleFunction<Run> what) {
        List<Double> differences = new ArrayList<>();
        List<Run> others = runs.getOrDefault(from, List.of());
        for (int i = 0; i < others.size(); i++) {
            differences.add(
                    what.applyAsDouble(runs.getOrDefault(name, List.of()).get(i)) - what.applyAsDouble(others.get(i)));
        }
        return middle(differences);
    }

    private double of(String name, ToDoubleFunction<Run> what) {
        return middle(runs.getOrDefault(name, List.of()).stream()
                .map(what::applyAsDouble)
                .toList());
    }

    private static double middle(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** A table with a line for each name: the median, the extremes and the processor time, each with its ratio to one of them. */
    String table(String what, String to) {
        StringBuilder out = new StringBuilder();
        out.append("| ")
                .append(what)
                .append(" | ms | from | to | x ")
                .append(to)
                .append(" | CPU ms | x |\n|---|---|---|---|---|---|---|\n");
        runs.forEach((name, measured) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.2f | %.0f | %.2f |%n",
                name,
                of(name, Run::wall),
                measured.stream().mapToDouble(Run::wall).min().orElse(0),
                measured.stream().mapToDouble(Run::wall).max().orElse(0),
                of(name, Run::wall) / of(to, Run::wall),
                of(name, Run::cpu),
                of(name, Run::cpu) / of(to, Run::cpu))));
        return out.toString();
    }
}
