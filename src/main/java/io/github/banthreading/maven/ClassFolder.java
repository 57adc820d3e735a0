package io.github.banthreading.maven;

import io.github.banthreading.scan.ClassFile;
import io.github.banthreading.scan.Scanner;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A folder of class files, read in the order of their paths. What cannot be opened is told to the scanner, not skipped. */
final class ClassFolder {

    /** A file that each folder might hold: by its name the beginning is found that those of all files below share. */
    private static final String ANY = "x";

    private static final String CHANGED = "changed while it was read; let nothing else build into it at the same time";

    private final JudgedModule module;
    private final Path folder;
    private final FolderWalk walk;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final TreeMap<String, String> closed = new TreeMap<>();

    ClassFolder(JudgedModule module, Path folder) {
        this.module = module;
        this.folder = folder;
        this.walk = new FolderWalk(folder);
        Path inside = folder.resolve(ANY);
        int start = inside.toString().length() - ANY.length();
        String shown = module.shown(inside);
        String prefix = shown.substring(0, shown.length() - ANY.length());
        for (Path file : walk.files()) {
            put(prefix + file.toString().substring(start).replace(File.separatorChar, '/'), file, files);
        }
        for (Map.Entry<Path, String> each : walk.closed().entrySet()) {
            put(module.shown(each.getKey()), each.getValue(), closed);
        }
    }

    /**
     * Where the locale has no letters for them, two names can look alike, and one would take the place of the other. The first
     * of their paths bears the name as it is, in whichever order they come.
     */
    private static <T extends Comparable<? super T>> void put(String shown, T value, Map<String, T> others) {
        String name = shown;
        T next = value;
        for (T there = others.putIfAbsent(name, next); there != null; there = others.putIfAbsent(name, next)) {
            if (next.compareTo(there) < 0) {
                others.put(name, next);
                next = there;
            }
            name += '?';
        }
    }

    /** Whether no class file is in any of them. */
    static boolean areEmpty(List<ClassFolder> folders) {
        for (ClassFolder each : folders) {
            if (!each.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Where it is. */
    Path path() {
        return folder;
    }

    /** The jars that lie among its class files. */
    Set<Path> jars() {
        return walk.jars();
    }

    /** When the last of its class files was written. */
    Optional<FileTime> findNewest() {
        return walk.findNewest();
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

    /** Reads everything, and looks again: a class that was written meanwhile may be one that nobody judged. */
    void readInto(Scanner scanner) {
        for (Map.Entry<String, String> each : closed.entrySet()) {
            scanner.addUnreadable(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, Path> each : files.entrySet()) {
            scanner.add(each.getKey(), new Listed(each.getValue()));
        }
        if (!walk.isSame(new FolderWalk(folder))) {
            scanner.addUnreadable(module.shown(folder), CHANGED);
        }
    }

    /**
     * Reads as many bytes as the file had when it was listed, so that nothing has to be asked of it; the second look at the
     * folder finds what has grown since then. A stream of {@code java.io} takes half of what a channel takes that is opened in a virtual machine that
     * interprets it.
     */
    private static byte[] read(Path path, int size) throws IOException {
        try (InputStream in = new FileInputStream(path.toFile())) {
            byte[] bytes = new byte[size];
            int read = in.readNBytes(bytes, 0, size);
            return read == size ? bytes : Arrays.copyOf(bytes, read);
        } catch (FileNotFoundException e) {
            // Which says why it cannot be opened, and opens it where the locale has no letters for its name.
            return Files.readAllBytes(path);
        }
    }

    /** A file as it was when the folder was listed; that it still is, is checked for all of them after the first reading. */
    private final class Listed implements ClassFile {

        private final Path path;
        private boolean isRead;

        private Listed(Path path) {
            this.path = path;
        }

        @Override
        public byte[] bytes() throws IOException {
            byte[] bytes;
            boolean isSame;
            try {
                bytes = read(path, walk.size(path));
                isSame = !isRead || walk.isSame(path);
            } catch (IOException e) {
                throw new IOException(FolderWalk.cause(e), e);
            }
            if (!isSame) {
                throw new IOException(CHANGED);
            }
            isRead = true;
            return bytes;
        }
    }
}
