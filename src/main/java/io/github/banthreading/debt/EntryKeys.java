package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which fields an entry has: says which of one table are unknown, missing, or still to be filled in. */
final class EntryKeys {

    static final List<String> KEYS =
            List.of("id", "class", "member", "added", "expires", "owner", "ticket", "reason", "plan", "uses");

    /** Words that people who know other tools write. */
    private static final Map<String, String> ALIASES = Map.of(
            "until", "expires",
            "expiry", "expires",
            "expire", "expires",
            "expired_at", "expires",
            "ignoreUntil", "expires",
            "justification", "reason",
            "method", "member",
            "count", "uses",
            "api", "uses");

    /** What a person has to fill in. */
    private static final List<String> DOCUMENTED = List.of("owner", "ticket", "reason", "plan");

    /** What a missing field is for. */
    private static final Map<String, String> PURPOSES = Map.of(
            "id", "Add a name that no other entry has: id = \"...\"",
            "class", "Add the class that has the uses: class = \"com.acme.Orders\"",
            "member", "Add the method that has the uses: member = \"run()\"",
            "owner", "Add who removes it: owner = \"...\"",
            "ticket", "Add where that is tracked: ticket = \"...\"",
            "reason", "Add why the code is still there: reason = \"...\"",
            "plan", "Add how it will go away: plan = \"...\"",
            "uses", "Add below it: [debt.uses] and a line for each API:\n\"java.lang.Thread#start()\" = 1");

    private final DebtText text;
    private final DebtRules rules;
    private final DebtDates dates;
    private final DebtTable table;
    private final Item header;
    private final EntryMistakes mistakes;

    EntryKeys(DebtText text, DebtRules rules, DebtTable table, Item header, EntryMistakes mistakes) {
        this.text = text;
        this.rules = rules;
        this.dates = new DebtDates(rules);
        this.table = table;
        this.header = header;
        this.mistakes = mistakes;
    }

    /**
     * Refuses what is wrong with the fields themselves.
     *
     * @param broken whether a missing field may just be unreadable
     */
    void check(boolean broken) {
        refuseMissingKeys(refuseUnknownKeys(), broken);
        refuseTodos();
    }

    /** The fields that the unknown ones were meant to be. */
    private List<String> refuseUnknownKeys() {
        List<String> meant = new ArrayList<>();
        for (String key : table.keys()) {
            if (!KEYS.contains(key)) {
                Item item = table.item(key);
                Optional<String> known =
                        Optional.ofNullable(ALIASES.get(key)).or(() -> Spelling.findClosest(key, KEYS));
                known.ifPresent(meant::add);
                String advice = known.map(field -> "Did you mean " + field + "? Write: " + rewritten(item, field))
                        .orElse("An entry has " + String.join(", ", KEYS.subList(0, 6)) + ",\n"
                                + String.join(", ", KEYS.subList(6, KEYS.size())) + ".");
                mistakes.inKey(item, "there is no field '" + key + "'", advice);
            }
        }
        return meant;
    }

    private String rewritten(Item item, String field) {
        boolean isTable = text.line(item.line()).stripLeading().startsWith("[");
        return field.equals("uses") || isTable
                ? "[debt." + field + "]"
                : text.pair(item).withKey(field);
    }

    private void refuseMissingKeys(List<String> meant, boolean broken) {
        List<String> missing = new ArrayList<>();
        for (String key : KEYS) {
            if (table.value(key) == null) {
                mistakes.refuse();
                if (!meant.contains(key)) {
                    missing.add(key);
                }
            }
        }
        if (missing.isEmpty() || broken) {
            return;
        }
        String name = table.value("id") instanceof String id && !id.isBlank() ? "entry " + id.strip() : "this entry";
        String advice = missing.size() == 1
                ? purpose(missing.get(0))
                : missing.stream().map(this::example).collect(Collectors.joining("\n", "Add:\n", ""));
        String fields = missing.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
        mistakes.inKey(header, name + " has no " + fields, advice);
    }

    /** What to write for a field. */
    String purpose(String key) {
        return switch (key) {
            case "added" -> "Add the day the entry was made: added = " + rules.today();
            case "expires" -> "Add its last day, " + dates.limit() + ": expires = " + dates.latest();
            default -> PURPOSES.getOrDefault(key, "");
        };
    }

    private String example(String key) {
        String padded = String.format(Locale.ROOT, "%-7s = ", key);
        return switch (key) {
            case "added", "expires" -> padded + dates.usual(key);
            case "uses" -> "[debt.uses]\n\"java.lang.Thread#start()\" = 1";
            default -> padded + "\"...\"";
        };
    }

    /** What {@code debt-add} left for a person to fill in: one mistake for the whole entry. */
    private void refuseTodos() {
        List<String> todo = DOCUMENTED.stream().filter(this::isTodo).toList();
        if (todo.isEmpty()) {
            return;
        }
        List<String> lines = todo.stream()
                .map(key -> String.valueOf(table.item(key).line()))
                .distinct()
                .toList();
        int last = lines.size() - 1;
        String where = last == 0
                ? "line " + lines.get(0)
                : "lines " + String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
        mistakes.inValue(
                table.item(todo.get(0)),
                String.join(", ", todo) + (todo.size() == 1 ? " is" : " are") + " still TODO",
                "Fill in " + where + ".");
    }

    /** Whether a field is what {@code debt-add} writes into it. */
    boolean isTodo(String key) {
        return table.value(key) instanceof String value && value.strip().equalsIgnoreCase(DebtDraft.TODO);
    }
}
