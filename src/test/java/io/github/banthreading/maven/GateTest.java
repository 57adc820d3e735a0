package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate says of a module, before and after it has read a class that starts a thread. */
class GateTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    private final MavenProject project = new MavenProject();
    private MojoExecution execution = new MojoExecution(new Plugin(), "check", "default-cli");
    private final List<String> messages = new ArrayList<>();

    /** Starts a thread. */
    static final class Starter {
        void go() {
            new Thread(() -> {}).start();
        }
    }

    @BeforeEach
    void makeModule() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("target/classes/io/github/banthreading/maven"));
        try (InputStream in = GateTest.class.getResourceAsStream("GateTest$Starter.class")) {
            Files.copy(in, classes.resolve("GateTest$Starter.class"));
        }
        project.setGroupId("com.acme");
        project.setArtifactId("orders");
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().setDirectory("target");
        project.getBuild().setOutputDirectory("target/classes");
        project.getBuild().setTestOutputDirectory("target/test-classes");
    }

    private Outcome run(int modules, String... userProperties) {
        MavenSession session = Sessions.startedAt(NOON, folder, userProperties);
        MavenProject[] projects = new MavenProject[modules];
        Arrays.fill(projects, project);
        session.setProjects(List.of(projects));
        Messages collected = new Messages(messages::add, messages::add);
        return new Gate(
                        project,
                        session,
                        execution,
                        collected,
                        new ReportVerdict(
                                collected,
                                Sessions.withoutGithub(collected),
                                BuildMemory.alone(),
                                new MavenRun(project, session)))
                .run(new Options(session, project));
    }

    @Test
    void refusesTheThread() {
        assertThat(run(1).message()).startsWith("""
                ban-threading: com.acme:orders does not pass
                  2 uses of threading APIs are not allowed
                """);
    }

    @Test
    void aGoalThatMavenRunsOnceDoesNotPassForAllModules() {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("check");
        goal.setProjectRequired(false);
        goal.setPluginDescriptor(new PluginDescriptor());
        execution.setMojoDescriptor(goal);
        project.setPackaging("pom");
        assertThat(run(3)).isEqualTo(Outcome.fault("""
                        ban-threading: com.acme:orders was not checked
                          Maven runs the goal check of the command line once, not in each of the
                          3 modules

                        Next: name one module with -pl MODULE. Or bind the goal in the POM that
                          all modules inherit, with this line:
                          <phase>verify</phase>"""));
        assertThat(run(1).kind()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(run(3, "banThreading.classesDirectory=target/classes").kind())
                .isEqualTo(Outcome.Kind.REFUSED);
        execution.setLifecyclePhase("verify");
        assertThat(run(3).kind()).isEqualTo(Outcome.Kind.REFUSED);
    }

    private Outcome boundIn(PluginExecution bound) {
        bound.setId("gate");
        Plugin plugin = new Plugin();
        plugin.addExecution(bound);
        execution = new MojoExecution(plugin, "enforce", "gate");
        execution.setLifecyclePhase("validate");
        return run(1);
    }

    /** The goal's own phase and one that a POM says are mended in two ways. */
    @Test
    void aPhaseThatIsTooEarlyIsAddedOrReplaced() throws IOException {
        PluginExecution bound = new PluginExecution();
        assertThat(boundIn(bound).message())
                .endsWith("Next: add this line to the execution in the POM:\n  <phase>verify</phase>");

        bound.setPhase("validate");
        assertThat(boundIn(bound).message())
                .endsWith("Next: replace the phase of the execution in the POM with this:\n  <phase>verify</phase>");

        InputSource pom = new InputSource();
        pom.setLocation(Files.createFile(folder.resolve("pom.xml")).toString());
        bound.setLocation("phase", new InputLocation(22, 9, pom));
        assertThat(boundIn(bound).message())
                .endsWith("Next: replace the phase in line 22 of pom.xml with this:\n  <phase>verify</phase>");
    }

    @Test
    void packagingPomPassesOnlyWithoutClasses() throws IOException {
        project.setPackaging("pom");
        assertThat(run(1).kind()).isEqualTo(Outcome.Kind.REFUSED);
        project.getBuild().setOutputDirectory("target/none");
        assertThat(run(1)).isEqualTo(Outcome.passed());
        assertThat(messages).containsExactly("ban-threading: nothing to check in com.acme:orders (packaging pom)");
    }

    @Test
    void theJudgedFolderOnTheClassPathIsNoDependencyThatItCouldBeACopyOf() {
        assertThat(run(1, "banThreading.classpath=target/classes").kind()).isEqualTo(Outcome.Kind.REFUSED);
    }

    @Test
    void anArchiveIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("orders.jar"), "PK");
        assertThat(run(1, "banThreading.classesDirectory=orders.jar").message()).isEqualTo("""
                        ban-threading: com.acme:orders cannot be checked
                          orders.jar is a file, not a folder of class files

                        Next: unpack it, and name the folder:
                          -DbanThreading.classesDirectory=DIR""");
    }

    @Test
    void whatKeepsItFromJudgingIsToldInTheReportAndNoOldOneStays() {
        Path json = folder.resolve("target/ban-threading/report.json");
        Path sarif = folder.resolve("target/ban-threading/report.sarif");
        run(1, "banThreading.reports=json,sarif");
        assertThat(json).exists();
        assertThat(sarif).content().contains("\"executionSuccessful\": true");
        run(1, "banThreading.reports=json,sarif", "banThreading.preset=x");
        assertThat(json)
                .content()
                .contains("\"mistakes\"", "'x' is not one of standard")
                .doesNotContain("findings");
        assertThat(sarif)
                .content()
                .contains("\"executionSuccessful\": false", "-DbanThreading.preset: 'x' is not one of");
        run(1, "banThreading.reports=sarif", "banThreading.classesDirectory=none");
        assertThat(sarif)
                .content()
                .contains("\"executionSuccessful\": false", "there is no class file in none. compile first");
        run(1, "banThreading.reports=json", "banThreading.preset=x");
        assertThat(sarif).doesNotExist();
        run(1);
        run(1, "banThreading.reports=jsn");
        assertThat(json).content().contains("'jsn' is not one of").doesNotContain("findings");
    }

    @Test
    void aDefectOfTheProductIsNamedAndSaysHowToGoOn() throws IOException {
        List<String> told = new ArrayList<>();
        VerdictAction broken = new VerdictAction() {
            @Override
            public void tellUnjudged(
                    String name, List<Mistake> mistakes, ReportSettings reports, Provenance provenance) {
                told.add(mistakes.get(0).text());
            }

            @Override
            public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
                throw new IllegalStateException("nobody thought\nof this");
            }
        };
        MavenSession session = Sessions.startedAt(NOON, folder);
        session.setProjects(List.of(project));
        Messages collected = new Messages(messages::add, messages::add);
        Outcome outcome = new Gate(project, session, execution, collected, broken).run(new Options(session, project));
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAULT);
        assertThat(outcome.message().replaceAll("java:\\d+", "java:1")).isEqualTo("""
                ban-threading: com.acme:orders cannot be checked
                  a defect of ban-threading unknown stopped it
                  java.lang.IllegalStateException: nobody thought\\u000aof this
                  in GateTest.java:1
                  in Gate.java:1
                  in Gate.java:1
                  in Gate.java:1

                Next: report these lines to those who make ban-threading. Until that is
                  mended, this switches it off:
                  -DbanThreading.skip=true""");
        assertThat(told).singleElement().asString().startsWith("a defect of ban-threading");
    }

    /** A file where the folder of the reports should be stops root too. */
    @Test
    void theVerdictIsToldAlsoWhenItsReportsCannotBeWritten() throws IOException {
        Path reports = Files.writeString(folder.resolve("target/ban-threading"), "no folder");
        String trouble = "ban-threading: the reports cannot be written\n  " + reports.resolve("report.json")
                + " (its\n  folder is a file)\n\n"
                + "Next: name another folder, or write no reports:\n"
                + "  -DbanThreading.reportDirectory=DIR\n  -DbanThreading.reports=none";
        Outcome refused = run(1);
        assertThat(refused.kind()).isEqualTo(Outcome.Kind.FAULT);
        assertThat(refused.message())
                .startsWith("ban-threading: com.acme:orders does not pass\n")
                .contains("GateTest.Starter#go()")
                .endsWith("\n\n" + trouble);
        messages.clear();
        assertThat(run(1, "banThreading.allow=thread")).isEqualTo(Outcome.fault(trouble));
        assertThat(messages)
                .containsExactly(
                        "ban-threading: nothing new in 1 class", "  let pass by configuration: 2 uses (allow=thread)");
        messages.clear();
        assertThat(run(1, "banThreading.preset=x").message()).contains("-DbanThreading.preset: 'x' is not one of");
        assertThat(String.join("\n", messages)).isEqualTo(trouble);
    }

    @Test
    void nothingIsRemovedWhereNoReportIsWanted() throws IOException {
        run(1);
        String before = Files.readString(folder.resolve("target/ban-threading/report.json"));
        assertThat(run(1, "banThreading.allow=thread", "banThreading.reports=none"))
                .isEqualTo(Outcome.passed());
        assertThat(folder.resolve("target/ban-threading/report.json")).content().isEqualTo(before);
    }

    @Test
    void aReportOfSomebodyElseStaysAndIsNamed() throws IOException {
        Path json = folder.resolve("target/ban-threading/report.json");
        Files.createDirectories(json.getParent());
        Files.writeString(json, "{ \"tool\": \"other\" }");
        Files.writeString(json.resolveSibling("codeclimate.json"), "[{}]");
        Outcome outcome = run(1, "banThreading.allow=thread");
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAULT);
        assertThat(outcome.message())
                .startsWith("ban-threading: the reports cannot be written\n  " + json)
                .contains("not written by ban-threading, so it stays");
        assertThat(json).content().isEqualTo("{ \"tool\": \"other\" }");
        assertThat(json.resolveSibling("codeclimate.json")).content().isEqualTo("[{}]");
        assertThat(json.resolveSibling("report.html")).exists();
        assertThat(json.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aClassWithoutASourceSaysHowItMayHaveComeThere() throws IOException {
        List<String> note = """
                ban-threading: 1 source file is in no source folder
                  io/github/banthreading/maven/GateTest.java
                  If it was deleted, its class is left over from an earlier build: run
                  mvn clean verify.""".lines().toList();
        assertThat(run(1).kind()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(messages).isEmpty();
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        run(1);
        assertThat(messages).isEqualTo(note);
        messages.clear();
        run(1, "banThreading.classesDirectory=target/classes");
        assertThat(messages).isEmpty();
        // Kotlin lets a source lie in another folder than its package.
        Files.createFile(sources.resolve("GateTest.java"));
        run(1);
        assertThat(messages).isEmpty();
    }

    @Test
    void aModuleThatWasNotCompiledIsNoCleanOneAndLosesNoDebt() throws IOException {
        Files.delete(folder.resolve("target/classes/io/github/banthreading/maven/GateTest$Starter.class"));
        Path source = folder.resolve("src/main/java/com/acme/Orders.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Orders {}");
        List<Verdict> verdicts = new ArrayList<>();
        VerdictAction collect = new VerdictAction() {
            @Override
            public boolean takesUncompiled() {
                return true;
            }

            @Override
            public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
                verdicts.add(verdict);
                return Outcome.passed();
            }
        };
        MavenSession session = Sessions.startedAt(NOON, folder);
        session.setProjects(List.of(project));
        Messages collected = new Messages(messages::add, messages::add);
        new Gate(project, session, execution, collected, collect).run(new Options(session, project));
        assertThat(verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.passes()).isFalse();
            assertThat(verdict.scan().unreadable())
                    .containsExactly(new ScanResult.Unreadable(
                            "target/classes", "holds no class file, but the module has sources"));
            Path debt = Files.writeString(folder.resolve("threading-debt.toml"), "version = 1\n");
            Settings settings = Settings.of(
                    new Options(session, project), JudgedModule.of(project, session), Gate.startDay(session));
            Outcome pruned = new PruneDebt(collected, "", false, name -> Optional.empty(), file -> List.of())
                    .actOn(verdict, settings, new Provenance("1", 0, ""));
            assertThat(pruned.kind()).isEqualTo(Outcome.Kind.FAULT);
            assertThat(pruned.message())
                    .contains("nothing was changed in threading-debt.toml", "target/classes", "holds no class file")
                    .endsWith("\n  Next: build it again (mvn clean compile), then run the goal once more.");
            assertThat(debt).content().isEqualTo("version = 1\n");
        });
    }

    @Test
    void theRootOfAFileSystemHasAName() {
        MavenSession session = Sessions.startedAt(NOON, Path.of("/"));
        assertThat(JudgedModule.of(new MavenProject(), session).name()).isEqualTo("/");
    }
}
