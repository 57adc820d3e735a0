package io.github.banthreading.verdict;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.catalog.Level;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.use.ApiUse;
import java.util.Optional;

/**
 * One use in the source, judged.
 *
 * @param state what became of it
 * @param level whether it is banned or only warned of
 * @param group why
 * @param use what and where
 * @param debt the entry that speaks of it
 */
public record Finding(State state, Level level, Group group, ApiUse use, Optional<DebtEntry> debt) {

    /** The id of the entry that speaks of it. */
    public Optional<String> debtId() {
        return debt.map(DebtEntry::id);
    }
}
