package io.github.banthreading.report.wording;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The uses of one kind in one method, which people read as one: a lock with twelve calls is one thing to rewrite.
 *
 * @param module the module that holds the method
 * @param group the kind
 * @param findings at least one, in the order of the source
 */
public record MethodUses(Verdict module, Group group, List<Finding> findings) {

    /** Checks that there is a use. */
    public MethodUses {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("no use");
        }
    }

    /**
     * One API with the lines of its uses.
     *
     * @param lines ascending, one for each use; without those that are not known
     * @param uses how many uses there are, at least one
     */
    public record ApiRow(ApiRef api, List<Integer> lines, int uses) {

        /** Of more lines than these, only the first and the last are said. */
        private static final int MOST_LINES = 12;

        /** Copies the lines. */
        public ApiRow {
            lines = List.copyOf(lines);
        }

        /** {@code line 41}, {@code 3 x, lines 88, 97, 112}; numbers that are not known are left out. */
        public String places() {
            List<Integer> known = lines.stream().distinct().toList();
            String times = uses == 1 ? "" : uses + " x";
            if (known.isEmpty()) {
                return times.isEmpty() ? "line unknown" : times;
            }
            String where = known.size() == 1
                    ? "line " + known.get(0)
                    : known.size() <= MOST_LINES
                            ? "lines " + known.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            : "lines " + known.get(0) + " to " + known.get(known.size() - 1);
            return times.isEmpty() ? where : times + ", " + where;
        }
    }

    private record Place(String file, ClassName owner, Member member, Group group) {}

    /** The findings of a module by method and kind, in the order in which each first stands in the source. */
    public static List<MethodUses> of(Verdict module, List<Finding> findings) {
        Map<Place, List<Finding>> methods = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Site site = finding.use().site();
            Place place = new Place(site.file(), site.owner(), site.member(), finding.group());
            methods.computeIfAbsent(place, key -> new ArrayList<>()).add(finding);
        }
        List<MethodUses> all = new ArrayList<>();
        methods.forEach((place, uses) -> all.add(new MethodUses(module, place.group(), uses)));
        return all;
    }

    /**
     * In the order in which people want to know of them: those that a request runs into first, those that no way was found to
     * last, and the order given otherwise.
     */
    public static List<MethodUses> byPhase(List<MethodUses> methods) {
        Map<Phase, List<MethodUses>> reached = new EnumMap<>(Phase.class);
        List<MethodUses> unreached = new ArrayList<>();
        for (MethodUses method : methods) {
            method.phase()
                    .map(phase -> reached.computeIfAbsent(phase, key -> new ArrayList<>()))
                    .orElse(unreached)
                    .add(method);
        }
        List<MethodUses> all = new ArrayList<>();
        reached.values().forEach(all::addAll);
        all.addAll(unreached);
        return all;
    }

    /** The place of the first use whose line is known, else of the first. */
    public Site site() {
        return findings.stream()
                .map(finding -> finding.use().site())
                .filter(site -> site.line() > 0)
                .findFirst()
                .orElse(findings.get(0).use().site());
    }

    /** How handlers reach it: a line for each phase, the shortest way of all its uses; none when nobody looked. */
    public List<String> paths() {
        return PathText.lines(module.reach(), uses());
    }

    /** The lines of {@link #paths}, each in the pieces between which it may be broken. */
    public List<List<String>> pathsInPieces() {
        return PathText.pieces(module.reach(), uses());
    }

    private List<ApiUse> uses() {
        return findings.stream().map(Finding::use).toList();
    }

    /** When it runs first of all: during a request before INIT; empty when no way was found or nobody looked. */
    public Optional<Phase> phase() {
        return module.reach().findFirstPhase(uses());
    }

    /** A row for each API, in the order of its first use. */
    public List<ApiRow> rows() {
        Map<ApiRef, List<Finding>> byApi = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byApi.computeIfAbsent(finding.use().api(), key -> new ArrayList<>()).add(finding);
        }
        List<ApiRow> rows = new ArrayList<>();
        byApi.forEach((api, uses) -> rows.add(new ApiRow(
                api,
                uses.stream()
                        .map(use -> use.use().site().line())
                        .filter(line -> line > 0)
                        .sorted()
                        .toList(),
                uses.size())));
        return rows;
    }
}
