package io.github.banthreading.benchmark;

import io.github.banthreading.scan.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A folder of class files of real libraries, read the same way for everybody who reads it here.
 *
 * @param folder where they were unpacked
 * @param limit how many of them to read at most, in the order of their paths
 */
record Corpus(Path folder, int limit) {

    static Corpus in(String folder) {
        return new Corpus(Path.of(folder), Integer.MAX_VALUE);
    }

    /** Every class file, sorted. */
    List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .limit(limit)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over path and bytes of each, one after the other. */
    void forEach(BiConsumer<String, byte[]> action) {
        for (Path file : files()) {
            try {
                action.accept(folder.relativize(file).toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Lets the product read each, one after the other. */
    void readInto(Scanner scanner) {
        for (Path file : files()) {
            String path = folder.relativize(file).toString();
            scanner.add(path, () -> Files.readAllBytes(folder.resolve(path)));
        }
    }

    /** The size of all files in bytes. */
    long size() {
        return files().stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
