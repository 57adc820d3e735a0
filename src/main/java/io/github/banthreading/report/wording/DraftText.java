package io.github.banthreading.report.wording;

import io.github.banthreading.debt.DebtDraft;
import io.github.banthreading.verdict.DebtDrafts;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes drafts of debt entries as text to paste, with what only a person knows left TODO. */
public final class DraftText {

    private static final int SUGGESTED_DAYS = 90;

    private DraftText() {}

    /**
     * One draft for each member that has findings.
     *
     * @param latestExpiry the furthest day they may name; empty for no limit
     */
    public static List<DebtDraft> drafts(Verdict verdict, List<Finding> findings, Optional<LocalDate> latestExpiry) {
        LocalDate suggested = verdict.terms().today().plusDays(SUGGESTED_DAYS);
        LocalDate expires = latestExpiry.filter(suggested::isAfter).orElse(suggested);
        return new DebtDrafts(verdict, expires, DebtDraft.TODO, DebtDraft.TODO).drafts(findings);
    }

    /** A draft as an entry of the file. */
    public static String render(DebtDraft draft) {
        return draft.render();
    }
}
