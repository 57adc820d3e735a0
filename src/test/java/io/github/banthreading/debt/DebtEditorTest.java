package io.github.banthreading.debt;

import static io.github.banthreading.debt.DebtFiles.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.text.MistakesException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DebtEditorTest {

    private static final DebtRules RULES = new DebtRules(LocalDate.of(2026, 11, 23), 365, Optional.empty());

    private static final String FILE = """
            # Threading debt of orders-service.
            version = 1

            # goes with the cache
            [[debt]]
            id      = "cache-timer"   # known to the dashboard
            class   = "com.acme.Cache"
            member  = "<init>"
            added   = 2026-09-01
            expires = 2026-12-15
            owner   = "team-orders"
            ticket  = "ORD-1301"
            reason  = "Eviction timer predates the Lambda port."
            plan    = "Evict on read; needs no thread."
            [debt.uses]
            "java.util.Timer#<init>()"                            = 1
            "java.util.Timer#schedule(java.util.TimerTask,long)"  = 3   # two in the loop

            [[debt]]
            id      = "legacy-pool"
            class   = "com.acme.Legacy"
            member  = "run()"
            added   = 2026-09-01
            expires = 2027-03-31
            owner   = "team-orders"
            ticket  = "ORD-1234"
            reason  = \"""
            Backward compatible entry point; migration \\
            blocks release 9.\"""
            plan    = "Move to the async client, release 9.2."
            [debt.uses]
            "java.lang.Thread#start()" = 1
            # the end
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static DebtFile read(String text) throws MistakesException {
        return DebtReader.read(bytes(text), "threading-debt.toml", RULES);
    }

    /** The file after the use with an index in the entry with an index was lowered. */
    private static String lowered(String text, int entry, int use, int found) throws MistakesException {
        DebtEditor editor = DebtEditor.of(bytes(text), "threading-debt.toml", RULES);
        DebtEntry listed = read(text).entries().get(entry);
        editor.lower(listed, listed.uses().get(use), found);
        return editor.text();
    }

    @Test
    void lowersANumberAndTouchesNothingElse() throws Exception {
        assertThat(lowered(FILE, 0, 1, 2)).isEqualTo(FILE.replace("= 3   # two", "= 2   # two"));
    }

    @Test
    void takesALineOutWhenItsUsesAreGone() throws Exception {
        assertThat(lowered(FILE, 0, 0, 0))
                .isEqualTo(FILE.replace("\"java.util.Timer#<init>()\"                            = 1\n", ""));
    }

    @Test
    void takesAnEntryOutWithItsLastLineAndTheCommentAboveIt() throws Exception {
        String once = lowered(FILE, 0, 0, 0);
        String twice = lowered(once, 0, 0, 0);
        assertThat(twice)
                .startsWith("# Threading debt of orders-service.\nversion = 1\n\n[[debt]]\nid      = \"legacy-pool\"");
        assertThat(FILE).endsWith(twice.substring(twice.indexOf("[[debt]]")));
        assertThat(read(twice).entries()).extracting(DebtEntry::id).containsExactly("legacy-pool");
    }

    @Test
    void leavesAFileWithoutEntriesThatLoads() throws Exception {
        String empty = lowered(lowered(lowered(FILE, 0, 0, 0), 0, 0, 0), 0, 0, 0);
        assertThat(empty)
                .startsWith("# Threading debt of orders-service.\nversion = 1\n")
                .doesNotContain("debt]");
        assertThat(read(empty).entries()).isEmpty();
    }

    @Test
    void keepsLineEndingsAByteOrderMarkAndAMissingLastLineBreak() throws Exception {
        String windows = "\uFEFF" + FILE.stripTrailing().replace("\n", "\r\n");
        assertThat(lowered(windows, 0, 1, 2)).isEqualTo(windows.replace("= 3   # two", "= 2   # two"));
    }

    @Test
    void keepsBlanksBehindALastLineThatHasNoBreak() throws Exception {
        String open = FILE.replace("\n# the end\n", " \t");
        assertThat(lowered(open, 0, 1, 2)).isEqualTo(open.replace("= 3   # two", "= 2   # two"));
        DebtEditor editor = DebtEditor.of(bytes(open), "threading-debt.toml", RULES);
        editor.add(draft("z"));
        assertThat(editor.text()).startsWith(open.stripTrailing() + "\n\n[[debt]]\n");
    }

    /** The file may have become another one since it was read. */
    @Test
    void refusesWhatHasNoEntries() {
        for (String debt : List.of("debt = 1\n", "[debt]\n", "debt.x = 1\n")) {
            assertThatThrownBy(() -> DebtEditor.of(bytes("version = 1\n" + debt), "threading-debt.toml", RULES))
                    .isInstanceOf(MistakesException.class)
                    .hasMessageContaining("an entry starts with two brackets");
        }
    }

    @Test
    void neverRaises() throws Exception {
        assertThatThrownBy(() -> lowered(FILE, 0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lowered(FILE, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lowersTheEntryThatIsMeantAndNoOther() throws Exception {
        assertThat(lowered(FILE, 1, 0, 0)).doesNotContain("legacy-pool").contains("cache-timer");
        assertThat(lowered(FILE, 0, 1, 3)).isEqualTo(FILE);
        DebtEntry gone =
                read(FILE.replace("cache-timer", "cache-timers")).entries().get(0);
        DebtEditor editor = DebtEditor.of(bytes(FILE), "threading-debt.toml", RULES);
        editor.lower(gone, gone.uses().get(1), 0);
        assertThat(editor.text()).isEqualTo(FILE);
    }

    @Test
    void addsAnEntryInTheOrderOfTheIds() throws Exception {
        for (String id : List.of("a", "cache-timers", "z")) {
            DebtEditor editor = DebtEditor.of(bytes(FILE), "threading-debt.toml", RULES);
            editor.add(draft(id));
            List<String> ids = new ArrayList<>(List.of("cache-timer", id, "legacy-pool"));
            Collections.sort(ids);
            assertThat(editor.text()
                            .lines()
                            .filter(line -> line.startsWith("id"))
                            .map(line -> line.split("\"")[1]))
                    .isEqualTo(ids);
            assertThat(editor.text()).contains("reason  = \"TODO\"", "\"java.lang.Thread#start()\" = 2");
        }
    }

    /** What is left of a file when all its debt is paid may be nothing but comments; then it has no version. */
    @Test
    void addsToAFileOfCommentsWhatMakesItLoad() throws Exception {
        for (String blank : List.of("# all paid\n", "# all paid", "\uFEFF# all paid\r\n", "\uFEFF", "")) {
            assertThat(read(blank).entries()).isEmpty();
            DebtEditor editor = DebtEditor.of(bytes(blank), "threading-debt.toml", RULES);
            editor.add(draft("mail-send"));
            String added = editor.text();
            assertThat(added).startsWith(blank).contains("version = 1");
            assertThat(read(added.replace("TODO", "Because of that.")).entries())
                    .extracting(DebtEntry::id)
                    .containsExactly("mail-send");
        }
    }

    @Test
    void addsBeforeAnEntryOfTheSameId() throws Exception {
        DebtEditor editor = DebtEditor.of(bytes(FILE), "threading-debt.toml", RULES);
        editor.add(draft("cache-timer"));
        assertThat(editor.text().indexOf("team-mail")).isLessThan(editor.text().indexOf("team-orders"));
    }

    @Test
    void aFileThatDoesNotLoadIsNotEdited() {
        assertThatThrownBy(() -> DebtEditor.of(bytes("version = \n"), "threading-debt.toml", RULES))
                .isInstanceOf(MistakesException.class)
                .hasMessageStartingWith("threading-debt.toml:1:");
    }

    @Test
    void whatIsNotThereIsNotLoweredAndAnEntryWithoutIdComesFirst() throws Exception {
        DebtEntry entry = read(FILE).entries().get(0);
        DebtEditor paid = DebtEditor.of(bytes("version = 1\n"), "threading-debt.toml", RULES);
        paid.lower(entry, entry.uses().get(0), 0);
        assertThat(paid.text()).isEqualTo("version = 1\n");
        DebtEditor nameless =
                DebtEditor.of(bytes("version = 1\n[[debt]]\nowner = \"x\"\n"), "threading-debt.toml", RULES);
        nameless.add(draft("a"));
        assertThat(nameless.text())
                .startsWith("version = 1\n[[debt]]\nowner = \"x\"\n")
                .contains("id      = \"a\"");
    }

    private static String inline(String id) {
        return "{id = \"" + id + "\", class = \"com.acme." + id + "\", member = \"run()\", added = 2026-09-01,"
                + " expires = 2026-12-15, owner = \"team-orders\", ticket = \"ORD-1\", reason = \"Predates the port.\","
                + " plan = \"Needs no thread.\", uses = {\"java.lang.Thread#start()\" = 2}}";
    }

    /** Such entries have no lines of their own. */
    @Test
    void addsToAListInBracketsInTheOrderOfTheIds() throws Exception {
        for (String id : List.of("a", "m", "z")) {
            for (List<String> listed : List.<List<String>>of(List.of(), List.of("c", "p"))) {
                String entries = String.join(
                        ", ", listed.stream().map(DebtEditorTest::inline).toList());
                DebtEditor editor =
                        DebtEditor.of(bytes("version = 1\ndebt = [" + entries + "]\n"), "threading-debt.toml", RULES);
                editor.add(draft(id));
                List<DebtEntry> read =
                        read(editor.text().replace("TODO", "Because of that.")).entries();
                List<String> ids = new ArrayList<>(listed);
                ids.add(id);
                Collections.sort(ids);
                assertThat(read).extracting(DebtEntry::id).isEqualTo(ids);
                assertThat(read)
                        .filteredOn(entry -> entry.id().equals(id))
                        .singleElement()
                        .satisfies(entry -> {
                            assertThat(entry.owner()).isEqualTo("team-mail");
                            assertThat(entry.uses())
                                    .extracting(AllowedUse::count)
                                    .containsExactly(2);
                        });
            }
        }
    }

    @Test
    void inAListInBracketsTheNewEntryComesBeforeItsLikeAndBehindOneWithoutId() throws Exception {
        for (String entry : List.of(inline("c"), "{owner = \"team-orders\"}")) {
            DebtEditor editor =
                    DebtEditor.of(bytes("version = 1\ndebt = [" + entry + "]\n"), "threading-debt.toml", RULES);
            editor.add(draft("c"));
            String text = editor.text();
            assertThat(text.indexOf("team-mail") < text.indexOf("team-orders")).isEqualTo(entry.contains("id"));
        }
    }
}
