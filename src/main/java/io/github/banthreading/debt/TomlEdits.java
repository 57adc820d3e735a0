package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiRef;
import java.util.List;
import java.util.Optional;
import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlParseResult;

/** Edits a debt file that is written in another form than ours, through the TOML library, which keeps what no edit touches. */
final class TomlEdits {

    private final TomlParseResult root;
    private final String end;

    /**
     * Opens a file without mistakes.
     *
     * @param end the blanks behind a last line without a break, which the library would write twice
     */
    TomlEdits(TomlParseResult root, String end) {
        this.root = root;
        this.end = end;
    }

    void lower(DebtEntry entry, AllowedUse use, int found) {
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

    void add(DebtDraft draft) {
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
                .set(List.of("reason"), draft.reason())
                .set(List.of("plan"), draft.plan())
                .set(List.of("uses"), uses);
    }

    String text() {
        String text = root.toToml();
        return text + (text.endsWith("\n") ? "" : end);
    }
}
