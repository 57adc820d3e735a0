package io.github.banthreading.maven;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ClassName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code debt-prune} takes out of a debt file, and what it leaves there. */
final class PruneDebtTest {

    private static final String FILE = """
            version = 1

            [[debt]]
            id      = "orders-run"
            class   = "com.acme.Orders$Pool"
            member  = "run()"
            added   = %s
            expires = %s
            owner   = "team-orders"
            ticket  = "ORD-1"
            reason  = "The pool warms the cache."
            plan    = "Evict on read."

            [debt.uses]
            "%s" = 1
            """.formatted(TODAY, TODAY.plusDays(9), START);

    @TempDir
    private Path folder;

    private String pruned(Function<ClassName, Optional<String>> sources, List<String> said) throws Exception {
        Path file = Files.writeString(folder.resolve("threading-debt.toml"), FILE);
        Settings settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
        JudgedDebt judged = JudgedDebt.of(
                DebtReader.read(
                        Files.readAllBytes(file),
                        "threading-debt.toml",
                        settings.debt().rules()),
                List.of());
        new PruneDebt(new Messages(said::add, said::add), "", false, sources, path -> List.of())
                .actOn(judged.verdict(), settings, new Provenance("1", 0, ""));
        return Files.readString(file);
    }

    @Test
    void anEntryOfAClassThatIsGoneWithItsSourceIsTakenOut() throws Exception {
        List<String> said = new ArrayList<>();
        assertThat(pruned(name -> Optional.empty(), said)).doesNotContain("[[debt]]");
        assertThat(String.join("\n", said)).endsWith("threading-debt.toml now allows 1 fewer use");
    }

    /** A class that was not compiled, or whose file somebody deleted, still has its uses. */
    @Test
    void anEntryWhoseSourceIsThereStays() throws Exception {
        List<String> said = new ArrayList<>();
        assertThat(pruned(name -> Optional.of("src/main/java/com/acme/Orders.java"), said))
                .isEqualTo(FILE);
        assertThat(String.join("\n", said)).isEqualTo("""
                ban-threading: 1 source was not compiled
                  src/main/java/com/acme/Orders.java
                  Its entries stay, because their uses may be there. Compile in the
                  same command.""");
    }
}
