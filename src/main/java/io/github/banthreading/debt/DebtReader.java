package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a debt file whole: either every entry is good, or the file is refused with everything that is wrong with it. */
public final class DebtReader {

    /** The largest debt file that is read, in bytes: 16 MiB, which is some 30,000 entries. */
    public static final int LARGEST = DebtBytes.LARGEST;

    static final long VERSION = 1;

    private final DebtText text;
    private final DebtRules rules;
    private final KnownApis apis;
    private final List<DebtEntry> entries = new ArrayList<>();

    /** A line of {@code [debt.uses]} with the entry around it. */
    private record Listed(DebtEntry entry, AllowedUse use) {

        /** For two lines of one class, one name of a member and one name of an API. */
        boolean overlaps(Listed other) {
            return (entry.member().covers(other.entry.member())
                            || other.entry.member().covers(entry.member()))
                    && (use.api().covers(other.use.api()) || other.use.api().covers(use.api()));
        }
    }

    private DebtReader(DebtText text, DebtRules rules, KnownApis apis) {
        this.text = text;
        this.rules = rules;
        this.apis = apis;
    }

    /** Reads a file without a catalogue to hold its APIs against. */
    public static DebtFile read(byte[] bytes, String source, DebtRules rules) throws MistakesException {
        return read(bytes, source, rules, KnownApis.ALL);
    }

    /**
     * Reads the bytes of a file, UTF-8 with or without a byte order mark.
     *
     * @param source the file as messages should name it
     * @throws MistakesException with every mistake as {@code file:line:column: text}
     */
    public static DebtFile read(byte[] bytes, String source, DebtRules rules, KnownApis apis) throws MistakesException {
        DebtForm form = DebtForm.read(bytes, source, rules);
        DebtText text = form.text();
        DebtReader reader = new DebtReader(text, rules, apis);
        if (!form.root().keys().isEmpty() || !text.mistakes().isEmpty()) {
            form.refuseSingleEntry();
            reader.readRoot(form.root());
        }
        if (!text.mistakes().isEmpty()) {
            // A date in quotes, say, is wrong as a line and as a field.
            throw new MistakesException(text.mistakes().stream().distinct().toList());
        }
        return new DebtFile(source, reader.entries);
    }

    /** What to say of a file that is larger than {@link #LARGEST}; its size can be asked before it is read. */
    public static Mistake tooLarge(String source, long bytes) {
        return DebtBytes.tooLarge(source, bytes);
    }

    private void readRoot(DebtTable root) {
        readVersion(root);
        for (String key : root.keys()) {
            if (!key.equals("version")
                    && !key.equals("debt")
                    && !text.isBelowBrokenHeader(root.item(key).line())) {
                refuseUnknown(root.item(key), key);
            }
        }
        if (root.value("debt") instanceof List<?> array) {
            readEntries(array, root.value("uses") != null);
        }
        refuseOverlaps();
    }

    private void refuseUnknown(Item item, String key) {
        if (key.equals("uses")) {
            text.mistakes().add(text.inKey(item, "'uses' belongs to an entry", "Write: [debt.uses]"));
        } else if (EntryKeys.KEYS.contains(key)) {
            text.mistakes().add(text.inKey(item, "'" + key + "' belongs to an entry", "Write above it: [[debt]]"));
        } else {
            String advice = Spelling.findClosest(key, Set.of("version", "debt"))
                    .map(meant -> "Did you mean " + meant + "? Write: "
                            + (meant.equals("debt") ? "[[debt]]" : "version = " + VERSION))
                    .orElse("On top stands version = 1, and each entry starts with [[debt]].");
            text.mistakes().add(text.inKey(item, "there is no field '" + key + "' outside an entry", advice));
        }
    }

    private void readVersion(DebtTable root) {
        Object version = root.value("version");
        Item item = root.item("version");
        String write = "Write: version = " + VERSION;
        if (version == null) {
            if (!text.isBroken(1, firstEntryLine(root)) && !isMisspelt(root)) {
                text.mistakes().add(text.mistake(1, 1, 1, "'version = 1' is missing", "Write it on top: version = 1"));
            }
        } else if (version instanceof String) {
            text.mistakes().add(text.inValue(item, "a version has no quotes", write));
        } else if (!(version instanceof Long)) {
            text.mistakes().add(text.inValue(item, "a version is a whole number", write));
        } else if (!version.equals(VERSION)) {
            text.mistakes()
                    .add(text.inValue(
                            item,
                            "this ban-threading reads version " + VERSION + " of the file, not version " + version,
                            "Use the ban-threading that wrote the file, or write: version = " + VERSION));
        }
    }

    private static boolean isMisspelt(DebtTable root) {
        return root.keys().stream()
                .anyMatch(key -> Spelling.findClosest(key, Set.of("version")).isPresent());
    }

    private static int firstEntryLine(DebtTable root) {
        return root.value("debt") == null
                ? Integer.MAX_VALUE
                : root.item("debt").line();
    }

    private void readEntries(List<?> array, boolean usesAreElsewhere) {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < array.size(); i++) {
            Item item = (Item) array.get(i);
            if (item.value() instanceof DebtTable table) {
                refuseSecondId(table, ids);
                int next = i + 1 < array.size() ? ((Item) array.get(i + 1)).line() : Integer.MAX_VALUE;
                boolean broken = text.isBroken(item.line(), next) || (usesAreElsewhere && table.value("uses") == null);
                new EntryReader(text, rules, apis, table, item, broken).read().ifPresent(entries::add);
            } else {
                text.mistakes().add(text.inKey(item, "an entry is a table", "Write: [[debt]]"));
            }
        }
    }

    /** Asked of the text, so that an entry that does not load is seen too. */
    private void refuseSecondId(DebtTable table, Map<String, Integer> ids) {
        if (table.value("id") instanceof String id) {
            Item item = table.item("id");
            Integer earlier = ids.putIfAbsent(id.strip(), item.line());
            if (earlier != null) {
                text.mistakes()
                        .add(text.inValue(
                                item,
                                "the entry in line " + earlier + " has the same id",
                                "Choose another one: " + text.pair(item).withValue(free(id.strip(), ids))));
            }
        }
    }

    private static String free(String id, Map<String, Integer> ids) {
        int number = 2;
        while (ids.containsKey(id + "-" + number)) {
            number++;
        }
        return TomlString.quoted(id + "-" + number);
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
        for (Listed first : earlier) {
            if (first.overlaps(listed)) {
                int line = listed.use().line();
                Mistake mistake = text.inLine(
                        line,
                        "line " + first.use().line() + " allows this use already",
                        "Delete one of the two, and let the other have the number of both.");
                if (!text.mistakes().contains(mistake)) {
                    text.mistakes().add(mistake);
                }
                return;
            }
        }
    }
}
