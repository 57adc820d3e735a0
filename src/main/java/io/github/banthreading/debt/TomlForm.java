package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtTable.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** What the TOML library made of a text, as tables of our own. */
final class TomlForm {

    private static final TomlPosition TOP = TomlPosition.positionAt(1, 1);

    private TomlForm() {}

    static DebtTable table(TomlTable toml) {
        DebtTable table = new DebtTable();
        for (String key : toml.keySet()) {
            Object value = toml.get(List.of(key));
            if (value != null) {
                table.add(key, item(value, toml.inputPositionOf(List.of(key))));
            }
        }
        return table;
    }

    private static List<Item> items(TomlArray array) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(item(array.get(i), array.inputPositionOf(i)));
        }
        return items;
    }

    private static Item item(Object value, @Nullable TomlPosition at) {
        TomlPosition place = at == null ? TOP : at;
        Object own = value instanceof TomlTable table
                ? table(table)
                : value instanceof TomlArray array ? items(array) : value;
        return new Item(own, place.line(), place.column());
    }
}
