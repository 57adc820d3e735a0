package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassGlobsTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.Foo, com.acme.Foo, true",
        "com.acme.Foo, com.acme.Foo$Bar, true",
        "com.acme.Foo, com.acme.Foo$1, true",
        "com.acme.Foo, com.acme.Foos, false",
        "com.acme.Foo$Bar, com.acme.Foo, false",
        "com.acme.*, com.acme.Foo, true",
        "com.acme.*, com.acme.Foo$Bar, true",
        "com.acme.*, com.acme.gen.Foo, false",
        "com.acme.**, com.acme.gen.Foo, true",
        "com.acme.**, com.acmes.Foo, false",
        "com.*.gen.Foo, com.acme.gen.Foo, true",
        "com.*.gen.Foo, com.acme.a.gen.Foo, false",
        "com.**.Foo, com.acme.a.gen.Foo, true",
        "**Generated, com.acme.FooGenerated, true",
        "*Generated, com.acme.FooGenerated, false",
        "*, Foo, true",
        "**, com.acme.Foo, true",
        "com.acme.F(o+, com.acme.F(o+, true",
        "com.acme.F.o, com.acme.Foo, false",
    })
    void aStarStaysInsideAPackageAndTwoDoNot(String glob, String name, boolean matches) {
        assertThat(new ClassGlobs(List.of(glob)).test(ClassName.parse(name))).isEqualTo(matches);
    }

    @Test
    void oneOfSeveralIsEnoughAndNoneMatchesNothing() {
        assertThat(new ClassGlobs(List.of("a.B", "c.D")).test(ClassName.parse("c.D")))
                .isTrue();
        assertThat(new ClassGlobs(List.of()).test(ClassName.parse("c.D"))).isFalse();
    }
}
