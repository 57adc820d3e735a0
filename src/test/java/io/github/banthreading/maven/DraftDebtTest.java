package io.github.banthreading.maven;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.maven.DraftDebt.Request;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code debt-add} says when there is nothing to add. */
class DraftDebtTest {

    @TempDir
    private Path folder;

    private String said(Predicate<ClassName> only, ApiUse... uses) throws Exception {
        List<String> said = new ArrayList<>();
        Messages messages = new Messages(said::add, said::add);
        Request request = new Request("TODO", "TODO", "TODO", "TODO", Optional.empty(), only);
        Settings settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
        new DraftDebt(messages, "", false, request)
                .actOn(JudgedDebt.of(debt(), List.of(uses)).verdict(), settings, new Provenance("1", 0, ""));
        assertThat(folder).isEmptyDirectory();
        return String.join("\n", said);
    }

    /** A misspelt {@code only} must not look like a file that is complete. */
    @Test
    void usesThatOnlyLeavesOutAreNotListed() throws Exception {
        ApiUse use = use(START, "New", "run()", 1);
        assertThat(said(name -> false, use)).isEqualTo("""
                ban-threading: nothing to add
                  1 use that no entry lists is outside of what 'only' names.""");
        assertThat(said(name -> false, use, use(START, "New", "run()", 2)))
                .endsWith("\n  2 uses that no entry lists are outside of what 'only' names.");
        assertThat(said(name -> false)).endsWith("\n  Every use that fails is in threading-debt.toml.");
    }
}
