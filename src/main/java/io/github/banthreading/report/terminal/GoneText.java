package io.github.banthreading.report.terminal;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.TomlString;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.StaleAdvice;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.Optional;

/** Says why an entry allows what was not found: the code is gone, the entry names something else, or something lets it pass. */
final class GoneText {

    private static final int INDENT = 2;

    private GoneText() {}

    static void write(Lines lines, LedgerEntry ledger, Verdict verdict) {
        Optional<String> letPass = StaleAdvice.findLetPass(ledger.uses());
        if (letPass.isPresent()) {
            lines.prose(INDENT, INDENT, letPass.get());
            return;
        }
        ClassName inClass = ledger.debt().inClass();
        boolean partly = ledger.uses().stream().noneMatch(use -> use.state() == State.STALE);
        if (partly || verdict.scan().classNames().contains(inClass)) {
            lines.prose(INDENT, INDENT, of(ledger, verdict));
            return;
        }
        Optional<String> known = StaleAdvice.findClass(inClass, verdict);
        if (known.isEmpty()) {
            lines.prose(INDENT, INDENT, "Good news: this code is gone, with its class.");
            return;
        }
        lines.prose(
                INDENT,
                INDENT,
                "There is no class " + shown(inClass.toString()) + ". If " + shown(known.get()) + " is meant, write:");
        lines.add("    class   = " + TomlString.quoted(known.get()));
    }

    /** How all of it is taken out of the debt file. */
    static void writeNext(Lines lines, Commands commands) {
        lines.prose(0, 0, "An allowance that nobody needs could hide new threading, so remove it:");
        lines.add("  " + commands.goal("debt-prune"));
    }

    private static String of(LedgerEntry ledger, Verdict verdict) {
        boolean whole = ledger.isWhollyStale();
        return StaleAdvice.findMeant(ledger, verdict)
                .map(name -> "If " + shown(name) + " is meant, correct the " + (whole ? "entry." : "line."))
                .orElse(whole ? "Good news: this code is gone." : "Good news: part of this code is gone.");
    }
}
