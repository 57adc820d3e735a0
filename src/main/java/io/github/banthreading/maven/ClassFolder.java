package io.github.banthreading.maven;

import io.github.banthreading.scan.Scanner;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A folder of class files, read in the order of their paths. What cannot be opened is told to the scanner, not skipped. */
final class ClassFolder {

    private final Module module;
    private final Path folder;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final TreeMap<String, String> closed = new TreeMap<>();

    ClassFolder(Module module, Path folder) throws IOException {
        this.module = module;
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector());
        }
    }

    boolean isEmpty() {
        return files.isEmpty() && closed.isEmpty();
    }

    /** Whether another path leads to this folder. */
    boolean isAt(Path other) {
        try {
            return Files.isSameFile(folder, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The file that messages call {@code shown}. */
    Optional<Path> find(String shown) {
        return Optional.ofNullable(files.get(shown));
    }

    void readInto(Scanner scanner) {
        closed.forEach(scanner::unreadable);
        files.forEach((shown, path) -> {
            try {
                scanner.read(shown, Files.readAllBytes(path));
            } catch (IOException e) {
                scanner.unreadable(shown, cause(e));
            }
        });
    }

    private static String cause(IOException e) {
        return "cannot be opened (" + e.getClass().getSimpleName() + ")";
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".class")) {
                files.put(module.shown(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A loop of links leads back to a folder that is read anyway.
            if (!(e instanceof FileSystemLoopException)) {
                closed.put(module.shown(file), cause(e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                closed.put(module.shown(folder), cause(e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
