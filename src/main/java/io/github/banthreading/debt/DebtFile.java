package io.github.banthreading.debt;

import java.util.List;

/**
 * A debt file that loaded without a mistake; one that has any allows nothing and does not become a value of this type.
 *
 * @param source the file as messages name it
 * @param entries in the order of the file
 */
public record DebtFile(String source, List<DebtEntry> entries) {

    /** Copies the entries. */
    public DebtFile {
        entries = List.copyOf(entries);
    }

    /** A debt file without an entry, for a file that does not exist. */
    public static DebtFile absent(String source) {
        return new DebtFile(source, List.of());
    }
}
