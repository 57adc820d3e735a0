package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException.Mistake;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a mistake in a POM is shown, with the places that Maven's own reader keeps. */
class PomPlaceTest {

    private static final String POM = """
            <project>
              <properties>
                <banThreading.onNew>wrn</banThreading.onNew>
                <banThreading.presset>strict</banThreading.presset>
              </properties>
              <build><plugins><plugin>
                <groupId>io.github.banthreading</groupId>
                <artifactId>ban-threading-maven-plugin</artifactId>
                <configuration>
                  <preset>standart</preset>
                  <warnDays>${team.days}</warnDays>
                  <ban>
                    <group>executor</group>
                    <!-- sleep is what is meant -->
                    <group>slep</group>
                  </ban>
                </configuration>
              </plugin></plugins></build>
            </project>
            """;

    @TempDir
    Path folder;

    private MavenProject project;

    @BeforeEach
    void readAsMavenDoes() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), POM);
        InputSource source = new InputSource();
        source.setLocation(pom.toString());
        try (Reader in = Files.newBufferedReader(pom)) {
            Model model = new MavenXpp3ReaderEx().read(in, true, source);
            model.setPomFile(pom.toFile());
            project = new MavenProject(model);
            project.setOriginalModel(model);
            project.setFile(pom.toFile());
        }
    }

    private Options options() {
        MojoExecution execution =
                new MojoExecution(project.getBuild().getPlugins().get(0), "check", "default-cli");
        return new Options(Sessions.startedAt(java.time.Instant.EPOCH, folder), project)
                .readIn(ConfiguredElements.of(project, execution));
    }

    private static String place(Mistake mistake) {
        return mistake.source() + ":" + mistake.line() + ":" + mistake.column() + "+" + mistake.width();
    }

    @Test
    void anElementIsShownWithItsLine() {
        Options options = options().with(Option.PRESET, "standart");
        options.mistake(Option.PRESET, "standart", "what", "advice");
        assertThat(options.mistakes().get(1).toString()).isEqualTo("""
                pom.xml:10:15: what
                  10 |       <preset>standart</preset>
                     |               ^^^^^^^^
                  advice""");
    }

    @Test
    void anItemOfAListIsShownInItsOwnLine() {
        Options options = options().with(Option.BAN, "executor,slep");
        options.mistake(Option.BAN, "slep", "what", "advice");
        assertThat(place(options.mistakes().get(1))).isEqualTo("pom.xml:15:16+4");
    }

    @Test
    void aValueOfAPropertyElsewhereIsShownWhereItIsUsed() {
        Options options = options().with(Option.WARN_DAYS, "many");
        options.mistake(Option.WARN_DAYS, "many", "what", "advice");
        assertThat(place(options.mistakes().get(1))).isEqualTo("pom.xml:11:7+33");
    }

    @Test
    void aPropertyIsShownWithItsLineAndItsNameWhenThatIsWrong() {
        Options options = options();
        options.mistake(Option.ON_NEW, "wrn", "what", "advice");
        assertThat(options.mistakes())
                .extracting(PomPlaceTest::place)
                .containsExactly("pom.xml:4:19+7", "pom.xml:3:25+3");
    }

    @Test
    void thePomOfAParentIsSeenFromTheModule() throws Exception {
        Path module = Files.createDirectories(folder.resolve("orders"));
        Files.createDirectories(folder.resolve(".git"));
        assertThat(ModuleFolders.shownPom(folder.resolve("pom.xml"), module, Sessions.with()))
                .isEqualTo("../pom.xml");
        assertThat(ModuleFolders.shownPom(Path.of("/elsewhere/pom.xml"), module, Sessions.with()))
                .isEqualTo(Path.of("/elsewhere/pom.xml")
                        .toAbsolutePath()
                        .toString()
                        .replace('\\', '/'));
    }

    @Test
    void whatAParentSaysIsInherited() throws Exception {
        Options own = options().with(Option.BAN, "executor");
        assertThat(own.inherited()).isEmpty();
        Path module = Files.createDirectories(folder.resolve("orders"));
        Path pom = Files.writeString(module.resolve("pom.xml"), "<project/>");
        project.getModel().setPomFile(pom.toFile());
        assertThat(options().with(Option.BAN, "executor").inherited()).containsExactly(Option.BAN, Option.ON_NEW);
    }

    /** As Maven 4 keeps it. */
    @Test
    void thePomMayBeNamedByAUri() {
        InputSource source = new InputSource();
        source.setLocation(folder.resolve("pom.xml").toUri().toString());
        assertThat(PomPlace.of(new InputLocation(10, 7, source), pom -> pom))
                .contains(new PomPlace(
                        folder.resolve("pom.xml"), folder.resolve("pom.xml").toString(), 10));
    }

    @Test
    void aPlaceThatNobodyKeptIsNone() throws Exception {
        assertThat(PomPlace.of(null, pom -> pom)).isEqualTo(Optional.empty());
        assertThat(PomPlace.of("no location", pom -> pom)).isEmpty();
        assertThat(ConfiguredElements.in(Xpp3DomBuilder.build(new StringReader("<c><ban/></c>")))
                        .findLocation("ban"))
                .isEmpty();
    }
}
