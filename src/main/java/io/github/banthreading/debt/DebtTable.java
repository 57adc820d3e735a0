package io.github.banthreading.debt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of a debt file, in the order of the file and with the place of each key. {@link CanonicalForm} and {@link TomlForm}
 * make the same tables of the same text.
 *
 * @param items what stands behind each key
 */
record DebtTable(Map<String, Item> items) {

    /**
     * A value with the place of its key, or of the table's header or the array's element.
     *
     * @param value a String, Long, LocalDate, DebtTable, a List of items, or whatever else TOML knows
     * @param line from 1
     * @param column from 1, in code points
     */
    record Item(Object value, int line, int column) {}

    /** An empty one, to be filled. */
    DebtTable() {
        this(new LinkedHashMap<>());
    }

    /** Whether the key was free. */
    boolean add(String key, Item item) {
        return items.putIfAbsent(key, item) == null;
    }

    Set<String> keys() {
        return items.keySet();
    }

    /** Null for a key that is not there. */
    @Nullable
    Object value(String key) {
        Item item = items.get(key);
        return item == null ? null : item.value();
    }

    /** Where a key stands; the top of the file for one that is not there. */
    Item item(String key) {
        Item item = items.get(key);
        return item == null ? new Item("", 1, 1) : item;
    }
}
