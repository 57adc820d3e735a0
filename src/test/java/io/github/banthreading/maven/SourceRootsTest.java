package io.github.banthreading.maven;

import static io.github.banthreading.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRootsTest {

    @TempDir
    Path basedir;

    private SourceRoots roots() {
        return new SourceRoots(
                Sessions.module(basedir),
                List.of(basedir.resolve("src/main/java"), basedir.resolve("src/main/kotlin"), basedir.resolve("gen")));
    }

    private void write(String file) throws IOException {
        Path path = basedir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/com/acme/A.java",
                "src/main/kotlin/A.kt",
                "gen/A.groovy",
                "gen/A.scala",
                "src/main/java/package-info.kt"
            })
    void aSourceInAnyRootCounts(String file) throws IOException {
        write(file);
        assertThat(roots().haveSources()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/com/acme/package-info.java",
                "src/main/java/module-info.java",
                "src/main/java/com/acme/a.properties",
                "src/main/java/com/acme/java",
                "src/main/scala/A.scala"
            })
    void whatLeavesNoClassBehindDoesNotCount(String file) throws IOException {
        write(file);
        assertThat(roots().haveSources()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.A", "com.acme.A$B", "com.acme.A$1", "com.acme.Odd$Name", "com.acme.Odd$Name$C"})
    void theSourceOfAClassIsCalledLikeTheOuterOne(String name) throws IOException {
        write("src/main/java/com/acme/A.java");
        write("gen/com/acme/Odd$Name.groovy");
        assertThat(roots().findSource(ClassName.parse(name)))
                .hasValue(name.contains("Odd") ? "gen/com/acme/Odd$Name.groovy" : "src/main/java/com/acme/A.java");
    }

    @Test
    void aClassOfAnotherPackageHasAnotherSource() throws IOException {
        write("src/main/java/com/acme/A.java");
        assertThat(roots().findSource(ClassName.parse("com.other.A$B"))).isEmpty();
    }

    @Test
    void aRootMayBeALink() throws IOException {
        write("elsewhere/com/acme/A.java");
        Files.createDirectories(basedir.resolve("src/main"));
        Files.createSymbolicLink(basedir.resolve("src/main/java"), basedir.resolve("elsewhere"));
        assertThat(roots().haveSources()).isTrue();
    }

    @Test
    void aFolderNamedLikeASourceDoesNotCount() throws IOException {
        write("src/main/java/odd.java/readme.txt");
        assertThat(roots().haveSources()).isFalse();
    }

    /** What a use of a thread in a file is shown in. */
    private String locate(String file) {
        return locate(START, file, 9).file();
    }

    private Site locate(String api, String file, int line) {
        Site site = new Site(ClassName.parse("com.acme.A"), Member.parse("run()"), file, line);
        return roots().locate(new ApiUse(ApiRef.parse(api), site));
    }

    @Test
    void rootsMayBeMissing() throws IOException {
        assertThat(roots().haveSources()).isFalse();
        assertThat(locate("com/acme/A.java")).isEqualTo("com/acme/A.java");
        assertThat(locate("com/acme/A.kt")).isEqualTo("com/acme/A.kt");
    }

    @Test
    void aSourceOfKotlinMayLieInAnotherFolderThanItsPackage() throws IOException {
        write("src/main/kotlin/orders/Pay.kt");
        assertThat(locate("com/acme/orders/Pay.kt")).isEqualTo("src/main/kotlin/orders/Pay.kt");
        assertThat(locate("Pay.kt")).isEqualTo("src/main/kotlin/orders/Pay.kt");
    }

    @Test
    void ofSeveralTheOneWhoseFolderHasMostOfThePackageIsMeant() throws IOException {
        write("src/main/kotlin/Pay.kt");
        assertThat(locate("com/acme/orders/Pay.kt")).isEqualTo("src/main/kotlin/Pay.kt");
        write("src/main/kotlin/orders/Pay.kt");
        write("src/main/kotlin/carts/Pay.kt");
        write("gen/x/acme/orders/Pay.kt");
        assertThat(locate("com/acme/orders/Pay.kt")).isEqualTo("src/main/kotlin/orders/Pay.kt");
        write("gen/acme/orders/Pay.kt");
        assertThat(locate("com/acme/orders/Pay.kt")).isEqualTo("gen/acme/orders/Pay.kt");
        write("src/main/kotlin/com/acme/orders/Pay.kt");
        assertThat(locate("com/acme/orders/Pay.kt")).isEqualTo("src/main/kotlin/com/acme/orders/Pay.kt");
    }

    @Test
    void whereNoneOfSeveralFoldersIsThePackagesNoneIsMeant() throws IOException {
        write("src/main/kotlin/carts/Pay.kt");
        write("src/main/kotlin/rders/Pay.kt");
        assertThat(locate("com/acme/orders/Pay.kt")).isEqualTo("com/acme/orders/Pay.kt");
    }

    /** Its folder is its package; another class of the same name is another. */
    @Test
    void aSourceOfJavaLiesInItsPackage() throws IOException {
        write("src/main/java/orders/Pay.java");
        assertThat(locate("com/acme/orders/Pay.java")).isEqualTo("com/acme/orders/Pay.java");
    }

    @Test
    void aSynchronizedMethodIsShownWhereItIsDeclared() throws IOException {
        write("src/main/java/com/acme/A.java");
        Files.writeString(
                basedir.resolve("src/main/java/com/acme/A.java"), "class A {\n synchronized void run()\n {\n go();");
        assertThat(locate("synchronized#method", "com/acme/A.java", 4).location())
                .isEqualTo("src/main/java/com/acme/A.java:2");
        assertThat(locate("synchronized#block", "com/acme/A.java", 4).line()).isEqualTo(4);
        assertThat(locate("synchronized#method", "com/acme/B.java", 4).line()).isEqualTo(4);
    }

    @Test
    void aFileIsNamedFromTheModuleWithTheFirstRootThatHoldsIt() throws IOException {
        write("gen/com/acme/A.java");
        write("src/main/kotlin/com/acme/A.java");
        assertThat(locate("com/acme/A.java")).isEqualTo("src/main/kotlin/com/acme/A.java");
        assertThat(locate("com/acme/B.java")).isEqualTo("com/acme/B.java");
    }

    @Test
    void aNameThatNoFileSystemHoldsStaysAsItIs() {
        assertThat(locate("com/acme/\u0000.java")).isEqualTo("com/acme/\u0000.java");
    }
}
