package io.github.banthreading.report.terminal;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach.Search;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up more uses than a person reads in a terminal: by kind, by package, and the first methods. */
final class TallyText {

    /** With more methods than these, a refusal is a tally. */
    static final int MOST_METHODS = 30;

    private static final int FIRST_METHODS = 10;
    private static final int MOST_PACKAGES = 5;
    private static final int INDENT = 2;
    private static final int NAMES_TO = 42;
    private static final int USES_FROM = 51;

    private final Lines lines;
    private final UsesText uses;
    private final List<MethodUses> methods;

    /** What a row counts. */
    private record Sum(String name, String title, int uses, int others) {
        static final Comparator<Sum> LARGEST_FIRST =
                Comparator.comparingInt((Sum sum) -> -sum.uses).thenComparing(Sum::name);
    }

    TallyText(Lines lines, UsesText uses, List<MethodUses> methods) {
        this.lines = lines;
        this.uses = uses;
        this.methods = methods;
    }

    /** Whether methods are too many to be shown each. */
    static boolean isWanted(List<MethodUses> methods, Surroundings surroundings) {
        return methods.size() > MOST_METHODS && !surroundings.full();
    }

    /** When the uses run, {@code 312 during a request, 41 during INIT}; empty when they are few, or nobody looked for ways. */
    static Optional<String> phases(Verdict verdict, List<Finding> findings, Surroundings surroundings) {
        if (verdict.reach().search() != Search.DONE || !isWanted(MethodUses.of(verdict, findings), surroundings)) {
            return Optional.empty();
        }
        Map<Phase, Long> numbers = new EnumMap<>(Phase.class);
        for (Finding finding : findings) {
            verdict.reach().find(finding.use()).orElse(List.of()).stream()
                    .map(CallPath::phase)
                    .min(Comparator.naturalOrder())
                    .ifPresent(phase -> numbers.merge(phase, 1L, Long::sum));
        }
        List<String> parts = new ArrayList<>();
        numbers.forEach((phase, number) -> parts.add(number + " " + words(phase)));
        long unreached = findings.size()
                - numbers.values().stream().mapToLong(Long::longValue).sum();
        if (unreached > 0) {
            parts.add(unreached + " with no handler found");
        }
        return Optional.of(String.join(", ", parts));
    }

    private static String words(Phase phase) {
        return switch (phase) {
            case INVOCATION -> "during a request";
            case INIT -> "during INIT";
            case HOOK -> "around a snapshot";
            case MAIN -> "from main only";
        };
    }

    void write() {
        List<Sum> kinds = kinds();
        int names =
                1 + kinds.stream().mapToInt(sum -> sum.name().length()).max().orElse(0);
        int titles = Math.max(16, names);
        head("Kind", "methods");
        for (Sum kind : kinds) {
            String name = Columns.fit(kind.name(), titles) + " " + kind.title();
            lines.add(row(name, kind.uses(), kind.others()));
        }
        writePackages();
        writeFirst();
    }

    /** The package with the most uses, as a pattern for {@code only}. */
    static String largestPackage(List<MethodUses> methods) {
        String name = packages(methods).get(0).name();
        return name.isEmpty() ? "*" : name + ".**";
    }

    private void head(String what, String others) {
        lines.gap();
        lines.add(Columns.fit(what, NAMES_TO) + String.format(Locale.ROOT, "%6s%10s", "uses", others));
    }

    private static String row(String name, int uses, int others) {
        String start = " ".repeat(INDENT) + Columns.fit(name, NAMES_TO - INDENT);
        return start + String.format(Locale.ROOT, "%6d%10d", uses, others);
    }

    private void writePackages() {
        List<Sum> all = packages(methods);
        head("Package", "classes");
        List<Sum> largest = all.size() > MOST_PACKAGES + 1 ? all.subList(0, MOST_PACKAGES) : all;
        for (Sum each : largest) {
            lines.add(row(each.name().isEmpty() ? "(no package)" : shown(each.name()), each.uses(), each.others()));
        }
        List<Sum> rest = all.subList(largest.size(), all.size());
        if (!rest.isEmpty()) {
            int more = rest.stream().mapToInt(Sum::uses).sum();
            int classes = rest.stream().mapToInt(Sum::others).sum();
            lines.add(row(rest.size() + " more packages", more, classes));
        }
    }

    private void writeFirst() {
        lines.gap();
        lines.add("The first " + FIRST_METHODS + " methods");
        for (MethodUses method : methods.subList(0, FIRST_METHODS)) {
            lines.add(" ".repeat(INDENT) + uses.location(method));
            String name = " ".repeat(INDENT) + uses.name(method);
            String number = UsesText.number(method.findings());
            boolean fits = INDENT + Columns.of(name) + INDENT <= USES_FROM;
            String left = fits ? Columns.fit(name, USES_FROM - INDENT) + number : name + "  " + number;
            lines.edges(INDENT, left, "[" + method.group().name() + "]");
        }
    }

    private List<Sum> kinds() {
        Map<String, List<Finding>> byKind =
                by(methods, finding -> finding.group().name());
        List<Sum> sums = new ArrayList<>();
        byKind.forEach((name, findings) ->
                sums.add(new Sum(name, findings.get(0).group().title(), findings.size(), methodsOf(findings))));
        sums.sort(Sum.LARGEST_FIRST);
        return sums;
    }

    private static List<Sum> packages(List<MethodUses> methods) {
        Map<String, List<Finding>> byPackage = by(methods, TallyText::packageOf);
        List<Sum> sums = new ArrayList<>();
        byPackage.forEach((name, findings) -> sums.add(new Sum(name, "", findings.size(), classesOf(findings))));
        sums.sort(Sum.LARGEST_FIRST);
        return sums;
    }

    private static Map<String, List<Finding>> by(List<MethodUses> methods, Function<Finding, String> key) {
        Map<String, List<Finding>> groups = new TreeMap<>();
        for (MethodUses method : methods) {
            for (Finding finding : method.findings()) {
                groups.computeIfAbsent(key.apply(finding), name -> new ArrayList<>())
                        .add(finding);
            }
        }
        return groups;
    }

    private static String packageOf(Finding finding) {
        String path = finding.use().site().owner().packagePath();
        return path.isEmpty() ? "" : path.substring(0, path.length() - 1).replace('/', '.');
    }

    private static int methodsOf(Collection<Finding> findings) {
        return (int) findings.stream()
                .map(finding -> finding.use().site().owner() + "#"
                        + finding.use().site().member())
                .distinct()
                .count();
    }

    private static int classesOf(Collection<Finding> findings) {
        return (int) findings.stream()
                .map(finding -> finding.use().site().owner())
                .distinct()
                .count();
    }
}
