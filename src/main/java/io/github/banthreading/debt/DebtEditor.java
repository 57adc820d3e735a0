package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * Edits a debt file in place. What an edit does not mean keeps its bytes: comments, order, alignment, line endings, a byte
 * order mark. What it adds allows nothing until a person has documented it; what was there can only become less.
 */
public final class DebtEditor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TomlParseResult root;
    private final String start;
    private final String end;

    private DebtEditor(TomlParseResult root, String start, String end) {
        this.root = root;
        this.start = start;
        this.end = end;
    }

    /**
     * Opens the bytes of a file that {@link DebtReader} has read without a mistake.
     *
     * @throws MistakesException when it holds mistakes after all
     */
    public static DebtEditor of(byte[] bytes, String source) throws MistakesException {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
            end--;
        }
        DebtText text = new DebtText(Arrays.copyOf(bytes, end), source);
        Object debt = text.toml().get(List.of("debt"));
        if (text.mistakes().isEmpty() && debt != null && !(debt instanceof MutableTomlArray)) {
            TomlPosition at = DebtText.positionOf(text.toml(), "debt");
            text.mistakes().add(text.mistake(at.line(), at.column(), DebtReader.NO_ENTRIES));
        }
        if (!text.mistakes().isEmpty()) {
            throw new MistakesException(text.mistakes());
        }
        String blanks = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
        boolean marked = new String(bytes, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
        return new DebtEditor(text.toml(), marked ? BYTE_ORDER_MARK : "", blanks);
    }

    /**
     * Lowers a number of uses; to 0 the line goes, with its last line the entry, with the last entry the list.
     *
     * @param found at most the number that is allowed
     */
    public void lower(DebtEntry entry, AllowedUse use, int found) {
        if (found > use.count() || found < 0) {
            throw new IllegalArgumentException("from " + use.count() + " to " + found);
        }
        if (!(root.get(List.of("debt")) instanceof MutableTomlArray entries)) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof MutableTomlTable table && isEntry(table, entry)) {
                lower(table, use.api(), found);
                if (isPaid(table)) {
                    entries.remove(i);
                }
                break;
            }
        }
        if (entries.isEmpty()) {
            root.remove(List.of("debt"));
        }
    }

    private static boolean isEntry(MutableTomlTable table, DebtEntry entry) {
        return table.get(List.of("id")) instanceof String id && id.strip().equals(entry.id());
    }

    private static void lower(MutableTomlTable entry, ApiRef api, int found) {
        if (entry.get(List.of("uses")) instanceof MutableTomlTable uses) {
            Optional<String> key = uses.keySet().stream()
                    .filter(each -> ApiRef.parse(each).equals(api))
                    .findFirst();
            key.ifPresent(each -> {
                if (found == 0) {
                    uses.remove(List.of(each));
                } else {
                    uses.set(List.of(each), (long) found);
                }
            });
        }
    }

    private static boolean isPaid(MutableTomlTable entry) {
        return entry.get(List.of("uses")) instanceof MutableTomlTable uses && uses.isEmpty();
    }

    /** Adds an entry before the first one whose id comes after its own. */
    public void add(DebtDraft draft) {
        if (root.get(List.of("version")) == null) {
            // A file of comments only loads without one.
            root.set(List.of("version"), DebtReader.VERSION);
        }
        MutableTomlArray entries = root.getOrCreateArray(List.of("debt"));
        int at = 0;
        while (at < entries.size() && id(entries, at).compareTo(draft.id()) < 0) {
            at++;
        }
        if (at < entries.size()) {
            entries.insertBefore(at, table(draft));
        } else {
            entries.add(table(draft));
        }
    }

    private static String id(MutableTomlArray entries, int index) {
        return entries.get(index) instanceof MutableTomlTable table && table.get(List.of("id")) instanceof String id
                ? id
                : "";
    }

    private static MutableTomlTable table(DebtDraft draft) {
        MutableTomlTable uses = MutableTomlTable.create();
        draft.uses().forEach((api, count) -> uses.set(List.of(api.toString()), (long) count));
        return MutableTomlTable.create()
                .set(List.of("id"), draft.id())
                .set(List.of("class"), draft.inClass().toString())
                .set(List.of("member"), draft.member().toString())
                .set(List.of("added"), draft.added())
                .set(List.of("expires"), draft.expires())
                .set(List.of("owner"), draft.owner())
                .set(List.of("ticket"), draft.ticket())
                .set(List.of("reason"), DebtDraft.TODO)
                .set(List.of("plan"), DebtDraft.TODO)
                .set(List.of("uses"), uses);
    }

    /** The file as it is now; blanks behind a last line without a break stay behind it, where the library would write them twice. */
    public String text() {
        String text = root.toToml();
        return start + text + (text.endsWith("\n") ? "" : end);
    }
}
