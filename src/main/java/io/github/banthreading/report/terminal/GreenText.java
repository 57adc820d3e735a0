package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.wording.LetPassText;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.Optional;

/** Says that all is well, and what that does not mean: what is allowed until a date, and what nobody judged. */
public final class GreenText {

    private static final int INDENT = 2;

    /** How many classes that nobody judged a line names for one reason. */
    static final int MOST_NAMED = 3;

    private GreenText() {}

    /** The text for a verdict that passes; it is laid out for 80 columns with {@code [INFO]} in front. */
    public static String render(Verdict verdict) {
        Lines lines = new Lines(Lines.AFTER_INFO);
        Optional<String> notJudged = ScanLimits.notJudged(verdict.scan(), MOST_NAMED);
        Optional<String> letPass = LetPassText.of(verdict);
        int warned = 0;
        int allowed = 0;
        for (Finding finding : verdict.findings()) {
            warned += finding.state() == State.NEW ? 1 : 0;
            allowed += isAllowed(finding) ? 1 : 0;
        }
        String what = verdict.isWithoutThreading()
                ? "no threading in "
                : warned > 0 ? "nothing that fails in " : "nothing new in ";
        lines.add("ban-threading: " + what + count(verdict.scan().classes(), "class|classes"));
        if (verdict.preset() == Preset.MANAGED_INSTANCES) {
            lines.add("  preset " + verdict.preset() + " allows locks");
        }
        if (allowed > 0) {
            writeAllowed(lines, allowed, verdict);
        }
        if (warned > 0) {
            lines.add("  " + count(warned, "use only warns|uses only warn"));
        }
        if (letPass.isPresent()) {
            lines.prose(INDENT, INDENT, letPass.get());
        }
        if (notJudged.isPresent()) {
            lines.prose(INDENT, INDENT, notJudged.get());
        }
        return lines.toString();
    }

    private static void writeAllowed(Lines lines, int allowed, Verdict verdict) {
        String next = verdict.ledger().stream()
                .filter(ledger -> !ledger.hasPassed())
                .findFirst()
                .map(GreenText::nextDay)
                .orElse("");
        lines.prose(INDENT, INDENT, count(allowed, "use is|uses are") + " allowed until a date" + next);
    }

    private static boolean isAllowed(Finding finding) {
        return switch (finding.state()) {
            case EXPIRING, ACTIVE, UNDER_COUNT -> true;
            case NEW, OVER_COUNT, EXPIRED, STALE, NOT_SCANNED -> false;
        };
    }

    private static String nextDay(LedgerEntry ledger) {
        return ", the next is " + ledger.debt().expires() + " ("
                + (ledger.daysLeft() == 0 ? "today" : count(ledger.daysLeft(), "day")) + ")";
    }

    /** The text for a module that was not checked because {@code skip} is true; it is meant as a warning. */
    public static String skipped(String module) {
        return "ban-threading: " + shown(module) + " was not checked\n  because banThreading.skip is true";
    }

    /** The text for a module without anything to judge, with the reason in brackets. */
    public static String nothingToCheck(String module, String why) {
        return "ban-threading: nothing to check in " + shown(module) + " (" + why + ")";
    }
}
