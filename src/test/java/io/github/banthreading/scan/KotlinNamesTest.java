package io.github.banthreading.scan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtDraft;
import io.github.banthreading.debt.DebtEditor;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.debt.DebtReader;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.ScanResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members whose names Kotlin takes in backticks. */
class KotlinNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static ScanResult scan;

    @TempDir
    static Path folder;

    @BeforeAll
    static void compileAndScan() throws Exception {
        Compiler.KOTLINC.compile(folder, List.of(), List.of(Path.of("src/test/fixtures/kotlin/Backticks.kt")));
        scan = Scans.scan(folder, Scans.policy(Preset.STANDARD), folder, Compiler.KOTLINC.libraries());
    }

    @Test
    void membersAreNamedAsInTheSource() {
        assertThat(scan.uses())
                .extracting(use -> use.site().member())
                .containsOnly(
                        new Member("starts a thread", "()"),
                        new Member("starts (slowly), then waits", "()"),
                        new Member("price is #1", "()"),
                        new Member("a, b", "(int)"),
                        new Member("trailing ", "()"),
                        new Member("lambda$ inside", "()"),
                        new Member("100%*", "()"),
                        new Member("it's \"quoted\"", "()"),
                        new Member("outer", "()"));
    }

    /** A file with an entry for each is one that loads and lists the same members, once a person has written reasons. */
    @Test
    void whatIsDraftedForThemLoads() throws Exception {
        Map<Member, Map<ApiRef, Integer>> found = scan.uses().stream()
                .collect(groupingBy(
                        use -> use.site().member(), groupingBy(use -> use.api(), TreeMap::new, summingInt(use -> 1))));
        DebtRules rules = new DebtRules(TODAY, 365, Optional.empty());
        DebtEditor editor = DebtEditor.of("version = 1\n".getBytes(StandardCharsets.UTF_8), "debt.toml", rules);
        List<Member> members = new ArrayList<>(found.keySet());
        for (Member member : members) {
            editor.add(new DebtDraft(
                    "id" + members.indexOf(member),
                    scan.uses().get(0).site().owner(),
                    member,
                    TODAY,
                    TODAY.plusDays(90),
                    "team",
                    "T-1",
                    "Because it has to be.",
                    "Go when it may.",
                    new TreeMap<>(found.get(member))));
        }
        String text = editor.text();
        DebtFile file = DebtReader.read(text.getBytes(StandardCharsets.UTF_8), "debt.toml", rules);
        assertThat(file.entries()).extracting(DebtEntry::member).containsExactlyInAnyOrderElementsOf(members);
    }
}
