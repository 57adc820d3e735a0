package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a debt file whole or not at all: into a new file beside it, which then takes its name. */
final class DebtFileWriter {

    private DebtFileWriter() {}

    static void replace(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = Files.createDirectories(Objects.requireNonNull(target.getParent(), "a file has a folder"));
        Path fresh = Files.createTempFile(folder, "threading-debt", ".new");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
