package io.github.banthreading.maven;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.maven.DraftDebt.Request;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code debt-add} says when it adds nothing. */
class DraftDebtTest {

    @TempDir
    private Path folder;

    private String said(Predicate<ClassName> only, ApiUse... uses) throws Exception {
        return said(Optional.empty(), only, uses);
    }

    private String said(DebtFile debt, ApiUse... uses) throws Exception {
        return said(debt, Optional.empty(), name -> true, uses);
    }

    private String said(Optional<LocalDate> expires, Predicate<ClassName> only, ApiUse... uses) throws Exception {
        return said(debt(), expires, only, uses);
    }

    private String said(DebtFile debt, Optional<LocalDate> expires, Predicate<ClassName> only, ApiUse... uses)
            throws Exception {
        List<String> said = new ArrayList<>();
        Messages messages = new Messages(said::add, said::add);
        Request request = new Request("TODO", "TODO", "TODO", "TODO", expires, only);
        Settings settings = Settings.of(new Options(Sessions.with(), null), Sessions.module(folder), TODAY);
        new DraftDebt(messages, "", false, request)
                .actOn(JudgedDebt.of(debt, List.of(uses)).verdict(), settings, new Provenance("1", 0, ""));
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
    }

    @Test
    void withoutAnEntryNothingIsSaidToBeInTheDebtFile() throws Exception {
        assertThat(said(name -> true)).isEqualTo("""
                ban-threading: nothing to add
                  There is no use that fails.""");
        assertThat(said(debt(entry("a", "New", "run()", TODAY, allowed(START, 1))), use(START, "New", "run()", 1)))
                .isEqualTo("""
                ban-threading: nothing to add
                  Every use that fails is in threading-debt.toml.""");
    }

    /** Lines of a file that is not written would say nothing to whoever looks for them. */
    @Test
    void aLastDayThatIsTooFarIsAMistakeInTheParameter() {
        assertThatThrownBy(() -> said(Optional.of(TODAY.plusDays(366)), name -> true, use(START, "New", "run()", 1)))
                .isInstanceOf(MistakesException.class)
                .hasMessageContaining("parameter 'expires': 366 days ahead; maxHorizonDays allows 365");
    }

    @Test
    void aLastDayThatIsOverIsAMistakeInTheParameter() {
        assertThatThrownBy(() -> said(
                        Optional.of(TODAY.minusDays(1)),
                        name -> true,
                        use(START, "New", "run()", 1),
                        use(START, "Other", "run()", 1)))
                .isInstanceOf(MistakesException.class)
                .hasMessageStartingWith("parameter 'expires': expires is before added, " + TODAY)
                .hasMessageNotContainingAny("threading-debt.toml:", "\n\n");
    }

    /** The file is held against the day on which it is written. */
    @Test
    void anEntryForATriedOutDayIsDatedWithTheDayOfTheBuild() throws Exception {
        ApiUse use = use(START, "New", "run()", 1);
        List<String> said = new ArrayList<>();
        Settings settings = Settings.of(
                new Options(Sessions.with("banThreading.today=+30d"), null), Sessions.module(folder), TODAY);
        new DraftDebt(
                        new Messages(said::add, said::add),
                        "",
                        true,
                        new Request("TODO", "TODO", "TODO", "TODO", Optional.empty(), name -> true))
                .actOn(
                        JudgedDebt.of(debt(), List.of(use), settings.terms()).verdict(),
                        settings,
                        new Provenance("1", 0, ""));
        assertThat(String.join("\n", said)).containsPattern("added +=\\s" + TODAY + "\n");
    }
}
