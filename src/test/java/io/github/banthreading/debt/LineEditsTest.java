package io.github.banthreading.debt;

import static io.github.banthreading.debt.DebtFiles.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of a file in our own form, which the TOML library never sees, to the last byte. */
class LineEditsTest {

    private static final String TOP = """
            # Threading debt of orders-service.
            version = 1

            """;

    private static final String FIRST = """
            # goes with the cache
            # and its pool
            [[debt]]
            id      = "cache-timer"
            class   = "com.acme.Cache"
            member  = "<init>"
            added   = 2026-09-01
            expires = 2026-12-15
            owner   = "team-orders"
            ticket  = "ORD-1301"
            reason  = "Eviction timer predates the Lambda port."
            plan    = "Evict on read; needs no thread."
            [debt.uses]
            "com.acme.Timer3#<init>()" = 1
            "com.acme.Timer3#a \\"= 3\\" \\\\()" = 3   # all 3
            """;

    private static final String SECOND = FIRST.replace("cache-timer", "legacy-pool ")
            .replace("com.acme.Cache", "com.acme.Legacy")
            .replace("# goes with the cache", "# of the old client");

    private static final String FILE = TOP + FIRST + "\n" + SECOND;

    private static DebtEditor editor(String text) throws Exception {
        return DebtEditor.of(text.getBytes(StandardCharsets.UTF_8), DebtFiles.NAME, DebtFiles.RULES);
    }

    /** The file after uses were lowered, each given as the indexes of its entry and its line. */
    private static String lowered(String text, int found, int[]... uses) throws Exception {
        DebtEditor editor = editor(text);
        List<DebtEntry> entries = DebtFiles.read(text).entries();
        for (int[] use : uses) {
            editor.lower(entries.get(use[0]), entries.get(use[0]).uses().get(use[1]), found);
        }
        return editor.text();
    }

    private static String added(String text, String id) throws Exception {
        DebtEditor editor = editor(text);
        editor.add(draft(id));
        return editor.text();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aNumberIsLoweredBehindItsOwnEqualsSignOnly(int found) throws Exception {
        String line = "()\" = 3   # all 3";
        String after = line.replace("= 3 ", "= " + found + " ");
        assertThat(lowered(FILE, found, new int[] {0, 1})).isEqualTo(TOP + FIRST.replace(line, after) + "\n" + SECOND);
        assertThat(lowered(FILE, found, new int[] {1, 1})).isEqualTo(TOP + FIRST + "\n" + SECOND.replace(line, after));
        assertThat(lowered(FILE, 3, new int[] {0, 1})).isEqualTo(FILE);
    }

    @Test
    void aLineGoesAndTheOtherStays() throws Exception {
        assertThat(lowered(FILE, 0, new int[] {0, 0}))
                .isEqualTo(TOP + FIRST.replace("\"com.acme.Timer3#<init>()\" = 1\n", "") + "\n" + SECOND);
    }

    @Test
    void anEntryGoesWithItsCommentsAndOneGap() throws Exception {
        int[][] first = {{0, 0}, {0, 1}};
        assertThat(lowered(FILE, 0, first)).isEqualTo(TOP + SECOND);
        assertThat(lowered(TOP + FIRST + "\n\n \n# of nobody\n\n" + SECOND, 0, first))
                .isEqualTo(TOP + "# of nobody\n\n" + SECOND);
    }

    @Test
    void theLastEntryGoesWithTheGapAboveIt() throws Exception {
        int[][] second = {{1, 0}, {1, 1}};
        assertThat(lowered(FILE, 0, second)).isEqualTo(TOP + FIRST);
        assertThat(lowered(TOP + FIRST + "\n \n\n" + SECOND + "\n \n", 0, second))
                .isEqualTo(TOP + FIRST);
        assertThat(lowered(FILE + "\n# the end", 0, second)).isEqualTo(TOP + FIRST + "\n# the end");
        assertThat(lowered(FIRST.replace("# goes", "version = 1\n# goes"), 0, new int[] {0, 0}, new int[] {0, 1}))
                .isEqualTo("version = 1\n");
    }

    @Test
    void whatIsAddedStandsAboveTheCommentsOfTheNextEntry() throws Exception {
        assertThat(added(FILE, "d")).isEqualTo(TOP + FIRST + "\n" + draft("d").render() + "\n" + SECOND);
        assertThat(added(FILE, "a")).isEqualTo(TOP + draft("a").render() + "\n" + FIRST + "\n" + SECOND);
        assertThat(added(FILE, "z")).isEqualTo(FILE + "\n" + draft("z").render());
    }

    @Test
    void whatIsAddedInAnyOrderIsSorted() throws Exception {
        DebtEditor editor = editor(FILE);
        editor.add(draft("e"));
        editor.add(draft("d"));
        assertThat(editor.text())
                .isEqualTo(TOP + FIRST + "\n" + draft("d").render() + "\n"
                        + draft("e").render() + "\n" + SECOND);
    }

    /** It starts like a comment and is none. */
    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"", "'''"})
    void aLineThatClosesATextStaysWithItsEntry(String quotes) throws Exception {
        String open = FIRST + "\"com.acme.X#y()\" = 1\n";
        String first = open.replace(
                        "plan    = \"Evict on read; needs no thread.\"",
                        "uses    = {\"com.acme.X#y()\" = 1}\nplan    = " + quotes + "Evict on read;\n# no thread."
                                + quotes)
                .replaceFirst("(?s)\\[debt.uses].*", "");
        assertThat(added(TOP + first + SECOND.substring(SECOND.indexOf("[[debt]]")), "d"))
                .isEqualTo(TOP + first + draft("d").render() + "\n" + SECOND.substring(SECOND.indexOf("[[debt]]")));
    }
}
