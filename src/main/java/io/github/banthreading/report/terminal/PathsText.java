package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.FromClass;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the goal {@code paths} prints. */
public final class PathsText {

    private static final String CLEAN = "reaches no threading";
    private static final int INDENT = 2;
    private static final int MOST_OF_NAME = 44;

    private PathsText() {}

    /** Each class with entry points and the kinds of threading that it reaches, so that one sees which are clean. */
    public static String table(BuildVerdict build, List<FromClass> entries) {
        Lines lines = new Lines(Lines.AFTER_INFO);
        if (entries.isEmpty()) {
            return withNote(lines, Reach.WITHOUT_ENTRY);
        }
        lines.prose(0, INDENT, "ban-threading: " + count(entries.size(), "entry point") + " in " + name(build));
        int column = INDENT + 2 + Math.min(MOST_OF_NAME, widest(entries));
        Set<ApiUse> reached = new HashSet<>();
        for (FromClass entry : entries) {
            String kinds = kinds(build, entry.uses()::contains);
            lines.row(INDENT, column, name(entry), kinds.isEmpty() ? CLEAN : kinds);
            reached.addAll(entry.uses());
        }
        String left = kinds(build, use -> !reached.contains(use));
        if (!left.isEmpty()) {
            lines.row(INDENT, column, "by nothing that was found", left);
        }
        return withNote(lines, new Reach(Reach.Search.DONE, List.of(), Map.of()));
    }

    private static int widest(List<FromClass> entries) {
        return entries.stream().mapToInt(entry -> Columns.of(name(entry))).max().orElse(0);
    }

    private static String name(BuildVerdict build) {
        return shown(build.name())
                + (build.hasModules() ? " (" + build.modules().size() + " modules)" : "");
    }

    private static String kinds(BuildVerdict build, Predicate<ApiUse> wanted) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Verdict module : build.modules()) {
            for (Finding finding : module.findings()) {
                if (wanted.test(finding.use())) {
                    kinds.merge(finding.group().name(), 1, Integer::sum);
                }
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * The shortest way from each class with entry points to what was asked for, the shortest of all first.
     *
     * @param limit how many are shown
     */
    public static String pathsTo(String target, List<FromClass> entries, int limit) {
        Lines lines = new Lines(Lines.AFTER_INFO);
        if (entries.isEmpty()) {
            return withNote(lines, Reach.WITHOUT_ENTRY);
        }
        List<CallPath> paths = entries.stream()
                .flatMap(entry -> entry.paths().stream())
                .sorted()
                .toList();
        lines.add("ban-threading: "
                + (paths.isEmpty() ? "no handler found to reach " : count(paths.size(), "path") + " to ")
                + shown(target));
        paths.stream()
                .limit(limit)
                .forEach(path -> lines.pieces(
                        INDENT, 2 * INDENT, List.of(PathText.line(path).split(" (?=[-~]> )"))));
        int more = paths.size() - limit;
        if (more > 0) {
            lines.add("  and " + count(more, "more path|more paths") + ": -DbanThreading.limit=" + paths.size());
        }
        return withNote(lines, new Reach(Reach.Search.DONE, List.of(), Map.of()));
    }

    /**
     * Said when nothing in the modules has the name.
     *
     * @param meant what may have been meant
     */
    public static String unknown(BuildVerdict build, String target, Optional<String> meant) {
        Lines lines = new Lines(Lines.AFTER_ERROR);
        lines.add("ban-threading: " + name(build) + " has nothing named " + shown(target));
        lines.prose(INDENT, INDENT, "No class and no method of it has that name, and it uses no such API.");
        lines.gap();
        if (meant.isPresent()) {
            lines.prose(0, INDENT, "Next: did you mean " + shown(meant.get()) + "? Write:");
            lines.add("  " + Commands.quoted("-DbanThreading.to=" + shown(meant.get())));
        } else {
            lines.prose(
                    0,
                    INDENT,
                    "Next: write a class (com.acme.Legacy), a method (com.acme.Legacy#run), or an API as report.json"
                            + " names it.");
        }
        return lines.toString();
    }

    private static String withNote(Lines lines, Reach reach) {
        String note = PathText.note(reach).orElseThrow();
        lines.prose(0, INDENT, lines.isEmpty() ? "ban-threading: " + note : note);
        return lines.toString();
    }

    private static String name(FromClass entry) {
        return shown(entry.entry().toString());
    }
}
