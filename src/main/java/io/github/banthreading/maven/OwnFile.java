package io.github.banthreading.maven;

import io.github.banthreading.report.ReportFormat.Text;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files that this product wrote, and may therefore replace, move and delete. Each of its reports names it near its beginning; a
 * file of the same name that does not is somebody else's and stays.
 */
final class OwnFile {

    private static final String NAME = "ban-threading";

    /** Bytes that are looked at. */
    private static final int BEGINNING = 1 << 16;

    private OwnFile() {}

    /** Writes a file whole or not at all: beside it, and then in its place. */
    static void replace(Path file, Text text) throws IOException {
        refuseForeign(file);
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.createDirectories(target.getParent());
        try {
            // Not newBufferedWriter, which throws on the half characters that a name in a class file can hold.
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(fresh), StandardCharsets.UTF_8))) {
                text.writeTo(out);
            }
            put(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Deletes a file unless it is somebody else's. */
    static void delete(Path file) throws IOException {
        if (isThere(file) && isOwn(file)) {
            Files.delete(file);
        }
    }

    /** Moves a file unless there is none, or it is somebody else's. */
    static void move(Path file, Path to) throws IOException {
        if (isThere(file) && isOwn(file)) {
            refuseForeign(to);
            Files.createDirectories(to.toAbsolutePath().getParent());
            put(file, to);
        }
    }

    private static void put(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void refuseForeign(Path file) throws IOException {
        if (isThere(file) && !isOwn(file)) {
            throw new ForeignFileException(file.toString());
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it names this product; a list of nothing and an empty file are nobody's loss. */
    private static boolean isOwn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Files.isSymbolicLink(file) && Files.notExists(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.contains(NAME)
                    || beginning.isBlank()
                    || beginning.strip().equals("[]");
        }
    }
}
