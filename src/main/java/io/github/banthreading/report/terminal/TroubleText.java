package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.use.Reach.Search;
import io.github.banthreading.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the parts of a message on trouble: methods with their reasons, then entries of the debt file. */
final class TroubleText {

    /** More entries of one sort than these are cut, unless all is wanted. */
    private static final int MOST_ENTRIES = 30;

    private static final int FIRST_ENTRIES = 10;

    private final Lines lines;
    private final Verdict verdict;
    private final Surroundings surroundings;
    private final UsesText uses;
    private final EntryText entries;
    private final Optional<LocalDate> latestExpiry;

    TroubleText(
            Lines lines, Verdict verdict, Surroundings surroundings, InSource names, Optional<LocalDate> latestExpiry) {
        this.lines = lines;
        this.verdict = verdict;
        this.surroundings = surroundings;
        this.uses = new UsesText(lines, surroundings, names);
        this.entries = new EntryText(lines, surroundings, names, verdict);
        this.latestExpiry = latestExpiry;
    }

    /** All parts; whether the uses became a tally. */
    boolean write(Trouble trouble) {
        List<MethodUses> methods = UsesText.inOrder(verdict, trouble.unlisted());
        boolean tallied = TallyText.isWanted(methods, surroundings);
        if (tallied) {
            new TallyText(lines, uses, methods).write();
        } else {
            uses.write(methods);
        }
        if (!methods.isEmpty() && verdict.reach().search() == Search.NO_ENTRY) {
            lines.gap();
            lines.prose(0, 0, PathText.NO_HANDLER);
        }
        write(trouble.over(), entries::writeOver);
        write(trouble.ended(), ledger -> entries.writeEnded(ledger, latestExpiry));
        write(trouble.moved(), entries::writeMoved);
        write(trouble.tooMuch(), entries::writeTooMuch);
        if (!tallied) {
            ReasonText.write(lines, trouble.unlisted(), verdict.preset());
        }
        return tallied;
    }

    private <T> void write(List<T> all, Consumer<T> part) {
        boolean cut = all.size() > MOST_ENTRIES && !surroundings.full();
        List<T> shown = cut ? all.subList(0, FIRST_ENTRIES) : all;
        shown.forEach(part);
        if (cut) {
            lines.gap();
            lines.add("And " + count(all.size() - FIRST_ENTRIES, "more entry|more entries") + " in the same way");
        }
    }
}
