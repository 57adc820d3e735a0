package io.github.banthreading.report.terminal;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.banthreading.text.Printable;
import java.util.List;

/** Shows an edit of a file as reviewers read it. */
public final class FileDiff {

    private static final int CONTEXT_LINES = 3;

    /** The time of a comparison grows with the square of the lines that differ, and nobody reads more. */
    private static final int MOST_LINES = 3_000;

    private FileDiff() {}

    /** A unified diff between two versions of a file, without a final line break; empty when they are the same. */
    public static String render(String file, String before, String after) {
        List<String> old = before.lines().toList();
        int changed = changed(old, after.lines().toList());
        if (changed > MOST_LINES) {
            return "--- " + Printable.shown(file) + "\n+++ " + Printable.shown(file) + "\n(" + changed
                    + " lines differ, too many to show)";
        }
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                file, file, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT_LINES);
        return String.join("\n", diff.stream().map(Printable::shown).toList());
    }

    /** Lines of both versions between what they start and end with alike. */
    private static int changed(List<String> old, List<String> fresh) {
        int most = Math.min(old.size(), fresh.size());
        int start = 0;
        while (start < most && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
            end++;
        }
        return old.size() + fresh.size() - 2 * (start + end);
    }
}
