package io.github.banthreading.verdict;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import java.util.List;
import java.util.function.Predicate;

/**
 * The judgement of one module, whole: what every report is written from.
 *
 * @param module what was judged, {@code com.acme:orders}
 * @param preset the preset it was judged by
 * @param terms the day and the switches it was judged by
 * @param scan what was read
 * @param debtSource the debt file as messages name it
 * @param findings every reported use, allowed or not, sorted by file, line and API
 * @param ledger every entry of the debt file, sorted by last day
 * @param configured what the configuration changes and lets pass
 * @param reach how handlers reach the uses; nothing is allowed or refused for it
 */
public record Verdict(
        String module,
        Preset preset,
        Terms terms,
        ScanResult scan,
        String debtSource,
        List<Finding> findings,
        List<LedgerEntry> ledger,
        Configured configured,
        Reach reach) {

    /** Copies the lists. */
    public Verdict {
        findings = List.copyOf(findings);
        ledger = List.copyOf(ledger);
    }

    /** This verdict with the ways that a search found from handlers to the uses; the judgement stays as it is. */
    public Verdict reachedBy(Reach found) {
        return new Verdict(module, preset, terms, scan, debtSource, findings, ledger, configured, found);
    }

    /** This verdict with the parameters that differ from their defaults; what was let pass stays. */
    public Verdict configuredBy(List<Setting> settings) {
        Configured whole = new Configured(settings, configured.letPass());
        return new Verdict(module, preset, terms, scan, debtSource, findings, ledger, whole, reach);
    }

    /** The uses that no entry allows and that only warn, because {@code onNew} says so. */
    public List<Finding> warnedForNow() {
        return findingsWhere(
                finding -> !terms.failsOnNew() && finding.level() == Level.BAN && isUnlisted(finding.state()));
    }

    private static boolean isUnlisted(State state) {
        return state == State.NEW || state == State.OVER_COUNT;
    }

    /** Whether all was judged and has no threading: no use was found, and nothing was let pass that could be one. */
    public boolean isWithoutThreading() {
        return findings.isEmpty() && configured.letPass().isEmpty();
    }

    /** Whether the build may go on: everything was read, and nothing fails. */
    public boolean passes() {
        for (Finding finding : findings) {
            if (fails(finding)) {
                return false;
            }
        }
        for (LedgerEntry entry : ledger) {
            for (LedgerUse use : entry.uses()) {
                if (failsInFile(use.state())) {
                    return false;
                }
            }
        }
        return scan.isComplete();
    }

    /** Whether a use fails the build: a ban that no entry allows today. */
    public boolean fails(Finding finding) {
        return isRefused(finding.state()) && finding.level() == Level.BAN;
    }

    private boolean isRefused(State state) {
        return switch (state) {
            case NEW, OVER_COUNT -> terms.failsOnNew();
            case EXPIRED -> terms.failsOnExpired();
            case STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING, ACTIVE -> false;
        };
    }

    /** Whether a line of the debt file fails the build for what it says, not for a use it speaks of. */
    public boolean failsInFile(State state) {
        return switch (state) {
            case STALE, UNDER_COUNT -> terms.failsOnStale();
            case NEW, OVER_COUNT, EXPIRED, NOT_SCANNED, EXPIRING, ACTIVE -> false;
        };
    }

    /** Whether a line of the debt file fails the build, for what it says or for a use it speaks of. */
    public boolean fails(LedgerUse line) {
        return failsInFile(line.state()) || (isRefused(line.state()) && line.isBanned());
    }

    /** The findings of a kind, in order. */
    public List<Finding> findingsWhere(Predicate<Finding> condition) {
        return findings.stream().filter(condition).toList();
    }
}
