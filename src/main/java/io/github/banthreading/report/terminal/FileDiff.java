package io.github.banthreading.report.terminal;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.banthreading.text.Printable;
import java.util.List;

/** Shows an edit of a file as reviewers read it. */
public final class FileDiff {

    private static final int CONTEXT_LINES = 3;

    private FileDiff() {}

    /** A unified diff between two versions of a file, without a final line break; empty when they are the same. */
    public static String render(String file, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                file, file, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT_LINES);
        return String.join("\n", diff.stream().map(Printable::shown).toList());
    }
}
