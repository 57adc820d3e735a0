package io.github.banthreading.maven;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Types outside the module, for the hierarchy only: dependency jars and folders, then the JDK that runs Maven. A jar is
 * opened when the first type is not found before it, and once.
 */
final class ClassPath implements AutoCloseable {

    /** Bytes; no class file that a virtual machine loads comes near it, and an entry that does is no class. */
    private static final int LARGEST_CLASS = 1 << 24;

    private final List<Path> entries;
    private final Map<Path, @Nullable ZipFile> jars = new LinkedHashMap<>();
    private final List<Path> broken = new ArrayList<>();

    ClassPath(List<Path> entries) {
        this.entries = entries;
    }

    /** The bytes of a class; empty when no entry holds it. */
    Optional<byte[]> find(ClassName type) {
        String file = type.internal() + ".class";
        Optional<byte[]> bytes = file.startsWith("java/") ? Optional.empty() : findFile(entries, file);
        return bytes.isPresent() ? bytes : findInJdk(file);
    }

    /** The bytes of a file in the first of some jars and folders that holds it. */
    Optional<byte[]> findFile(List<Path> among, String file) {
        for (Path entry : among) {
            Optional<byte[]> bytes = Files.isDirectory(entry) ? findInFolder(entry, file) : findInJar(entry, file);
            if (bytes.isPresent()) {
                return bytes;
            }
        }
        return Optional.empty();
    }

    /** Jars that could not be opened, so that what only they hold is unknown. */
    List<Path> broken() {
        return broken;
    }

    private static Optional<byte[]> findInFolder(Path folder, String file) {
        try {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> findInJar(Path path, String file) {
        if (!jars.containsKey(path)) {
            jars.put(path, open(path));
        }
        ZipFile jar = jars.get(path);
        ZipEntry entry = jar == null ? null : jar.getEntry(file);
        if (jar == null || entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readNBytes(LARGEST_CLASS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private @Nullable ZipFile open(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException e) {
            broken.add(path);
            return null;
        }
    }

    private static Optional<byte[]> findInJdk(String file) {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (ZipFile jar : jars.values()) {
            if (jar != null) {
                jar.close();
            }
        }
    }
}
