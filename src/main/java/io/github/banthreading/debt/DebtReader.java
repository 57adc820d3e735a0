package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a debt file whole: either every entry is good, or the file is refused with everything that is wrong with it. */
public final class DebtReader {

    static final long VERSION = 1;

    /** What is wrong with a {@code debt} that is no list. */
    static final String NO_ENTRIES = "an entry starts with two brackets; write [[debt]]";

    private final DebtText text;
    private final DebtRules rules;
    private final List<DebtEntry> entries = new ArrayList<>();

    /** A line of {@code [debt.uses]} with the entry around it. */
    private record Listed(DebtEntry entry, AllowedUse use) {

        /** For two lines of one class. */
        boolean overlaps(Listed other) {
            Member member = entry.member();
            Member otherMember = other.entry.member();
            return (member.covers(otherMember) || otherMember.covers(member))
                    && (use.api().covers(other.use.api()) || other.use.api().covers(use.api()));
        }
    }

    private DebtReader(DebtText text, DebtRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /**
     * Reads the bytes of a file, UTF-8 with or without a byte order mark, at most 1 MiB.
     *
     * @param source the file as messages should name it
     * @throws MistakesException with every mistake as {@code file:line:column: text}
     */
    public static DebtFile read(byte[] bytes, String source, DebtRules rules) throws MistakesException {
        DebtText text = new DebtText(bytes, source);
        DebtReader reader = new DebtReader(text, rules);
        if (!text.root().keys().isEmpty() || !text.mistakes().isEmpty()) {
            reader.readRoot();
        }
        if (!text.mistakes().isEmpty()) {
            throw new MistakesException(text.mistakes());
        }
        return new DebtFile(source, reader.entries);
    }

    private void readRoot() {
        DebtTable root = text.root();
        readVersion(root);
        for (String key : root.keys()) {
            if (!key.equals("version") && !key.equals("debt")) {
                mistake(root, key, "unknown key '" + key + "'" + Spelling.hint(key, Set.of("version", "debt")));
            }
        }
        Object debt = root.value("debt");
        if (debt instanceof List<?> array) {
            readEntries(array);
        } else if (debt != null && text.mistakes().isEmpty()) {
            mistake(root, "debt", NO_ENTRIES);
        }
        refuseOverlaps();
    }

    private void readVersion(DebtTable root) {
        Object version = root.value("version");
        if (version == null) {
            if (!text.isBroken(1, firstEntryLine(root))) {
                text.mistakes().add(text.mistake(1, 1, "missing 'version = 1' on top"));
            }
        } else if (!(version instanceof Long)) {
            mistake(root, "version", "version must be a whole number without quotes, as in version = " + VERSION);
        } else if (!version.equals(VERSION)) {
            mistake(root, "version", "unsupported version " + version + "; this plugin reads version " + VERSION);
        }
    }

    private static int firstEntryLine(DebtTable root) {
        return root.value("debt") == null
                ? Integer.MAX_VALUE
                : root.item("debt").line();
    }

    private void readEntries(List<?> array) {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < array.size(); i++) {
            Item item = (Item) array.get(i);
            if (item.value() instanceof DebtTable table) {
                refuseSecondId(table, item.line(), ids);
                int next = i + 1 < array.size() ? ((Item) array.get(i + 1)).line() : Integer.MAX_VALUE;
                new EntryReader(text, rules, table, item.line(), text.isBroken(item.line(), next))
                        .read()
                        .ifPresent(entries::add);
            } else {
                text.mistakes().add(text.mistake(item.line(), item.column(), "an entry is a table; write [[debt]]"));
            }
        }
    }

    /** Asked of the text, so that an entry that does not load is seen too. */
    private void refuseSecondId(DebtTable table, int line, Map<String, Integer> ids) {
        if (table.value("id") instanceof String id) {
            Integer earlier = ids.putIfAbsent(id.strip(), line);
            if (earlier != null) {
                add(line, "id '" + id.strip() + "' is already used on line " + earlier);
            }
        }
    }

    /** Only lines of one class, one method name and one name of an API can overlap. */
    private void refuseOverlaps() {
        Map<List<String>, List<Listed>> byName = new HashMap<>();
        for (DebtEntry entry : entries) {
            for (AllowedUse use : entry.uses()) {
                List<String> name = List.of(
                        entry.inClass().internal(),
                        entry.member().name(),
                        use.api().owner().internal(),
                        use.api().member().name());
                List<Listed> earlier = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
                refuseOverlap(earlier, new Listed(entry, use));
                earlier.add(new Listed(entry, use));
            }
        }
    }

    /** Two lines that allow the same use would let one of them outlive the other's day. */
    private void refuseOverlap(List<Listed> earlier, Listed listed) {
        earlier.stream()
                .filter(listed::overlaps)
                .findFirst()
                .ifPresent(first -> add(
                        listed.use().line(),
                        "'" + listed.use().api() + "' in " + listed.entry().inClass() + "#"
                                + listed.entry().member() + " is already allowed on line "
                                + first.use().line()));
    }

    private void add(int line, String message) {
        Mistake mistake = text.mistake(line, 1, message);
        if (!text.mistakes().contains(mistake)) {
            text.mistakes().add(mistake);
        }
    }

    private void mistake(DebtTable table, String key, String message) {
        Item at = table.item(key);
        text.mistakes().add(text.mistake(at.line(), at.column(), message));
    }
}
