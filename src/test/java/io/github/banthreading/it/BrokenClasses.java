package io.github.banthreading.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Class files as a full disk, a bad merge or a newer compiler leaves them behind. */
public final class BrokenClasses {

    private static final int MAJOR_VERSION = 7;

    private BrokenClasses() {}

    /** Puts them into the output directory of a project that is not built yet, next to files that are in order. */
    public static void plant(File basedir) throws IOException {
        Path classes = basedir.toPath().resolve("target/classes");
        byte[] good = good();
        byte[] newer = good.clone();
        newer[MAJOR_VERSION] = 73;
        write(classes.resolve("com/acme/Empty.class"), new byte[0]);
        write(classes.resolve("com/acme/FiveBytes.class"), Arrays.copyOf(good, 5));
        write(classes.resolve("com/acme/Text.class"), "<<<<<<< HEAD\n".getBytes(StandardCharsets.UTF_8));
        write(classes.resolve("com/acme/Truncated.class"), Arrays.copyOf(good, 1000));
        write(classes.resolve("com/acme/FromJava29.class"), newer);
        write(classes.resolve("META-INF/versions/17/com/acme/Copy.class"), good);
        write(classes.resolve("META-INF/versions/21/com/acme/Copy.class"), good);
    }

    private static byte[] good() throws IOException {
        try (InputStream in = BrokenClasses.class.getResourceAsStream("BrokenClasses.class")) {
            if (in == null) {
                throw new IllegalStateException("BrokenClasses.class is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }
}
