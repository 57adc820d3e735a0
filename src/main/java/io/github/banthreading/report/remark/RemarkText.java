package io.github.banthreading.report.remark;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.StaleAdvice;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import java.util.List;

/** Words a remark in a sentence that can stand alone in a list of alerts. */
final class RemarkText {

    private RemarkText() {}

    /** What a use is, what became of it and what to write in place of it. */
    static String of(Finding finding) {
        Site site = finding.use().site();
        InSource names = InSource.of(List.of(finding.use()));
        String use = shown(names.api(finding.use().api())) + " ["
                + finding.group().name() + "] in " + shown(names.member(site.owner(), site.member()));
        return switch (finding.state()) {
            case NEW ->
                use
                        + (finding.level() == Level.WARN
                                ? " is reported and does not fail the build."
                                : " is not allowed.")
                        + instead(finding);
            case OVER_COUNT ->
                use + " is used more often than " + by(finding, "") + " allows. The build cannot know which use is new."
                        + instead(finding);
            case EXPIRED -> use + " was allowed by " + by(finding, " until ") + "." + instead(finding);
            case STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING, ACTIVE ->
                use + " is allowed by " + by(finding, " until ") + ".";
        };
    }

    /** How handlers reach a use; alerts are read one by one, and not every viewer shows paths of its own. */
    static String paths(Reach reach, ApiUse use) {
        List<String> lines = PathText.lines(reach, use);
        return lines.isEmpty() ? "" : " Path: " + String.join("; ", lines) + ".";
    }

    private static String by(Finding finding, String beforeDay) {
        return finding.debt()
                .map(entry -> entry(entry) + (beforeDay.isEmpty() ? "" : beforeDay + entry.expires()) + " ("
                        + owner(entry) + ")")
                .orElse("an entry");
    }

    private static String instead(Finding finding) {
        String instead = finding.group().instead();
        return instead.equals("-") ? "" : " Instead: " + shown(instead);
    }

    /** An entry whose last day is near. */
    static String expiring(LedgerEntry ledger) {
        DebtEntry entry = ledger.debt();
        return entry(entry) + " ends"
                + (ledger.daysLeft() == 0 ? " today" : " in " + count(ledger.daysLeft(), "day"))
                + entry.findFailsFrom().map(day -> ", builds fail from " + day).orElse("") + " (" + owner(entry)
                + "). Plan: " + shown(entry.plan());
    }

    /** A line of an entry that lists more than is there. */
    static String tooMuchListed(DebtEntry entry, LedgerUse use) {
        InSource names = InSource.of(InSource.listed(entry).toList());
        return entry(entry) + " lists "
                + count(use.allowed().count(), "use") + " of "
                + shown(names.api(use.allowed().api())) + " in "
                + shown(names.member(entry.inClass(), entry.member())) + ", and " + use.found()
                + (use.found() == 1 ? " is" : " are") + " there (" + owner(entry)
                + "). " + gone(use);
    }

    private static String gone(LedgerUse use) {
        return StaleAdvice.findLetPass(List.of(use))
                .map(letPass -> letPass + " Run debt-prune if that is to stay so.")
                .orElse("Good news: " + (use.found() == 0 ? "" : "part of ") + "this code is gone. Run debt-prune.");
    }

    private static String entry(DebtEntry entry) {
        return "entry '" + shown(entry.id()) + "'";
    }

    private static String owner(DebtEntry entry) {
        return "owner " + shown(entry.owner()) + ", ticket " + shown(entry.ticket());
    }
}
