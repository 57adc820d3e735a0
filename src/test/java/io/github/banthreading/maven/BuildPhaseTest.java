package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "compile",
                "compile[100]",
            })
    void thereAreNoClassesYet(String phase) {
        assertThat(BuildPhase.isTooEarly(phase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
        assertThat(BuildPhase.isTooEarly(phase)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "compile, true",
        "process-classes, true",
        "after:compile, true",
        "generate-test-sources, true",
        "after:test-resources, true",
        "before:test-compile, true",
        "test-compile, true",
        "test-compile[1], true",
        "process-test-classes, false",
        "after:test-compile, false",
        "test, false",
        "unit-test, false",
        "verify, false",
    })
    void testsAreCompiledLater(String phase, boolean tooEarly) {
        assertThat(BuildPhase.isTooEarlyForTests(phase)).isEqualTo(tooEarly);
        assertThat(BuildPhase.isTooEarlyForTests(null)).isFalse();
    }

    @Test
    void theCommandLineHasNoPhase() {
        assertThat(BuildPhase.isTooEarly(null)).isFalse();
    }
}
