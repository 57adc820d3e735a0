package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.TomlString;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Move;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Words what to do with an entry that lists what is not there: the code was renamed or is gone, or its name is misspelt. */
public final class StaleAdvice {

    private StaleAdvice() {}

    /** What an entry that lists something in vain may mean: a new use whose member or API it misspells, or that moved. */
    public static Optional<String> findMeant(LedgerEntry ledger, Verdict verdict) {
        DebtEntry entry = ledger.debt();
        Predicate<ApiUse> sameClass = use -> use.site().owner().equals(entry.inClass());
        Predicate<ApiUse> sameMember = use -> entry.member().covers(use.site().member());
        List<ApiUse> near = verdict.findings().stream()
                .filter(finding -> finding.state() == State.NEW)
                .map(Finding::use)
                .filter(sameClass.or(sameMember))
                .toList();
        List<ApiRef> stale = ledger.uses().stream()
                .filter(use -> use.state() == State.STALE)
                .map(use -> use.allowed().api())
                .toList();
        Predicate<ApiUse> sameApi = use -> stale.stream().anyMatch(api -> api.covers(use.api()));
        Predicate<ApiUse> overload = use -> stale.stream().anyMatch(api -> api.isOverloadOf(use.api()));
        return findFirst(near, sameClass.and(sameApi))
                .or(() -> findFirst(near, sameApi))
                .map(use -> use.site().owner() + "#" + use.site().member())
                .or(() -> findFirst(near, sameClass.and(sameMember).and(overload))
                        .map(use -> use.api().toString()));
    }

    /**
     * What to say of lines whose uses may be there though they were not found: what lets them pass. Empty where all that is there
     * was found.
     */
    public static Optional<String> findLetPass(List<LedgerUse> uses) {
        TreeSet<String> by = new TreeSet<>();
        for (LedgerUse use : uses) {
            use.letPassBy().ifPresent(by::add);
        }
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of("This code may still be there: " + shown(String.join(" and ", by))
                        + (by.size() == 1 ? " lets it pass." : " let it pass."));
    }

    /** The same, for behind a colon, with what to do about the entry. */
    static Optional<String> adviseOnLetPass(LedgerEntry ledger) {
        return findLetPass(ledger.uses())
                .map(letPass -> Words.behindColon(letPass) + " Run debt-prune if that is to stay so.");
    }

    private static Optional<ApiUse> findFirst(List<ApiUse> uses, Predicate<ApiUse> wanted) {
        return uses.stream().filter(wanted).findFirst();
    }

    /** The class that an unknown one was probably meant to be: spelt nearly so, or of that name in another package. */
    public static Optional<String> findClass(ClassName unknown, Verdict verdict) {
        List<String> known = verdict.scan().classNames().stream()
                .map(ClassName::toString)
                .sorted()
                .toList();
        return Spelling.findClosest(unknown.toString(), known)
                .or(() -> known.stream()
                        .filter(name -> ClassName.parse(name).simpleName().equals(unknown.simpleName()))
                        .findFirst());
    }

    /** One sentence or two, the last of which says how to get rid of the entry. */
    static String of(LedgerEntry ledger, Verdict verdict) {
        ClassName inClass = ledger.debt().inClass();
        boolean whole = ledger.isWhollyStale();
        if (ledger.move().isPresent()) {
            return moved(ledger.move().get());
        }
        Optional<String> letPass = adviseOnLetPass(ledger);
        if (letPass.isPresent()) {
            return letPass.get();
        }
        String gone = "good news: " + (whole ? "" : "part of ") + "this code is gone. Run debt-prune.";
        Optional<String> elsewhere = findMeant(ledger, verdict);
        if (verdict.scan().classNames().contains(inClass)) {
            return elsewhere
                    .map(meant -> "if " + shown(meant) + " is meant, correct the entry. If not, " + gone)
                    .orElse(gone);
        }
        return findClass(inClass, verdict)
                .or(() -> elsewhere)
                .map(name -> "there is no class " + shown(inClass.toString()) + " in this module. If " + shown(name)
                        + " is meant, write it in line " + ledger.debt().lines().inClass() + ". If not, " + gone)
                .orElse(gone);
    }

    private static String moved(Move move) {
        List<String> lines = new ArrayList<>();
        if (move.isOfClass()) {
            lines.add("class = " + TomlString.quoted(move.toClass().toString()) + " in line "
                    + move.entry().lines().inClass());
        }
        if (move.isOfMember()) {
            lines.add("member = " + TomlString.quoted(move.toMember().toString()) + " in line "
                    + move.entry().lines().member());
        }
        return "the uses are in " + shown(move.toClass() + "#" + move.toMember())
                + " now. If that is the same code, write " + String.join(" and ", lines)
                + ". If it is not, remove the entry and treat the uses as new.";
    }
}
