package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildPhaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "initialize",
                "generate-sources",
                "process-sources",
                "generate-resources",
                "process-resources",
                "pre-clean",
                "clean",
                "post-clean",
                "sources",
                "before:sources",
                "after:sources",
                "resources",
                "before:resources",
                "after:resources",
                "after:resources[200]",
                "sources[-1]",
                "before:validate",
                "after:initialize",
                "before:all",
                "before:each",
                "before:build",
                "before:compile",
                "before:compile[10]",
            })
    void thereAreNoClassesYet(String phase) {
        assertThat(BuildPhase.isBeforeCompiler(phase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compile",
                "process-classes",
                "generate-test-sources",
                "process-test-sources",
                "generate-test-resources",
                "process-test-resources",
                "test-compile",
                "process-test-classes",
                "test",
                "prepare-package",
                "package",
                "pre-integration-test",
                "integration-test",
                "post-integration-test",
                "verify",
                "install",
                "deploy",
                "site",
                "after:compile",
                "after:compile[100]",
                "ready",
                "test-sources",
                "after:test-sources",
                "test-resources",
                "after:test-compile",
                "unit-test",
                "before:package",
                "before:integration-test",
                "after:integration-test",
                "after:each",
                "after:all",
                "some-phase-of-a-lifecycle-of-their-own",
            })
    void thereMayBeClasses(String phase) {
        assertThat(BuildPhase.isBeforeCompiler(phase)).isFalse();
    }

    @Test
    void theCommandLineHasNoPhase() {
        assertThat(BuildPhase.isBeforeCompiler(null)).isFalse();
    }
}
