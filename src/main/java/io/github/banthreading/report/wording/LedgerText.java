package io.github.banthreading.report.wording;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words the entries of the debt file that somebody has to act on. */
public final class LedgerText {

    private LedgerText() {}

    /** The line above all entries of one state. */
    public static String heading(State state, int entries, Terms terms) {
        String number = count(entries, "entry|entries");
        boolean one = entries == 1;
        return switch (state) {
            case OVER_COUNT -> "threading-debt: " + number + (one ? " allows" : " allow") + " less than is there";
            case EXPIRED ->
                "threading-debt: " + number + (one ? " is past its last day" : " are past their last day")
                        + " (today is " + terms.today() + " UTC)";
            case STALE -> "threading-debt: " + number + (one ? " lists" : " list") + " what is not there any more";
            case UNDER_COUNT -> "threading-debt: " + number + (one ? " allows" : " allow") + " more than is there";
            case EXPIRING ->
                "threading-debt: " + number + (one ? " ends" : " end")
                        + (terms.warnDays() == 0 ? " today" : " within " + count(terms.warnDays(), "day"))
                        + " (today is " + terms.today() + " UTC)";
            case NOT_SCANNED ->
                "threading-debt: " + number + (one ? " lists" : " list") + " what nobody knows of, as not all was read";
            case NEW, ACTIVE -> "threading-debt: " + number;
        };
    }

    /** The lines below it for one entry, indented. */
    public static List<String> lines(LedgerEntry ledger, State state, Predicate<LedgerUse> wanted, Verdict verdict) {
        DebtEntry entry = ledger.debt();
        List<String> lines = new ArrayList<>();
        lines.add("  " + shown(verdict.debtSource()) + ":" + entry.line() + ": " + shown(entry.id())
                + days(ledger, state));
        for (LedgerUse use : ledger.uses()) {
            if (wanted.test(use)) {
                lines.add("    " + shown(entry.inClass() + "#" + entry.member()) + ": "
                        + shown(use.allowed().api().toString()) + ", "
                        + count(use.allowed().count(), "use") + " allowed, " + use.found() + " found"
                        + (use.found() > 0 ? ": " + sites(use) : ""));
            }
        }
        lines.add("    owner " + shown(entry.owner()) + ", ticket " + shown(entry.ticket()) + ", plan: "
                + shown(entry.plan()));
        lines.add("    Next: " + next(ledger, state, verdict));
        return lines;
    }

    private static String sites(LedgerUse use) {
        return use.sites().stream().map(found -> shown(found.site().location())).collect(Collectors.joining(", "));
    }

    /** The days of an entry, where it is the days that matter: an entry that fails for its count fails today. */
    private static String days(LedgerEntry ledger, State state) {
        DebtEntry entry = ledger.debt();
        if (ledger.hasPassed()) {
            return ", " + count(-ledger.daysLeft(), "day") + " over, last day " + entry.expires()
                    + ", not allowed since " + entry.failsFrom();
        }
        return switch (state) {
            case OVER_COUNT, STALE, UNDER_COUNT -> "";
            case NEW, EXPIRED, NOT_SCANNED, EXPIRING, ACTIVE ->
                ", " + count(ledger.daysLeft(), "day") + " left, last day " + entry.expires() + ", builds fail from "
                        + entry.failsFrom();
        };
    }

    /** What to do about an entry in a state. */
    public static String next(LedgerEntry ledger, State state, Verdict verdict) {
        DebtEntry entry = ledger.debt();
        return switch (state) {
            case OVER_COUNT ->
                "remove what was added"
                        + (ledger.hasPassed()
                                ? ", and the rest too: its last day has passed."
                                : ", or have it reviewed: raise the count and say why in the reason.");
            case EXPIRED ->
                "remove the use, or agree on a new day with " + shown(entry.owner()) + " and write it into expires.";
            case STALE -> StaleAdvice.of(ledger, verdict);
            case UNDER_COUNT ->
                "lower the number to what is found, so that nothing new can hide in it, or let the goal debt-prune do it.";
            case NOT_SCANNED -> "compile the module in the same command and look again.";
            case EXPIRING, NEW, ACTIVE ->
                "pay it before " + entry.failsFrom() + ", or agree on a new day with " + shown(entry.owner()) + ".";
        };
    }
}
