package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;
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
    void profilesOfTheSettingsAreNotNamed() {
        Profile ofSettings = new Profile();
        ofSettings.setId("company");
        request.addProfile(ofSettings);
        request.addActiveProfile("company");
        assertThat(given()).isEmpty();
        request.addActiveProfile("lambda");
        assertThat(given()).isEqualTo(" -Plambda");
    }
}
