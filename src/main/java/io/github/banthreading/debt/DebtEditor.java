package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.text.MistakesException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Edits a debt file in place. What an edit does not mean keeps its bytes: comments, order, alignment, line endings, a byte
 * order mark. What it adds allows nothing until a person has documented it; what was there can only become less.
 */
public final class DebtEditor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** For a file whose entries have lines of their own. */
    private final @Nullable LineEdits lines;

    /** For a file in another form than ours. */
    private final @Nullable TomlEdits toml;

    private final String mark;

    private DebtEditor(@Nullable LineEdits lines, @Nullable TomlEdits toml, String mark) {
        this.lines = lines;
        this.toml = toml;
        this.mark = mark;
    }

    /**
     * Opens the bytes of a file that {@link DebtReader} has read without a mistake.
     *
     * @throws MistakesException when it holds mistakes after all
     */
    public static DebtEditor of(byte[] bytes, String source, DebtRules rules) throws MistakesException {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
            end--;
        }
        DebtForm form = DebtForm.read(Arrays.copyOf(bytes, end), source, rules);
        form.refuseSingleEntry();
        if (!form.text().mistakes().isEmpty()) {
            throw new MistakesException(form.text().mistakes());
        }
        String blanks = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
        boolean marked =
                new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.UTF_8).equals(BYTE_ORDER_MARK);
        LineEdits lines = LineEdits.of(form.text().text() + blanks, form.root());
        TomlEdits toml = form.toml() == null ? null : new TomlEdits(form.toml(), blanks);
        return new DebtEditor(lines, toml, marked ? BYTE_ORDER_MARK : "");
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
        if (toml != null) {
            toml.lower(entry, use, found);
        } else if (lines != null) {
            lines.lower(entry, use, found);
        }
    }

    /** Adds an entry before the first one whose id comes after its own. */
    public void add(DebtDraft draft) {
        if (lines != null) {
            lines.add(draft);
        } else if (toml != null) {
            toml.add(draft);
        }
    }

    /** The file as it is now. */
    public String text() {
        if (lines != null && (toml == null || lines.hasEdits())) {
            return mark + lines.text();
        }
        return mark + (toml == null ? "" : toml.text());
    }
}
