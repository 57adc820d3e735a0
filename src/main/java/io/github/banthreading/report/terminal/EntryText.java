package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.TomlString;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Move;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what an entry of the debt file says and the code does not, and the line that would put it right. */
final class EntryText {

    private static final int INDENT = 2;
    private static final int MOST_PLACES = 30;

    private final Lines lines;
    private final Surroundings surroundings;
    private final InSource names;
    private final Verdict verdict;
    private final UsesText uses;
    private final Map<ApiUse, Finding> findings = new HashMap<>();

    EntryText(Lines lines, Surroundings surroundings, InSource names, Verdict verdict) {
        this.lines = lines;
        this.surroundings = surroundings;
        this.names = names;
        this.verdict = verdict;
        this.uses = new UsesText(lines, surroundings, names);
        verdict.findings().forEach(finding -> findings.put(finding.use(), finding));
    }

    /** An entry whose method has more uses than it allows. */
    void writeOver(LedgerEntry ledger) {
        DebtEntry entry = ledger.debt();
        List<LedgerUse> over = ledger.uses().stream()
                .filter(use -> use.state() == State.OVER_COUNT)
                .toList();
        head(entry, over.get(0).allowed().line(), ", until " + entry.expires());
        lines.edges(INDENT, member(entry.inClass(), entry.member()), groups(over));
        for (LedgerUse use : over) {
            writeNumbers(use);
            writePlaces(use);
        }
        boolean one =
                over.size() == 1 && over.get(0).found() - over.get(0).allowed().count() == 1;
        String which = one ? "(the build cannot know which it is)." : "(the build cannot know which they are).";
        if (ledger.hasPassed()) {
            lines.prose(INDENT, INDENT, "Next: the last day has passed too, so take all of them out.");
            return;
        }
        lines.prose(INDENT, INDENT, "Next: take the new " + (one ? "one" : "ones") + " out " + which);
        String person = "Or agree with " + shown(entry.owner()) + " (" + shown(entry.ticket()) + ") and write in ";
        for (LedgerUse use : over) {
            lines.prose(INDENT, INDENT, person + "line " + use.allowed().line() + ":");
            lines.add("    " + TomlString.quoted(use.allowed().api().toString()) + " = " + use.found());
            person = "and in ";
        }
        writeTicket(entry);
    }

    private void writePlaces(LedgerUse use) {
        List<String> places = use.sites().stream()
                .map(site -> shown(surroundings.path(site.site().location())))
                .distinct()
                .toList();
        places.stream().limit(MOST_PLACES).forEach(place -> lines.add(" ".repeat(2 * INDENT) + place));
        if (places.size() > MOST_PLACES) {
            lines.add(" ".repeat(2 * INDENT) + "and " + (places.size() - MOST_PLACES) + " more");
        }
    }

    private void writeNumbers(LedgerUse use) {
        String name = " ".repeat(INDENT) + api(use.allowed().api());
        String numbers =
                "may be used " + count(use.allowed().count(), "time") + ", and the code has " + use.found() + ":";
        if (Columns.of(name) + 1 + numbers.length() <= Lines.AFTER_WARNING) {
            lines.add(name + " " + numbers);
        } else {
            lines.prose(INDENT, 2 * INDENT, name.strip());
            lines.add(" ".repeat(2 * INDENT) + numbers);
        }
    }

    /** An entry whose last day has passed. */
    void writeEnded(LedgerEntry ledger, Optional<LocalDate> latestExpiry) {
        DebtEntry entry = ledger.debt();
        head(entry, entry.lines().expires(), " ended " + count(-ledger.daysLeft(), "day") + " ago");
        List<Finding> ended = ledger.uses().stream()
                .filter(use -> use.state() == State.EXPIRED)
                .flatMap(use -> use.sites().stream())
                .sorted()
                .map(findings::get)
                .filter(Objects::nonNull)
                .toList();
        for (MethodUses method : MethodUses.of(verdict, ended)) {
            uses.writeMethod(method);
            lines.add(" ".repeat(INDENT) + uses.location(method));
        }
        lines.prose(INDENT, 2 * INDENT, "Owner: " + shown(entry.owner()) + ", " + shown(entry.ticket()));
        writeTicket(entry);
        lines.prose(INDENT, 2 * INDENT, "Plan: " + shown(entry.plan()));
        String next = "Next: remove the " + (ended.size() == 1 ? "use" : "uses") + ". Or agree with "
                + shown(entry.owner()) + " on a new last day";
        String line = " and write it in line " + entry.lines().expires();
        LocalDate latest = latestExpiry.orElse(null);
        if (latest == null) {
            lines.prose(INDENT, INDENT, next + line + ".");
        } else if (latest.isBefore(verdict.terms().today())) {
            // A day is tried out, and the file is held against the real one.
            lines.prose(
                    INDENT,
                    INDENT,
                    next + ", and write it once that is near enough: what is written today can be " + latest
                            + " at the latest.");
        } else {
            lines.prose(INDENT, INDENT, next + ", " + latest + " at the latest," + line + ":");
            lines.add("    expires = " + latest);
        }
    }

    /** Its address on a line of its own, which terminals make a link of; not what the line above says already. */
    private void writeTicket(DebtEntry entry) {
        surroundings
                .tickets()
                .find(entry.ticket())
                .filter(address -> !address.equals(entry.ticket()))
                .ifPresent(address -> lines.add(" ".repeat(INDENT) + "Ticket: " + address));
    }

    /** An entry whose uses are in another method now. */
    void writeMoved(Move move) {
        DebtEntry entry = move.entry();
        head(entry, move.isOfClass() ? entry.lines().inClass() : entry.lines().member(), "");
        String listed = member(entry.inClass(), entry.member());
        String found = member(move.toClass(), move.toMember());
        boolean same = listed.equals(found);
        lines.prose(INDENT, 2 * INDENT, "listed in " + (same ? shown(entry.inClass() + "#" + entry.member()) : listed));
        lines.prose(INDENT, 2 * INDENT, "found in  " + (same ? shown(move.toClass() + "#" + move.toMember()) : found));
        String start = "Next: if it is the same code, write in line ";
        if (move.isOfClass()) {
            lines.prose(INDENT, INDENT, start + entry.lines().inClass() + ":");
            lines.add("    class   = " + TomlString.quoted(move.toClass().toString()));
            start = "and in line ";
        }
        if (move.isOfMember()) {
            lines.prose(INDENT, INDENT, start + entry.lines().member() + ":");
            lines.add("    member  = " + TomlString.quoted(move.toMember().toString()));
        }
        lines.prose(INDENT, INDENT, "If it is not, remove the entry and treat the uses as new.");
    }

    /** An entry that allows what is not there, or not so often. */
    void writeTooMuch(LedgerEntry ledger) {
        DebtEntry entry = ledger.debt();
        head(entry, entry.line(), "");
        lines.prose(INDENT, 2 * INDENT, member(entry.inClass(), entry.member()));
        List<LedgerUse> tooMuch =
                ledger.uses().stream().filter(EntryText::isTooMuch).toList();
        int widest = tooMuch.stream()
                .mapToInt(use -> Columns.of(api(use.allowed().api())))
                .max()
                .orElse(0);
        int column = Math.max(30, Math.min(48, 2 * INDENT + widest + 2));
        for (LedgerUse use : tooMuch) {
            lines.row(
                    2 * INDENT,
                    column,
                    api(use.allowed().api()),
                    "allowed " + use.allowed().count() + ", found " + use.found());
        }
        GoneText.write(lines, ledger, verdict);
    }

    /** Whether a line of an entry allows more than the code has. */
    static boolean isTooMuch(LedgerUse use) {
        return use.state() == State.STALE || use.state() == State.UNDER_COUNT;
    }

    private String api(ApiRef api) {
        return shown(names.api(api));
    }

    private String member(ClassName owner, Member member) {
        return shown(names.member(owner, member));
    }

    private void head(DebtEntry entry, int line, String more) {
        lines.gap();
        lines.add(shown(surroundings.path(verdict.debtSource())) + ":" + line + "  entry " + shown(entry.id()) + more);
    }

    private String groups(List<LedgerUse> of) {
        List<Finding> known = of.stream()
                .flatMap(use -> use.sites().stream())
                .map(findings::get)
                .filter(Objects::nonNull)
                .toList();
        return known.stream()
                .map(finding -> finding.group().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
