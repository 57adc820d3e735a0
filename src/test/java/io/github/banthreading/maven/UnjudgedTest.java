package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources without a class and jars among the classes are named. */
class UnjudgedTest {

    @TempDir
    Path basedir;

    private void write(String file, String text) throws IOException {
        Path path = basedir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Collection<String> warnings(String... judged) throws IOException {
        Set<ClassName> names = Set.of(judged).stream().map(ClassName::new).collect(Collectors.toSet());
        return new Unjudged(Sessions.module(basedir), names)
                .warnings(List.of(basedir.resolve("src"), basedir.resolve("none")), basedir.resolve("target/classes"))
                .values();
    }

    @Test
    void aSourceWithoutAClassIsNamed() throws IOException {
        write("src/com/acme/A.java", "package com.acme; class A {}");
        write("src/com/acme/B.java", "package com.acme; class B {}");
        assertThat(warnings("com/acme/A")).containsExactly("""
                        ban-threading: 1 source has no class in target/classes
                          src/com/acme/B.java
                          Nobody judged what it says. If the compiler does not leave it out on
                          purpose, run mvn clean verify.""");
        assertThat(warnings("com/acme/A", "com/acme/B")).isEmpty();
    }

    @Test
    void aSourceMayDeclareATypeOfAnotherNameOrLieInAnotherFolder() throws IOException {
        write("src/com/acme/Names.java", "package com.acme;\n// class Other\nrecord Name(String text) {}");
        write("src/Elsewhere.java", "package com.acme.deep ; public enum Elsewhere { ONE }");
        assertThat(warnings("com/acme/Name", "com/acme/deep/Elsewhere")).isEmpty();
        assertThat(warnings("com/acme/Other")).hasSize(1);
    }

    @Test
    void whatDeclaresNothingLeavesNoClass() throws IOException {
        write("src/com/acme/package-info.java", "package com.acme;");
        write("src/module-info.java", "module acme {}");
        write("src/com/acme/Gone.java", "package com.acme; /* class Gone {} */");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void manyAreCounted() throws IOException {
        for (int i = 0; i < 7; i++) {
            write("src/A" + i + ".java", "class A" + i + " {}");
        }
        assertThat(warnings())
                .singleElement()
                .asString()
                .contains(
                        "7 sources have no class in target/classes\n  src/A0.java\n", "  src/A4.java\n  and 2 more\n");
    }

    @Test
    void aJarAmongTheClassesIsNamed() throws IOException {
        write("target/classes/lib/x.jar", "");
        assertThat(warnings()).containsExactly("""
                        ban-threading: 1 jar lies among the classes
                          target/classes/lib/x.jar
                          What is inside goes into the artefact, and nobody judged it.""");
    }
}
