package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.catalog.Level;
import io.github.banthreading.debt.DebtDraft;
import io.github.banthreading.report.wording.DraftText;
import io.github.banthreading.report.wording.LedgerText;
import io.github.banthreading.report.wording.LetPassText;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.report.wording.Words;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Move;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Words a verdict for a terminal: what, where, which API, why, and what to do next. */
public final class TextReport {

    private static final int MOST_SNIPPETS = 2;

    /** The states of debt that fail a build, unless a switch or the level of the API says otherwise. */
    private static final List<State> TROUBLE = List.of(State.OVER_COUNT, State.EXPIRED, State.STALE, State.UNDER_COUNT);

    private final Verdict verdict;
    private final Optional<LocalDate> latestExpiry;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Verdict verdict, Optional<LocalDate> latestExpiry) {
        this.verdict = verdict;
        this.latestExpiry = latestExpiry;
    }

    /** The one line of a module in which all is well. */
    public static String success(Verdict verdict, long millis) {
        long onList = verdict.findings().stream()
                .filter(finding -> finding.debtId().isPresent())
                .count();
        long unlisted = verdict.findings().stream()
                .filter(finding -> finding.state() == State.NEW)
                .count();
        String news = unlisted == 0 ? "0 new uses" : count(unlisted, "new use") + " (warnings)";
        String next = verdict.ledger().stream()
                .filter(entry -> !entry.hasPassed())
                .findFirst()
                .map(entry -> ", next last day " + entry.debt().expires())
                .orElse("");
        return "ban-threading: " + count(verdict.scan().classes(), "class|classes") + ", " + news + ", " + onList
                + " on the debt list" + next
                + LetPassText.of(verdict).map(text -> ", " + text).orElse("") + passedOver(verdict.scan()) + " ("
                + millis + " ms)";
    }

    /** What was read and not judged; said also when all is well, so that an exclude of everything does not look clean. */
    private static String passedOver(ScanResult scan) {
        List<String> parts = ScanLimits.passedOver(scan);
        return parts.isEmpty() ? "" : ", not judged: " + String.join(", ", parts);
    }

    /**
     * Everything that makes a build fail, whole; only for a verdict that does not pass.
     *
     * @param latestExpiry the furthest day a new entry may name; empty for no limit
     */
    public static String refusal(Verdict verdict, Optional<LocalDate> latestExpiry) {
        TextReport report = new TextReport(verdict, latestExpiry);
        List<Finding> refused = verdict.findingsWhere(verdict::fails);
        List<Finding> unlisted =
                refused.stream().filter(finding -> finding.state() == State.NEW).toList();
        report.writeHeadline(refused, unlisted);
        report.writeUnreadable();
        report.writeFindings(unlisted);
        TROUBLE.forEach(state -> report.writeLedger(state, verdict::fails));
        report.writeReasons(refused);
        report.writeSnippets(withoutMoved(verdict, unlisted));
        return report.out.toString().stripTrailing();
    }

    /** Everything that does not fail a build and should be seen all the same; empty when there is nothing. */
    public static Optional<String> warning(Verdict verdict) {
        TextReport report = new TextReport(verdict, Optional.empty());
        report.writeClock();
        report.writeWarnedForNow();
        List<Finding> warned = verdict.findingsWhere(
                finding -> finding.level() == Level.WARN && finding.debtId().isEmpty());
        if (!warned.isEmpty()) {
            report.line("ban-threading: " + count(warned.size(), "use") + " to look at, which "
                    + (warned.size() == 1 ? "does" : "do") + " not fail the build (preset " + verdict.preset() + ")");
            report.line("");
            report.writeFindings(warned);
            report.writeReasons(warned);
        }
        TROUBLE.forEach(state -> report.writeLedger(state, use -> !verdict.fails(use)));
        report.writeLedger(State.EXPIRING, use -> true);
        report.writeUnresolved();
        return report.out.isEmpty()
                ? Optional.empty()
                : Optional.of(report.out.toString().stripTrailing());
    }

    private void writeWarnedForNow() {
        List<Finding> forNow = verdict.warnedForNow();
        if (!forNow.isEmpty()) {
            line("ban-threading: " + shown(verdict.module()) + " would not pass: " + count(forNow.size(), "use")
                    + " of threading APIs " + (forNow.size() == 1 ? "is" : "are")
                    + " not allowed, and only warn" + (forNow.size() == 1 ? "s" : "") + " because onNew is warn");
            line("");
            writeFindings(forNow);
            writeReasons(forNow);
        }
    }

    private void writeHeadline(List<Finding> refused, List<Finding> unlisted) {
        List<String> parts = new ArrayList<>();
        addPart(parts, verdict.scan().unreadable().size(), "unreadable class file");
        addPart(parts, unlisted.size(), "new use");
        addPart(parts, linesIn(State.OVER_COUNT), "line of debt|lines of debt", " over its count| over their count");
        addPart(parts, sitesIn(refused, State.EXPIRED), "use", " past its last day| past their last day");
        addPart(parts, linesIn(State.STALE), "stale line of debt|stale lines of debt");
        addPart(parts, linesIn(State.UNDER_COUNT), "line of debt|lines of debt", " partly paid");
        line("ban-threading refuses " + shown(verdict.module()) + ": " + String.join(", ", parts) + " ("
                + count(verdict.scan().classes(), "class|classes") + " scanned, preset " + verdict.preset() + ", "
                + (verdict.terms().simulated() ? "simulated day " : "day ")
                + verdict.terms().today() + " UTC)");
        LetPassText.of(verdict).ifPresent(text -> line("  " + text));
        line("");
    }

    private static void addPart(List<String> parts, long number, String noun) {
        addPart(parts, number, noun, "");
    }

    private static void addPart(List<String> parts, long number, String noun, String behind) {
        if (number > 0) {
            int bar = behind.indexOf('|');
            String tail = bar < 0 ? behind : number == 1 ? behind.substring(0, bar) : behind.substring(bar + 1);
            parts.add(count(number, noun) + tail);
        }
    }

    private long linesIn(State state) {
        return verdict.ledger().stream()
                .flatMap(entry -> entry.uses().stream())
                .filter(use -> use.state() == state && verdict.fails(use))
                .count();
    }

    private static long sitesIn(List<Finding> findings, State state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }

    private void writeClock() {
        if (verdict.terms().simulated()) {
            line("ban-threading: judged as on " + verdict.terms().today() + " (simulated)");
        }
    }

    private void writeUnreadable() {
        if (verdict.scan().isComplete()) {
            return;
        }
        for (Unreadable unreadable : verdict.scan().unreadable()) {
            line("  " + shown(unreadable.file()) + ": " + shown(unreadable.cause()));
        }
        line("");
        line(
                "  A class that cannot be read cannot be cleared. Build the module afresh (mvn clean verify), or remove the");
        line("  file from the output directory if it does not belong there.");
        line("");
    }

    private void writeFindings(List<Finding> findings) {
        String file = "";
        for (Finding finding : findings) {
            if (!file.isEmpty() && !file.equals(finding.use().site().file())) {
                line("");
            }
            file = finding.use().site().file();
            line("  " + described(finding));
        }
        if (!findings.isEmpty()) {
            line("");
        }
    }

    private static String described(Finding finding) {
        return shown(finding.use().site().location()) + ": "
                + shown(finding.use().api().toString()) + " [" + finding.group().name() + "] in "
                + shown(place(finding));
    }

    private static String place(Finding finding) {
        return finding.use().site().owner().simpleName() + "#"
                + finding.use().site().member();
    }

    private void writeLedger(State state, Predicate<LedgerUse> wanted) {
        Predicate<LedgerUse> inState = use -> use.state() == state && wanted.test(use);
        List<LedgerEntry> entries = verdict.ledger().stream()
                .filter(entry -> entry.uses().stream().anyMatch(inState))
                .toList();
        if (!entries.isEmpty()) {
            line(LedgerText.heading(state, entries.size(), verdict.terms()));
            for (LedgerEntry entry : entries) {
                LedgerText.lines(entry, state, inState, verdict).forEach(this::line);
            }
            line("");
        }
    }

    private void writeReasons(List<Finding> findings) {
        Map<String, Group> groups = new TreeMap<>();
        findings.forEach(finding -> groups.put(finding.group().name(), finding.group()));
        if (groups.isEmpty()) {
            return;
        }
        line("Why, and what to use instead:");
        for (Group group : groups.values()) {
            line(Words.wrapped("  [" + group.name() + "] ", group.whyIn(verdict.preset())));
            line(Words.wrapped("    Instead: ", group.instead()));
        }
        line("");
    }

    /** Debt that was renamed has its entry; a second one would hide how old it is. */
    private static List<Finding> withoutMoved(Verdict verdict, List<Finding> unlisted) {
        List<Move> moves = verdict.ledger().stream()
                .flatMap(ledger -> Move.find(ledger, verdict).stream())
                .toList();
        return unlisted.stream()
                .filter(finding -> moves.stream().noneMatch(move -> move.explains(finding.use())))
                .toList();
    }

    private void writeSnippets(List<Finding> unlisted) {
        if (unlisted.isEmpty()) {
            return;
        }
        List<DebtDraft> drafts = DraftText.drafts(verdict, unlisted, latestExpiry);
        line("If it has to stay for a while, document it in " + shown(verdict.debtSource())
                + " (expires is the last good day"
                + latestExpiry.map(latest -> ", at most " + latest).orElse("") + "):");
        line("");
        if (verdict.ledger().isEmpty()) {
            line("version = 1");
            line("");
        }
        drafts.stream().limit(MOST_SNIPPETS).map(DraftText::render).forEach(this::line);
        int more = drafts.size() - MOST_SNIPPETS;
        if (more > 0) {
            line("... and " + count(more, "more entry|more entries")
                    + " of this form, one for each class and member above; the goal debt-add writes them.");
        }
    }

    private void writeUnresolved() {
        ScanLimits.of(verdict.scan()).forEach(limit -> line("ban-threading: " + limit));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
