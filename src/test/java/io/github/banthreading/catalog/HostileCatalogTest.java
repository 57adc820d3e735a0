package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.banthreading.text.MistakesException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues that would keep a build busy. */
class HostileCatalogTest {

    /** Each was compared with all mistakes before it: half a minute for these. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aHundredThousandUnknownGroupsAreRefusedAtOnce() {
        List<String> groups = Collections.nCopies(100_000, "[acme]\ncom.acme.Pool\n    start\n");
        List<String> lines = String.join("", groups).lines().toList();
        MistakesException refusal =
                catchThrowableOfType(MistakesException.class, () -> new CatalogText().read(lines, "acme.txt"));
        assertThat(refusal.mistakes()).hasSize(100_000);
    }

    /** Some of these took a frame of the stack for each part. */
    @ParameterizedTest
    @ValueSource(strings = {"public ", "a/", "a.", "a,", "a(", "<", "(", ")", "a#", "::", "*", "a b "})
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aLineOfManyPartsIsReadOrRefused(String part) {
        for (String indent : List.of("", "    ")) {
            List<String> lines = List.of("[executor]", "com.acme.Pool", indent + part.repeat(20_000), "    start");
            Throwable thrown = catchThrowable(() -> CatalogText.builtIn().read(lines, "acme.txt"));
            assertThat(thrown == null || thrown instanceof MistakesException)
                    .as("%s", thrown)
                    .isTrue();
        }
    }
}
