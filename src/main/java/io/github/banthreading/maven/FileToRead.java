package io.github.banthreading.maven;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A file that a parameter names. What it is, and how large, is asked before a byte of it is read: a pipe would wait for
 * ever, and a device would never end.
 *
 * @param parameter the parameter
 * @param file where it is
 * @param source the file as messages name it
 */
record FileToRead(String parameter, Path file, String source) {

    /** What to say of a file that is too large. */
    @FunctionalInterface
    interface TooLarge {
        /** A mistake in the file. */
        Mistake of(String source, long bytes);
    }

    static FileToRead of(String parameter, Path file, JudgedModule module) {
        return new FileToRead(parameter, file, module.shown(file));
    }

    byte[] read(int largest, TooLarge tooLarge) throws MistakesException {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            if (is.isDirectory()) {
                throw mistake(source + " is a folder, not a file", "Name the file in it.");
            }
            if (!is.isRegularFile()) {
                throw mistake(source + " is a pipe or a device, not a file", "Name a file.");
            }
            if (is.size() > largest) {
                throw new MistakesException(List.of(tooLarge.of(source, is.size())));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return bytes(in, source, largest, tooLarge);
            }
        } catch (NoSuchFileException e) {
            throw mistake(source + " does not exist", "Paths start at the folder of the module. Correct this one.");
        } catch (IOException e) {
            throw mistake(source + " cannot be read (" + e.getClass().getSimpleName() + ")", "Make it readable.");
        }
    }

    /** What a class path has under a name, a file or an entry of a jar. Its size, too, is asked first. */
    static byte[] read(URL resource, String source, int largest, TooLarge tooLarge)
            throws MistakesException, IOException {
        URLConnection connection = resource.openConnection();
        // A jar that is kept open could not be replaced while a daemon runs.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            if (connection.getContentLengthLong() > largest) {
                throw new MistakesException(List.of(tooLarge.of(source, connection.getContentLengthLong())));
            }
            return bytes(in, source, largest, tooLarge);
        }
    }

    /** What grows while it is read, or does not say how large it is, has its limit too. */
    private static byte[] bytes(InputStream in, String source, int largest, TooLarge tooLarge)
            throws MistakesException, IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new MistakesException(List.of(tooLarge.of(source, bytes.length)));
        }
        return bytes;
    }

    static Mistake tooLarge(String source, long bytes) {
        return Mistake.in(source, "the file has " + bytes + " bytes, which is too large for a catalogue");
    }

    private MistakesException mistake(String text, String advice) {
        return new MistakesException(List.of(Mistake.ofWord(Options.parameter(parameter), text, "", advice)));
    }
}
