package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.banthreading.text.MistakesException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, and how large, is asked before it is read. */
class FileToReadTest {

    @TempDir
    private Path basedir;

    private byte[] read(Path file, int largest) throws MistakesException {
        return FileToRead.of("catalogFile", file, Sessions.module(basedir)).read(largest, FileToRead::tooLarge);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
        return assertThatThrownBy(() -> read(file, 10)).isInstanceOf(MistakesException.class);
    }

    @Test
    void aFileIsReadUpToItsLimit() throws Exception {
        Path file = Files.write(basedir.resolve("own.txt"), new byte[10]);
        assertThat(read(file, 10)).hasSize(10);
        Files.write(file, new byte[11]);
        refused(file).hasMessageContaining("own.txt: the file has 11 bytes, which is too large for a catalogue");
    }

    /** As large as it is, and not only as much of it as was read. */
    @Test
    void anEntryOfAJarHasTheSameLimit() throws Exception {
        Path jar = basedir.resolve("own.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("acme/fits.txt"));
            out.write(new byte[10]);
            out.putNextEntry(new JarEntry("acme/large.txt"));
            out.write(new byte[5_000]);
        }
        assertThat(resource(new URL("jar:" + jar.toUri() + "!/acme/fits.txt"))).hasSize(10);
        assertThatThrownBy(() -> resource(new URL("jar:" + jar.toUri() + "!/acme/large.txt")))
                .isInstanceOf(MistakesException.class)
                .hasMessageContaining("classpath:own.txt: the file has 5000 bytes, which is too large for a catalogue");
    }

    private static byte[] resource(URL resource) throws MistakesException, IOException {
        return FileToRead.read(resource, "classpath:own.txt", 10, FileToRead::tooLarge);
    }

    @Test
    void whatIsNoFileIsRefusedByName() throws Exception {
        refused(Files.createDirectory(basedir.resolve("folder")))
                .hasMessageContaining("folder is a folder, not a file");
        refused(basedir.resolve("nowhere.txt")).hasMessageContaining("nowhere.txt does not exist");
    }

    @Test
    void aDeviceIsNotReadNotEvenThroughALink() throws Exception {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        refused(device).hasMessageContaining("/dev/null is a pipe or a device, not a file");
        Path link = Files.createSymbolicLink(basedir.resolve("link.txt"), device);
        refused(link).hasMessageContaining("link.txt is a pipe or a device, not a file");
    }
}
