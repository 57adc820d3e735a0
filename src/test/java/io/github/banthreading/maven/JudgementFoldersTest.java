package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each judgement of a build keeps its reports, and the worst has the folder. */
class JudgementFoldersTest {

    @TempDir
    private Path folder;

    private final BuildMemory memory = BuildMemory.alone();
    private final List<String> said = new ArrayList<>();
    private final Messages messages = new Messages(said::add, said::add);

    private void judge(int badness, String name) {
        ReportSettings settings = new ReportSettings(Set.of(ReportFormat.SARIF), folder);
        new JudgementFolders(settings, memory)
                .next(badness, name.hashCode(), messages)
                .ifPresent(files ->
                        files.writeUnjudged(name, List.of(Mistake.in(name, name)), new Provenance("1", 0, "")));
    }

    private String sarif(String inside) throws IOException {
        return Files.readString(folder.resolve(inside).resolve("report.sarif"));
    }

    @Test
    void theWorstHasTheFolderInWhateverOrderTheyCome() throws IOException {
        judge(0, "passes");
        assertThat(said).isEmpty();
        judge(3, "worst");
        judge(2, "bad");
        assertThat(sarif("")).contains("worst: worst").doesNotContain("passes: passes");
        assertThat(sarif("1")).contains("passes: passes");
        assertThat(sarif("3")).contains("bad: bad");
        assertThat(said)
                .containsExactly(
                        "ban-threading: check 2 of this module in one build",
                        "  It is the worst so far, so the reports are its own;",
                        "  folder 1 inside has those of check 1",
                        "ban-threading: check 3 of this module in one build",
                        "  The reports stay those of the worst one;",
                        "  folder 3 inside has those of check 3");
    }

    @Test
    void theSameJudgementTwiceIsOne() throws IOException {
        judge(1, "same");
        judge(1, "same");
        assertThat(said).isEmpty();
        assertThat(folder.resolve("1")).doesNotExist();
        assertThat(folder.resolve("2")).doesNotExist();
    }

    @Test
    void anotherFolderIsAnotherMatterAndClassesLoadedAnewKnowOfIt() {
        judge(1, "first");
        assertThat(new JudgementFolders(new ReportSettings(Set.of(), folder.resolve(".")), memory).areFresh())
                .isFalse();
        assertThat(new JudgementFolders(new ReportSettings(Set.of(), folder.resolve("x")), memory).areFresh())
                .isTrue();
    }

    @Test
    void whatAnEarlierBuildLeftInNumberedFoldersGoes() throws IOException {
        judge(0, "passes");
        judge(3, "worst");
        Path others = Files.createDirectories(folder.resolve("2"));
        Files.writeString(others.resolve("mine.txt"), "mine");
        new ReportFiles(new ReportSettings(Set.of(ReportFormat.SARIF), folder), messages).clear();
        assertThat(folder.resolve("1")).doesNotExist();
        assertThat(folder.resolve("report.sarif")).doesNotExist();
        assertThat(others.resolve("mine.txt")).exists();
    }
}
