package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
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

    private ClassFolder classes(String folder) {
        return new ClassFolder(Sessions.module(basedir), basedir.resolve(folder));
    }

    private void date(String file, String time) throws IOException {
        Files.setLastModifiedTime(basedir.resolve(file), FileTime.from(Instant.parse(time)));
    }

    private Collection<String> warnings(String... judged) throws IOException {
        return warnings(true, judged);
    }

    private Collection<String> warnings(boolean isCommand, String... judged) throws IOException {
        Set<ClassName> names = Set.of(judged).stream().map(ClassName::new).collect(Collectors.toSet());
        return new Unjudged(Sessions.module(basedir), names, isCommand)
                .warnings(List.of(basedir.resolve("src"), basedir.resolve("none")), classes("target/classes"))
                .values();
    }

    @Test
    void aSourceWithoutAClassIsNamed() throws IOException {
        write("src/com/acme/A.java", "package com.acme; class A {}");
        write("src/com/acme/B.java", "package com.acme; class B {}");
        assertThat(warnings("com/acme/A")).containsExactly("""
                        ban-threading: 1 source has no class in target/classes
                          src/com/acme/B.java
                          It was not checked. Unless the compiler leaves it out on purpose,
                          run mvn clean verify.""");
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
    void aFolderOrAFileMayHaveANameThatNoClassHas() throws IOException {
        write("src/com.acme/Orders.java", "package com.acme; class Orders {}");
        write("src/com/acme/Old.copy.java", "package com.acme; class Old {}");
        write("src/com/acme/[1];.kt", "package com.acme\nclass Cart");
        assertThat(warnings("com/acme/Orders", "com/acme/Old", "com/acme/Cart")).isEmpty();
        assertThat(warnings("com/acme/Orders", "com/acme/Cart"))
                .singleElement()
                .asString()
                .contains("1 source has no class", "src/com/acme/Old.copy.java");
    }

    @Test
    void whatDeclaresNothingLeavesNoClass() throws IOException {
        write("src/com/acme/package-info.java", "package com.acme;");
        write("src/module-info.java", "module acme {}");
        write("src/com/acme/Gone.java", "package com.acme; /* class Gone {} */");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aSourceThatWasWrittenAfterAllClassesIsNamed() throws IOException {
        write("src/com/acme/A.java", "package com.acme; class A {}");
        write("src/com/acme/B.java", "package com.acme; class B {}");
        write("target/classes/com/acme/A.class", "");
        write("target/classes/com/acme/B.class", "");
        date("target/classes/com/acme/A.class", "2026-11-28T10:00:00Z");
        date("target/classes/com/acme/B.class", "2026-11-28T10:00:02Z");
        date("src/com/acme/A.java", "2026-11-28T10:00:02Z");
        date("src/com/acme/B.java", "2026-11-28T10:00:02.000001Z");
        assertThat(warnings("com/acme/A", "com/acme/B")).containsExactly("""
                        ban-threading: 1 source is newer than all classes in target/classes
                          src/com/acme/B.java
                          The code from before that change was checked. Compile in the same
                          command: write compile in front of the goal.""");
        // Behind a compiler: what a build cache restores has older times.
        assertThat(warnings(false, "com/acme/A", "com/acme/B")).isEmpty();
        date("src/com/acme/B.java", "2026-11-28T10:00:02Z");
        assertThat(warnings("com/acme/A", "com/acme/B")).isEmpty();
    }

    @Test
    void ofOtherLanguagesAndOfWhatNeedNotLeaveAClassANewTimeSaysNothing() throws IOException {
        write("src/com/acme/Orders.kt", "package com.acme\nclass Orders");
        write("src/com/acme/package-info.java", "package com.acme;");
        write("src/com/acme/Names.java", "package com.acme; class Name {}");
        write("target/classes/com/acme/Orders.class", "");
        date("target/classes/com/acme/Orders.class", "2001-09-09T01:46:40Z");
        assertThat(warnings("com/acme/Orders", "com/acme/Name")).isEmpty();
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
                          What is inside goes into the artefact and was not checked.""");
    }

    @Test
    void sourcesOfOtherLanguagesAreLookedForByTheirNames() throws IOException {
        write("src/Orders.kt", "package com.acme.orders\nclass Orders\nfun total() = 1");
        write("src/Tools.kt", "package com.acme\nclass Hammer\nfun hit() = 1");
        write("src/Only.kt", "package com.acme\nfun hit() = 1");
        write("src/Named.kt", "@file:JvmName(\"Other\")\npackage com.acme\nclass Gone");
        write("src/com/Cart.scala", "package com.acme\nobject Cart { }");
        write("src/Gone.groovy", "package com.acme\nclass Gone { }");
        assertThat(warnings("com/acme/orders/Orders", "com/acme/ToolsKt", "com/acme/Cart$"))
                .containsExactly("""
                        ban-threading: 1 source has no class in target/classes
                          src/Gone.groovy
                          It was not checked. Unless the compiler leaves it out on purpose,
                          run mvn clean verify.""");
        assertThat(warnings("com/acme/Gone"))
                .singleElement()
                .asString()
                .contains("3 sources have no class", "src/Orders.kt", "src/Tools.kt", "src/com/Cart.scala");
    }

    @Test
    void linksAreFollowedAndWhatCannotBeOpenedTakesNoVerdictAway() throws IOException {
        write("elsewhere/com/acme/B.java", "package com.acme; class B {}");
        Files.createSymbolicLink(basedir.resolve("src"), basedir.resolve("elsewhere"));
        Files.createSymbolicLink(basedir.resolve("elsewhere/loop"), basedir.resolve("elsewhere"));
        Files.createSymbolicLink(basedir.resolve("elsewhere/Gone.java"), basedir.resolve("nowhere"));
        write("target/classes/lib/x.jar", "");
        Files.createSymbolicLink(basedir.resolve("target/classes/loop"), basedir.resolve("target"));
        assertThat(warnings())
                .hasSize(2)
                .anyMatch(text -> text.contains("1 source has no class"))
                .anyMatch(text -> text.contains("1 jar lies among the classes"));
    }

    @Test
    void testsThatAreJudgedTooAreLookedFor() throws IOException {
        write("src/com/acme/ATest.java", "package com.acme; class ATest {}");
        Unjudged unjudged = new Unjudged(Sessions.module(basedir), Set.of(new ClassName("com/acme/A")), true);
        assertThat(unjudged.testWarnings(List.of(basedir.resolve("src")), classes("target/test-classes")))
                .hasSize(1)
                .extractingByKey("test-compile")
                .asString()
                .contains("1 source has no class in target/test-classes", "src/com/acme/ATest.java");
    }

    @Test
    void aJarThatAWebApplicationTakesAsItIsIsNamed() throws IOException {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId("shop");
        project.setPackaging("war");
        project.setFile(basedir.resolve("pom.xml").toFile());
        project.getBuild().setDirectory("target");
        project.getBuild().setOutputDirectory("target/classes");
        project.getBuild().setTestOutputDirectory("target/test-classes");
        write("src/main/webapp/WEB-INF/lib/pool.jar", "");
        MavenSession session = Sessions.with();
        session.setProjects(List.of(project));
        assertThat(new Unjudged(JudgedModule.of(project, session), Set.of(), true)
                        .warnings(
                                List.of(),
                                new ClassFolder(JudgedModule.of(project, session), basedir.resolve("target/classes"))))
                .extractingByKey("webapp")
                .isEqualTo("""
                        ban-threading: 1 jar lies among the sources of the web application
                          src/main/webapp/WEB-INF/lib/pool.jar
                          What is inside goes into the artefact and was not checked.""");
    }
}
