package io.github.banthreading.report.remark;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing to say at one line of a file, whatever the format: a use in the code, or a line of the debt file.
 *
 * @param module where it was judged
 * @param weight how much it matters
 * @param state what became of the use or the line
 * @param file the file as the verdict names it
 * @param line 1 or more; 0 when the class file carries none
 * @param text one or two sentences, fit for every screen
 * @param fingerprint what stays the same when lines and folders move
 * @param finding the use; empty for a line of the debt file
 * @param debt the entry that speaks of it
 */
public record Remark(
        Verdict module,
        Weight weight,
        State state,
        String file,
        int line,
        String text,
        String fingerprint,
        Optional<Finding> finding,
        Optional<DebtEntry> debt) {

    /** By file, line, rule, API and text: the order of every report. */
    public static final Comparator<Remark> BY_PLACE = Comparator.comparing(Remark::file)
            .thenComparingInt(Remark::line)
            .thenComparing(Remark::rule)
            .thenComparing(Remark::api)
            .thenComparing(Remark::text)
            .thenComparing(Remark::fingerprint);

    /** What fails the build first: the order in which a format with a limit takes them. */
    public static final Comparator<Remark> WORST_FIRST =
            Comparator.comparing(Remark::weight).thenComparing(Remark::state).thenComparing(BY_PLACE);

    /** The group of the API; for a line of the debt file its state, with a dot that no group has. */
    public String rule() {
        return finding.map(found -> found.group().name())
                .orElseGet(() -> "debt." + state.toString().toLowerCase(Locale.ROOT));
    }

    private String api() {
        return finding.map(found -> found.use().api().toString()).orElse("");
    }

    /** The ticket of the entry; empty for a use that no entry speaks of. */
    public Optional<String> ticket() {
        return debt.map(DebtEntry::ticket);
    }

    /** The line for viewers that want one in any case. */
    public int lineOrFirst() {
        return Math.max(1, line);
    }
}
