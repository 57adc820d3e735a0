package io.github.banthreading.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code debt-add} and {@code debt-prune} say, whole. */
class EditTextTest {

    private static final String BEFORE = "version = 1\n";

    private static final String AFTER = """
            version = 1

            [[debt]]
            id = "orders-place"
            owner = "TODO"
            ticket = "ORD-7"
            reason = "TODO"
            plan = "TODO"
            """;

    @Test
    void theDifferenceComesFirstAndWhatIsToDoLast() {
        assertThat(EditText.added("orders/threading-debt.toml", 1, BEFORE, AFTER, false))
                .isEqualTo("""
                        --- orders/threading-debt.toml
                        +++ orders/threading-debt.toml
                        @@ -1,1 +1,8 @@
                         version = 1
                        +
                        +[[debt]]
                        +id = "orders-place"
                        +owner = "TODO"
                        +ticket = "ORD-7"
                        +reason = "TODO"
                        +plan = "TODO"

                        ban-threading: 1 entry added to orders/threading-debt.toml
                          Nothing is allowed yet. Fill in 3 TODOs: lines 5, 7 and 8.
                          owner, ticket: who removes it, and where that is tracked
                          reason, plan:  why it is still there, and how it will go away""");
    }

    @Test
    void ofManyTodosTheFirstIsNamed() {
        assertThat(EditText.added("debt.toml", 3, "", AFTER + AFTER + AFTER, false))
                .contains("\nban-threading: 3 entries added to debt.toml\n")
                .contains("\n  Nothing is allowed yet. Fill in 9 TODOs: the first is in line 5.\n");
    }

    @Test
    void oneTodoIsOne() {
        assertThat(EditText.added("debt.toml", 1, "", "reason = \"TODO\"\n", false))
                .contains("\n  Nothing is allowed yet. Fill in 1 TODO: line 1.\n");
    }

    @Test
    void whatIsDocumentedIsNotAskedFor() {
        assertThat(EditText.added("debt.toml", 1, "", "reason = \"Because.\"\n", false))
                .endsWith("\n\nban-threading: 1 entry added to debt.toml");
    }

    @Test
    void aDryRunSaysThatNothingWasWritten() {
        assertThat(EditText.added("debt.toml", 1, BEFORE, AFTER, true)).endsWith("""

                ban-threading: 1 entry would be added to debt.toml
                  Nothing was written, because dryRun is true.""");
        assertThat(EditText.pruned("debt.toml", 2, AFTER, BEFORE, true)).endsWith("""

                ban-threading: debt.toml would allow 2 fewer uses
                  Nothing was written, because dryRun is true.""");
    }

    @Test
    void whatWasPrunedIsCountedInUses() {
        assertThat(EditText.pruned("debt.toml", 3, "\"a#b()\" = 4\n", "\"a#b()\" = 1\n", false))
                .isEqualTo("""
                        --- debt.toml
                        +++ debt.toml
                        @@ -1,1 +1,1 @@
                        -"a#b()" = 4
                        +"a#b()" = 1

                        ban-threading: debt.toml now allows 3 fewer uses""");
    }
}
