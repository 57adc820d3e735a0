package io.github.banthreading.report.remark;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the remarks of a build, which every format for reviewers is written from, so that they agree. */
public final class Remarks {

    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> equals = new HashMap<>();

    private Remarks() {}

    /** Every use, allowed or not, and every line of a debt file that somebody has to look at; sorted by file and line. */
    public static List<Remark> of(BuildVerdict build) {
        Remarks all = new Remarks();
        for (ModuleFinding found : build.findings()) {
            all.add(found);
        }
        for (ModuleEntry listed : build.ledger()) {
            all.add(listed);
        }
        return all.remarks.isEmpty()
                ? List.of()
                : all.remarks.stream().sorted(Remark.BY_PLACE).toList();
    }

    /** Those of them that ask somebody to act: without the uses that are allowed. */
    public static List<Remark> toActOn(BuildVerdict build) {
        return toActOn(of(build));
    }

    /** Those of the given remarks that ask somebody to act, in the order given. */
    public static List<Remark> toActOn(List<Remark> all) {
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(remark -> remark.weight() != Weight.NOTE).toList();
    }

    /** As many of them as a file holds, the worst, by place: what is allowed is left out before what is not. */
    public static List<Remark> worst(List<Remark> all, int most) {
        return all.size() <= most
                ? all
                : all.stream()
                        .sorted(Remark.WORST_FIRST)
                        .limit(most)
                        .sorted(Remark.BY_PLACE)
                        .toList();
    }

    private void add(ModuleFinding found) {
        Finding finding = found.finding();
        ApiUse use = finding.use();
        boolean allowed = switch (finding.state()) {
            case NEW, OVER_COUNT, EXPIRED -> false;
            case STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING, ACTIVE -> true;
        };
        remarks.add(new Remark(
                found.module(),
                found.fails() ? Weight.ERROR : allowed ? Weight.NOTE : Weight.WARNING,
                finding.state(),
                use.site().file(),
                use.site().line(),
                RemarkText.of(finding) + RemarkText.paths(found.module().reach(), use) + simulation(found.module()),
                fingerprint(
                        found.module().module(),
                        use.site().owner() + "#" + use.site().member(),
                        use.api().toString()),
                Optional.of(finding),
                finding.debt()));
    }

    private void add(ModuleEntry listed) {
        LedgerEntry ledger = listed.entry();
        DebtEntry entry = ledger.debt();
        if (ledger.uses().stream().anyMatch(use -> use.state() == State.EXPIRING)) {
            add(listed.module(), State.EXPIRING, entry, entry.line(), RemarkText.expiring(ledger), "");
        }
        for (LedgerUse use : ledger.uses()) {
            if (use.state() == State.STALE || use.state() == State.UNDER_COUNT) {
                String api = use.allowed().api().toString();
                add(
                        listed.module(),
                        use.state(),
                        entry,
                        use.allowed().line(),
                        RemarkText.tooMuchListed(entry, use),
                        api);
            }
        }
    }

    private void add(Verdict module, State state, DebtEntry entry, int line, String text, String api) {
        remarks.add(new Remark(
                module,
                Weight.WARNING,
                state,
                module.debtSource(),
                line,
                text + simulation(module),
                fingerprint(module.module(), state.toString(), entry.id(), api),
                Optional.empty(),
                Optional.of(entry)));
    }

    /** What is said as on another day says so in each sentence, because alerts are read one by one. */
    private static String simulation(Verdict module) {
        return module.terms().simulated() ? " (Judged as on " + module.terms().today() + ", simulated.)" : "";
    }

    /** Equal uses are counted, because a line would change with every edit above it. */
    private String fingerprint(String... parts) {
        StringBuilder identity = new StringBuilder();
        for (String part : parts) {
            // Shown, no part holds the line break that parts them.
            identity.append(shown(part)).append('\n');
        }
        int ordinal = equals.merge(identity.toString(), 1, Integer::sum);
        return sha256(identity.append(ordinal).toString());
    }

    /** A text as a fingerprint: hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
