package io.github.banthreading.scan;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Class files that are kept from one virtual machine to the next, for whoever starts the same tests often. */
final class KeptClasses {

    private static final @Nullable String FOLDER = System.getProperty("fixtures.compiled");

    private KeptClasses() {}

    /** Writes class files into a folder. */
    @FunctionalInterface
    interface Writer {
        void write(Path output) throws IOException;
    }

    /**
     * Writes class files into a folder, or copies those that were kept.
     *
     * @param compiler what writes them
     * @param options what it is told; they may name files and folders
     * @param sources what it reads
     */
    static void write(Path output, String compiler, List<String> options, List<Path> sources, Writer writer)
            throws IOException {
        if (FOLDER == null) {
            writer.write(output);
            return;
        }
        Path kept = Path.of(FOLDER).resolve(compiler + "-" + digest(options, sources));
        if (!Files.exists(kept)) {
            Path fresh = Files.createDirectories(kept.resolveSibling(kept.getFileName() + ".new"));
            writer.write(fresh);
            Files.move(fresh, kept);
        }
        copy(kept, output);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : Compiler.files(from, "")) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Everything that class files depend on: the JDK, the compilers, the options, and all files that these and the sources name. */
    private static String digest(List<String> options, List<Path> sources) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
        add(digest, Runtime.version().toString());
        add(digest, Files.readString(Path.of("src/test/jars/compilers.txt")));
        for (String option : options) {
            List<Path> paths = Arrays.stream(option.split(File.pathSeparator, -1))
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .toList();
            add(digest, paths.isEmpty() ? option : "");
            for (Path path : paths) {
                // A class path may name the folder that is only about to be written.
                if (Files.exists(path)) {
                    add(digest, Files.isDirectory(path) ? Compiler.files(path, ".class") : List.of(path));
                }
            }
        }
        add(digest, sources);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, List<Path> files) throws IOException {
        for (Path file : files) {
            add(digest, file.getFileName().toString());
            digest.update(Files.readAllBytes(file));
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
