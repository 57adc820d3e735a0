package io.github.banthreading.maven;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Judge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a step of GitHub Actions gets to see: one account for all modules, and nothing anywhere else. */
class GithubActionsTest {

    private static final Provenance PROVENANCE = new Provenance("1.0.0", 1, "");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> messages = new ArrayList<>();
    private final MavenSession session = Sessions.with();

    private GithubActions github(Map<String, String> environment) {
        return new GithubActions(environment, out, session, new Messages(messages::add, messages::add));
    }

    private Map<String, String> environment() {
        return Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary().toString());
    }

    private Path summary() {
        return folder.resolve("summary.md");
    }

    private static BuildVerdict build(String module, int uses) throws Exception {
        ApiUse[] all = IntStream.rangeClosed(1, uses)
                .mapToObj(line -> use(START, "Worker", "run()", line))
                .toArray(ApiUse[]::new);
        return BuildVerdict.of(
                new Judge(Samples.policy(Preset.STANDARD), debt(), Samples.TERMS).judge(module, scan(all)));
    }

    private static String summaryOf(BuildVerdict build) {
        return MarkdownSummary.render(build, PROVENANCE) + "\n";
    }

    private List<String> commands() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("::"))
                .toList();
    }

    @Test
    void nothingIsSaidElsewhere() throws Exception {
        for (Map<String, String> environment : List.of(
                Map.<String, String>of(),
                Map.of(
                        "GITHUB_ACTIONS",
                        "false",
                        "GITHUB_STEP_SUMMARY",
                        summary().toString()))) {
            github(environment).report(build("a", 2), PROVENANCE);
            github(environment).reportUnjudged("a", List.of(Mistake.in("x", "y")), PROVENANCE);
        }
        assertThat(out.size()).isZero();
        assertThat(summary()).doesNotExist();
    }

    @Test
    void oneModuleAloneUsesAllSlots() throws Exception {
        github(environment()).report(build("a", 10), PROVENANCE);
        assertThat(commands()).hasSize(10).noneMatch(line -> line.contains("more error"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\n::error ")
                .endsWith("\n");
    }

    @Test
    void modulesShareTheSlotsOfAStep() throws Exception {
        session.setProjects(List.of(new MavenProject(), new MavenProject(), new MavenProject()));
        github(environment()).report(build("a", 4), PROVENANCE);
        github(environment()).report(build("b", 9), PROVENANCE);
        github(environment()).report(build("c", 2), PROVENANCE);
        assertThat(commands()).hasSize(10);
        assertThat(commands().get(9))
                .isEqualTo("::error title=ban-threading::4 more errors in b, and those of the modules after it: see the"
                        + " log or the summary of this job");
        assertThat(Files.readString(summary()))
                .contains(": a does not pass\n", ": b does not pass\n", ": c does not pass\n");
    }

    @Test
    void modulesSideBySideTakeNoSlotTwice() throws Exception {
        session.setProjects(List.of(new MavenProject(), new MavenProject()));
        BuildVerdict build = build("a", 60);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> modules = new ArrayList<>();
            for (int module = 0; module < 40; module++) {
                modules.add(threads.submit(() -> github(environment()).report(build, PROVENANCE)));
            }
            for (Future<?> module : modules) {
                module.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(commands()).hasSize(10);
        assertThat(Files.readString(summary()).split("(?m)^(?=### )", -1))
                .hasSize(40)
                .containsOnly(summaryOf(build));
    }

    @Test
    void mistakesAreTold() throws Exception {
        Mistake mistake = new Mistake("threading-debt.toml", 3, 1, "lacks 'expires'", "");
        github(environment()).reportUnjudged("a", List.of(mistake), PROVENANCE);
        assertThat(commands())
                .containsExactly("::error file=threading-debt.toml,line=3,col=1,title=ban-threading::lacks 'expires'");
        assertThat(Files.readString(summary())).startsWith("### ban-threading: a cannot be checked\n");
    }

    @Test
    void aSummaryThatGithubWouldRefuseIsNotWritten() throws Exception {
        Files.writeString(summary(), "x".repeat(899_990));
        github(environment()).report(build("a", 1), PROVENANCE);
        assertThat(Files.size(summary())).isEqualTo(899_990);
        assertThat(messages)
                .containsExactly("ban-threading: the summary of the job is full; see the log and the reports");
    }

    @Test
    void whatCannotBeWrittenChangesNoVerdict() throws Exception {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        Map<String, String> environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder.toString());
        new GithubActions(environment, closed, session, new Messages(messages::add, messages::add))
                .report(build("a", 1), PROVENANCE);
        assertThat(messages).hasSize(2).first().isEqualTo("ban-threading: cannot print annotations: closed");
        assertThat(messages.get(1)).startsWith("ban-threading: cannot write the summary of the job: ");
    }
}
