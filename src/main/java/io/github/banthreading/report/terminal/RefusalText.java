package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.LetPassText;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says why a module does not pass: how much and what in its first lines, then each method or entry with what to write in
 * place of it, and in its last lines the report and one command to copy.
 */
public final class RefusalText {

    private static final int INDENT = 2;

    /** As many as a person reads. */
    private static final int MOST_FILES = 50;

    private static final int MOST_IDS = 20;

    private final Verdict verdict;
    private final Surroundings surroundings;
    private final Trouble trouble;
    private final InSource names;
    private final Lines lines = new Lines(Lines.AFTER_ERROR);

    private RefusalText(Verdict verdict, Surroundings surroundings) {
        this.verdict = verdict;
        this.surroundings = surroundings;
        this.trouble = Trouble.thatFails(verdict);
        this.names = trouble.names();
    }

    /**
     * The whole text for a verdict that does not pass, without a line break at its end.
     *
     * @param latestExpiry the furthest day a new entry may name; empty for no limit
     */
    public static String render(Verdict verdict, Surroundings surroundings, Optional<LocalDate> latestExpiry) {
        RefusalText text = new RefusalText(verdict, surroundings);
        text.writeHead();
        text.writeUnreadable();
        boolean tallied =
                new TroubleText(text.lines, verdict, surroundings, text.names, latestExpiry).write(text.trouble);
        text.writeNotScanned();
        text.writeNext(tallied);
        return text.lines.toString();
    }

    private void writeHead() {
        String outcome = verdict.scan().isComplete() ? " does not pass" : " cannot be checked";
        lines.add("ban-threading: " + shown(verdict.module()) + outcome);
        int unreadable = verdict.scan().unreadable().size();
        if (unreadable > 0) {
            lines.add("  " + count(unreadable, "class file") + " cannot be read");
        }
        trouble.summary(verdict, debtFile()).forEach(part -> lines.prose(INDENT, INDENT, part));
        TallyText.phases(verdict, trouble.unlisted(), surroundings)
                .ifPresent(phases -> lines.prose(INDENT, INDENT, phases));
        LetPassText.of(verdict).ifPresent(text -> lines.prose(INDENT, INDENT, text));
        ScanLimits.notJudged(verdict.scan(), GreenText.MOST_NAMED).ifPresent(text -> lines.prose(INDENT, INDENT, text));
        if (verdict.terms().simulated() && trouble.ended().isEmpty()) {
            lines.add("  judged as on " + verdict.terms().today() + " (simulated)");
        }
    }

    private void writeUnreadable() {
        List<Unreadable> unreadable = verdict.scan().unreadable();
        for (Unreadable each : unreadable.subList(0, Math.min(MOST_FILES, unreadable.size()))) {
            lines.gap();
            lines.add(shown(surroundings.path(each.file())));
            lines.prose(INDENT, INDENT, "It " + shown(each.cause()) + ".");
        }
        if (unreadable.size() > MOST_FILES) {
            lines.gap();
            lines.add("And " + count(unreadable.size() - MOST_FILES, "more class file") + ", in report.json");
        }
        if (unreadable.size() == 1) {
            lines.prose(
                    INDENT, INDENT, "Next: build it again (mvn clean verify). If it does not belong here, delete it.");
        } else if (!unreadable.isEmpty()) {
            // It is about all of them, not about the last.
            lines.gap();
            lines.prose(0, INDENT, "Next: build them again (mvn clean verify). Delete what does not belong here.");
        }
    }

    private void writeNotScanned() {
        List<String> ids = verdict.ledger().stream()
                .filter(ledger -> ledger.uses().stream().anyMatch(use -> use.state() == State.NOT_SCANNED))
                .map(LedgerEntry::debt)
                .map(entry -> shown(entry.id()))
                .toList();
        if (!ids.isEmpty()) {
            lines.gap();
            lines.prose(
                    0,
                    0,
                    count(ids.size(), "entry|entries") + " of " + debtFile() + " could not be compared with the code: "
                            + String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size())))
                            + (ids.size() > MOST_IDS ? " and " + (ids.size() - MOST_IDS) + " more" : "") + ".");
        }
    }

    private void writeNext(boolean tallied) {
        lines.gap();
        int uses = trouble.unlisted().size();
        if (tallied) {
            lines.add(surroundings
                    .page()
                    .map(page -> "All " + uses + " uses, with source and advice: " + shown(page))
                    .orElse("All " + uses + " uses: -DbanThreading.console=full"));
        } else {
            surroundings.page().ifPresent(page -> lines.add("Report: " + shown(page)));
        }
        if (surroundings.commands().isEmpty()) {
            return;
        }
        Commands commands = surroundings.commands().get();
        if (uses > 0 && verdict.scan().isComplete()) {
            lines.add("To keep " + (uses == 1 ? "it" : "them")
                    + " until a date, run this, then fill in the TODOs it writes:");
            lines.add("  " + commands.goal("debt-add"));
            if (tallied) {
                lines.add("One package at a time: "
                        + Commands.quoted("-DbanThreading.only="
                                + TallyText.largestPackage(MethodUses.of(verdict, trouble.unlisted()))));
                lines.add("To start with warnings instead: <onNew>warn</onNew>");
            }
        } else if (!trouble.tooMuch().isEmpty() && verdict.scan().isComplete()) {
            GoneText.writeNext(lines, commands);
        }
        if (commands.areOfOneModule()) {
            lines.add("To see all modules at once:");
            lines.add("  " + commands.goalInAllModules("debt"));
        }
    }

    private String debtFile() {
        return shown(surroundings.path(verdict.debtSource()));
    }
}
