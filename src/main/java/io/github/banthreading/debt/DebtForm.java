package io.github.banthreading.debt;

import io.github.banthreading.debt.CanonicalForm.Reading;
import io.github.banthreading.text.MistakesException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * A debt file as text and as tables. Our own reader makes the tables of a file in our own form; the TOML library is asked as
 * soon as a line is in another, and then the words for what it does not understand are ours.
 *
 * @param text the lines, and the mistakes of form that were found in them
 * @param root the whole file as far as it could be read
 * @param toml what the library made of it; null when it was not asked
 */
record DebtForm(DebtText text, DebtTable root, @Nullable TomlParseResult toml) {

    /** The third power of a thousand: from each blank line and comment the library looks ahead over all that follow. */
    private static final long MOST_LOOKING_AHEAD = 1_000_000_000;

    /** Bytes that the library may read: it needs a hundred times as much memory. */
    private static final int LARGEST_FOR_LIBRARY = 1 << 20;

    /** Reads bytes; throws when they are no text, or one that nothing else can be said of. */
    static DebtForm read(byte[] bytes, String source, DebtRules rules) throws MistakesException {
        DebtText text = new DebtText(DebtBytes.decode(bytes, source), source);
        Reading reading = CanonicalForm.read(text.text());
        if (reading.root() != null) {
            return new DebtForm(text, reading.root(), null);
        }
        FormMistakes form = new FormMistakes(text, rules);
        form.refuseConflictMarkers();
        form.refusePastedPrefix();
        refuseLongGaps(text);
        if (bytes.length > LARGEST_FOR_LIBRARY) {
            throw new MistakesException(List.of(form.firstOf(reading.stoppedAt())));
        }
        TomlParseResult toml = Toml.parse(text.text());
        if (toml.hasErrors()) {
            text.addMalformed(
                    form.of(toml.errors()),
                    toml.errors().stream().map(error -> error.position().line()).toList());
        }
        return new DebtForm(text, TomlForm.table(toml), toml);
    }

    private static void refuseLongGaps(DebtText text) throws MistakesException {
        long work = 0;
        long gap = 0;
        for (int i = 1; i <= text.lines().size(); i++) {
            String line = text.line(i).stripLeading();
            gap = line.isEmpty() || line.startsWith("#") ? gap + 1 : 0;
            work += 3 * gap * gap;
            if (work > MOST_LOOKING_AHEAD) {
                String message = gap + " lines in a row are blank or comments";
                throw new MistakesException(
                        List.of(text.mistake(i, 1, 1, message, "Leave fewer than a thousand between entries.")));
            }
        }
    }

    /** Tells of a {@code debt} that is no list of entries. */
    void refuseSingleEntry() {
        DebtTable.Item item = root.item("debt");
        boolean isList = root.value("debt") == null || root.value("debt") instanceof List<?>;
        if (!isList && text.mistakes().isEmpty()) {
            boolean isUses = text.line(item.line()).stripLeading().startsWith("[debt.uses");
            text.mistakes()
                    .add(
                            isUses
                                    ? text.inKey(item, "'uses' belongs to an entry", "Write above it: [[debt]]")
                                    : text.inKey(item, "an entry starts with two brackets", "Write: [[debt]]"));
        }
    }
}
