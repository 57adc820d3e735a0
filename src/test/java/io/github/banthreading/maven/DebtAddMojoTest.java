package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which classes {@code debt-add} adds entries for. */
class DebtAddMojoTest {

    private static Predicate<ClassName> only(String... properties) {
        return DebtAddMojo.only(new Options(Sessions.with(properties), null, () -> Path.of("")));
    }

    private static ClassName name(String simple) {
        return ClassName.parse("com.acme." + simple);
    }

    @Test
    void severalPatternsAreDividedByCommas() {
        assertThat(only("banThreading.only=com.acme.X*, com.acme.Or*"))
                .accepts(name("Xyz"), name("Orders"), name("Orders$Cache"))
                .rejects(name("Pricing"), name("x.Orders"));
    }

    @Test
    void onePatternStandsAlone() {
        assertThat(only("banThreading.only=com.acme.x.**"))
                .accepts(name("x.Orders"), name("x.y.Orders"))
                .rejects(name("Orders"));
    }

    @Test
    void everyClassIsMeantUnlessSomebodySaysOtherwise() {
        assertThat(only()).accepts(name("Orders"));
        assertThat(only("banThreading.only=")).accepts(name("Orders"));
    }
}
