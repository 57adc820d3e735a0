package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reason and an alternative fit every case of their group, also those in which the obvious one would be wrong. */
class ReasonsTest {

    private static final Preset ANY = Preset.STANDARD;

    private static Group group(String api, String... banned) throws MistakesException {
        Policy policy = new Policy(CatalogText.builtIn().catalog(), ANY, List.of(banned), List.of(), List.of());
        return policy.rulingOn(ApiRef.parse(api)).group();
    }

    @Test
    void aFutureWithAPoolOfItsOwnIsNotSaidToRunOnTheCommonPool() throws Exception {
        String future = "java.util.concurrent.CompletableFuture#supplyAsync";
        Group withPool = group(future + "(java.util.function.Supplier, java.util.concurrent.Executor)");
        assertThat(withPool).isEqualTo(group(future + "(java.util.function.Supplier)"));
        assertThat(withPool.whyIn(ANY)).contains("the common pool or on the pool that you pass");
    }

    @Test
    void aMonitorBesideAnExecutorIsNotSimplyDropped() throws Exception {
        Group monitor = group("synchronized#block");
        assertThat(monitor.whyIn(ANY)).contains("beside threads of your own, which are reported too");
        assertThat(monitor.instead())
                .contains("Where threads share the data, remove the threads first")
                .doesNotContainIgnoringCase("drop it");
    }

    @Test
    void anOverrideAndAValueThatIsMadeOnceHaveAnAlternativeOfTheirOwn() throws Exception {
        assertThat(group("synchronized#method")).isEqualTo(group("synchronized#block"));
        assertThat(group("synchronized#method").instead())
                .contains("For a value that is made once: a static final field of a holder class")
                .contains("An override of a synchronized method need not be synchronized itself");
    }

    @Test
    void asyncIoThatATeamBansIsNotArguedFor() throws Exception {
        String sendAsync = "java.net.http.HttpClient#sendAsync(java.net.http.HttpRequest,"
                + " java.net.http.HttpResponse$BodyHandler)";
        assertThat(group(sendAsync).whyIn(ANY)).startsWith("Async I/O that is joined");
        Group banned = group(sendAsync, "async-io");
        assertThat(banned.whyIn(ANY)).isEqualTo("The configuration of this build bans it.");
        assertThat(banned.instead())
                .isEqualTo("what the team that owns the configuration has chosen, often the blocking call.");
    }

    /** Nobody reads a dash as advice. */
    @Test
    void eachGroupThatFailsHasAnAlternative() {
        assertThat(CatalogText.builtIn().catalog().groups())
                .filteredOn(group -> List.of(Preset.values()).stream()
                        .anyMatch(preset -> group.levelIn(preset).isReported()))
                .allSatisfy(
                        group -> assertThat(group.instead()).isNotEqualTo("-").isNotBlank());
    }
}
