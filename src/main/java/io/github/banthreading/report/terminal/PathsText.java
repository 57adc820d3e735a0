package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the goal {@code paths} prints. */
public final class PathsText {

    private static final String CLEAN = "reaches no threading";

    private PathsText() {}

    /** Each class with entry points and the kinds of threading that it reaches, so that one sees which are clean. */
    public static String table(BuildVerdict build, List<FromClass> entries) {
        if (entries.isEmpty()) {
            return "ban-threading: " + note(Reach.WITHOUT_ENTRY);
        }
        StringBuilder out = new StringBuilder("ban-threading: " + count(entries.size(), "class is|classes are")
                + " called from outside in " + name(build));
        int width =
                entries.stream().mapToInt(entry -> name(entry).length()).max().orElse(0);
        Set<ApiUse> reached = new HashSet<>();
        for (FromClass entry : entries) {
            String kinds = kinds(build, entry.uses()::contains);
            out.append("\n  ").append(padded(name(entry), width)).append("  ").append(kinds.isEmpty() ? CLEAN : kinds);
            reached.addAll(entry.uses());
        }
        String left = kinds(build, use -> !reached.contains(use));
        if (!left.isEmpty()) {
            out.append("\n  ")
                    .append(padded("by nothing that was found", width))
                    .append("  ")
                    .append(left);
        }
        return out.append("\n")
                .append(note(new Reach(Reach.Search.DONE, List.of(), Map.of())))
                .toString();
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
        if (entries.isEmpty()) {
            return "ban-threading: " + note(Reach.WITHOUT_ENTRY);
        }
        List<CallPath> paths = entries.stream()
                .flatMap(entry -> entry.paths().stream())
                .sorted()
                .toList();
        StringBuilder out = new StringBuilder("ban-threading: ");
        out.append(paths.isEmpty() ? "no handler found to reach " : count(paths.size(), "path") + " to ")
                .append(shown(target));
        paths.stream().limit(limit).forEach(path -> out.append("\n  ").append(PathText.line(path)));
        int more = paths.size() - limit;
        if (more > 0) {
            out.append("\n  and ")
                    .append(more)
                    .append(" more, which -DbanThreading.limit=")
                    .append(paths.size())
                    .append(" shows");
        }
        return out.append("\n")
                .append(note(new Reach(Reach.Search.DONE, List.of(), Map.of())))
                .toString();
    }

    /**
     * Said when nothing in the modules has the name.
     *
     * @param meant what may have been meant, ready to stand behind a message
     */
    public static String unknown(BuildVerdict build, String target, String meant) {
        return "ban-threading: " + name(build) + " has no class or method '" + shown(target)
                + "', and uses no API of that name" + (meant.isEmpty() ? "." : shown(meant))
                + "\nWrite a class (com.acme.Legacy), a method (com.acme.Legacy#run), or an"
                + " API as report.json names it.";
    }

    private static String note(Reach reach) {
        return PathText.note(reach).orElseThrow();
    }

    private static String name(FromClass entry) {
        return shown(entry.entry().toString());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
