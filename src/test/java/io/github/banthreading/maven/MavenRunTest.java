package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which modules somebody asked for, and which are there because others need them. */
final class MavenRunTest {

    @TempDir
    Path folder;

    private boolean isAskedFor(boolean alsoMake, String... selectors) {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setSelectedProjects(List.of(selectors));
        if (alsoMake) {
            request.setMakeBehavior(MavenExecutionRequest.REACTOR_MAKE_UPSTREAM);
        }
        MavenProject orders = new MavenProject();
        orders.setGroupId("com.acme");
        orders.setArtifactId("orders");
        orders.setFile(folder.resolve("services/orders/pom.xml").toFile());
        return new MavenRun(orders, Sessions.startedAt(Instant.EPOCH, folder, request)).isAskedFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services/orders",
                "./services/orders/",
                "services/orders/pom.xml",
                ":orders",
                "com.acme:orders",
                "+:orders",
                "?services/orders"
            })
    void whatIsNamedIsAskedFor(String selector) {
        assertThat(isAskedFor(true, "billing", selector)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"billing", ":billing", "org.acme:orders", "services", "orders"})
    void whatOnlyOthersNeedIsNot(String selector) {
        assertThat(isAskedFor(true, selector)).isFalse();
        assertThat(isAskedFor(false, selector)).isTrue();
    }

    @Test
    void withoutASelectionAllAre() {
        assertThat(isAskedFor(true)).isTrue();
    }
}
