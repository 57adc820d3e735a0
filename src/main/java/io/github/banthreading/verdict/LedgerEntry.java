package io.github.banthreading.verdict;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiUse;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the debt file, judged.
 *
 * @param debt the entry
 * @param daysLeft days to its last good one, 0 on it, negative afterwards
 * @param state the worst state of its lines
 * @param uses its lines in the order of the file
 * @param move where its uses went when none of them was found; empty when nobody can tell
 */
public record LedgerEntry(DebtEntry debt, long daysLeft, State state, List<LedgerUse> uses, Optional<Move> move)
        implements Comparable<LedgerEntry> {

    /**
     * A line of the entry, judged.
     *
     * @param allowed the line
     * @param state what became of it
     * @param sites the uses that were found, sorted
     * @param isBanned whether one of the sites is banned and not only warned of
     * @param letPassBy what lets uses pass that are not among the sites and may be there: {@code allow=lock}, {@code excludes},
     *     {@code preset=managed-instances}; empty where all that is there was found
     */
    public record LedgerUse(
            AllowedUse allowed, State state, List<ApiUse> sites, boolean isBanned, Optional<String> letPassBy) {

        /** Copies the sites. */
        public LedgerUse {
            sites = List.copyOf(sites);
        }

        /** How many source uses were found. */
        public int found() {
            return sites.size();
        }
    }

    /** Copies the lines. */
    public LedgerEntry {
        uses = List.copyOf(uses);
    }

    /** The same with the place where its uses are now, if somebody can tell. */
    LedgerEntry movedTo(Optional<Move> place) {
        return new LedgerEntry(debt, daysLeft, state, uses, place);
    }

    /** Whether nothing of it was found: the code is gone, or somewhere else. */
    public boolean isWhollyStale() {
        return uses.stream().allMatch(use -> use.state() == State.STALE);
    }

    /** By last day, then by id: the order of every report. */
    @Override
    public int compareTo(LedgerEntry other) {
        int byLastDay = debt.expires().compareTo(other.debt.expires());
        return byLastDay != 0 ? byLastDay : debt.id().compareTo(other.debt.id());
    }

    /** Whether the last day has passed. */
    public boolean hasPassed() {
        return daysLeft < 0;
    }
}
