package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.ApiIndex;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClassFolderTest {

    @TempDir
    Path basedir;

    private ClassFolder folder() throws IOException {
        return new ClassFolder(Sessions.module(basedir), basedir.resolve("target/classes"));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = basedir.resolve("target/classes").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private ScanResult scan() throws IOException {
        Policy policy = Samples.policy(Preset.STANDARD);
        Scanner scanner = new Scanner(
                new ApiIndex(policy::isOfInterest, policy::find),
                type -> Optional.empty(),
                new ClassGlobs(List.of()),
                (type, file) -> false,
                true);
        folder().readInto(scanner);
        return scanner.result();
    }

    private static byte[] self() throws IOException {
        try (InputStream in = ClassFolderTest.class.getResourceAsStream("ClassFolderTest.class")) {
            return in.readAllBytes();
        }
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws IOException {
        assertThat(folder().isEmpty()).isTrue();
    }

    @Test
    void aFolderWithoutClassFilesIsEmpty() throws IOException {
        write("com/acme/a.properties", new byte[0]);
        write("com/acme/A.class.bak", new byte[0]);
        assertThat(folder().isEmpty()).isTrue();
    }

    @Test
    void everyClassFileIsReadAndTheBrokenOnesAreNamedFromTheModuleInOrder() throws IOException {
        write("com/acme/ClassFolderTest.class", self());
        write("z/Empty.class", new byte[0]);
        write("a/Garbage.class", new byte[] {1, 2, 3});
        assertThat(folder().isEmpty()).isFalse();
        ScanResult scan = scan();
        assertThat(scan.classes()).isEqualTo(1);
        assertThat(scan.isComplete()).isFalse();
        assertThat(scan.unreadable())
                .extracting(Unreadable::file)
                .containsExactly("target/classes/a/Garbage.class", "target/classes/z/Empty.class");
    }

    /** Two files of one shown name would be one, and one of them would not be read. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameWithABackslashDoesNotHideTheFileThatItLooksLike() throws IOException {
        write("com/acme/A.class", self());
        write("com\\acme\\A.class", self());
        assertThat(scan().classes()).isEqualTo(2);
    }

    @Test
    void aLinkThatLeadsNowhereIsUnreadableAndALoopIsNot() throws IOException {
        write("com/acme/ClassFolderTest.class", self());
        Path classes = basedir.resolve("target/classes");
        Files.createSymbolicLink(classes.resolve("com/loop"), classes);
        assertThat(scan().isComplete()).isTrue();
        Files.createSymbolicLink(classes.resolve("Gone.class"), classes.resolve("nowhere"));
        assertThat(scan().unreadable()).extracting(Unreadable::file).containsExactly("target/classes/Gone.class");
    }
}
