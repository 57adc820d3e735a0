package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomAndProfilesTest {

    @TempDir
    Path folder;

    private final MavenSession session = Sessions.with();
    private final MavenExecutionRequest request = session.getRequest();

    @BeforeEach
    void start() {
        session.getSystemProperties().setProperty("user.dir", folder.toString());
    }

    private String given() {
        return PomAndProfiles.of(session);
    }

    private String givenPom(String pom) {
        request.setPom(folder.resolve(pom).toFile());
        return given();
    }

    @Test
    void thePomThatMavenFindsForItselfIsNotNamed() {
        assertThat(given()).isEmpty();
        assertThat(givenPom("pom.xml")).isEmpty();
    }

    @Test
    void anyOtherPomIsNamedFromWhereMavenWasStarted() {
        assertThat(givenPom("other.xml")).isEqualTo(" -f other.xml");
        assertThat(givenPom("shop/pom.xml")).isEqualTo(" -f shop/pom.xml");
        assertThat(givenPom("my shop/pom.xml")).isEqualTo(" -f \"my shop/pom.xml\"");
        assertThat(givenPom("../pom.xml")).isEqualTo(" -f ../pom.xml");
        assertThat(givenPom("-x/pom.xml")).isEqualTo(" -f ./-x/pom.xml");
    }

    @Test
    void aPomFarAwayIsNamedByItsWholePath() {
        Path away = folder.getRoot().resolve("pom.xml");
        request.setPom(away.toFile());
        assertThat(given()).isEqualTo(" -f " + away);
    }

    @Test
    void profilesAreNamedAsTheyWereAndThoseLeftOutWithAMinus() {
        request.addActiveProfile("lambda");
        request.addActiveProfile("my own");
        request.addInactiveProfile("dev");
        assertThat(given()).isEqualTo(" \"-Plambda,my own,-dev\"");
    }

    @Test
    void profilesThatOnlyAreLeftOutAreNamedToo() {
        request.addInactiveProfile("debug");
        assertThat(given()).isEqualTo(" '-P!debug'");
    }

    /** Whoever copies the command has those settings already, and nobody else needs them. */
    @Test
    void profilesOfTheSettingsAreNotNamed() throws IOException {
        Path user = folder.resolve("settings.xml");
        Files.writeString(user, """
                <?xml version="1.0" encoding="UTF-8"?>
                <settings xmlns="http://maven.apache.org/SETTINGS/1.2.0">
                  <profiles><profile><id>lambda</id></profile></profiles>
                  <activeProfiles><activeProfile> company </activeProfile></activeProfiles>
                </settings>
                """);
        Path all = folder.resolve("all.xml");
        Files.writeString(
                all, "<settings><activeProfiles><activeProfile>all</activeProfile></activeProfiles></settings>");
        request.setUserSettingsFile(user.toFile());
        request.setGlobalSettingsFile(all.toFile());
        request.addActiveProfile("all");
        request.addActiveProfile("company");
        request.addActiveProfile("lambda");
        assertThat(given()).isEqualTo(" -Plambda");
    }

    @Test
    void settingsThatCannotBeReadTakeNothingAway() throws IOException {
        Path user = folder.resolve("settings.xml");
        Files.writeString(user, "<settings><activeProfiles>");
        request.setUserSettingsFile(user.toFile());
        request.setGlobalSettingsFile(folder.resolve("absent.xml").toFile());
        request.addActiveProfile("lambda");
        assertThat(given()).isEqualTo(" -Plambda");
    }
}
