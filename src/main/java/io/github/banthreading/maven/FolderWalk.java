package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The class files below a folder, and the jars. Links are followed, last and in order, and each folder is read once however many lead to
 * it: a class that is found twice would count twice, and which name it has must not depend on the file system.
 */
final class FolderWalk {

    /** Bytes; no compiler writes a class file that comes near it, and one that does would fill the memory. */
    private static final long LARGEST_CLASS = 1 << 26;

    private final Map<Path, Stamp> files = new HashMap<>();
    private final TreeMap<Path, String> closed = new TreeMap<>();
    private final TreeSet<Path> jars = new TreeSet<>();
    private final TreeSet<Path> links = new TreeSet<>();
    private final List<Path> walked = new ArrayList<>();

    /** What changes when somebody writes a file again; compared by hand for what {@code ClassName} says of a cold start. */
    private record Stamp(long size, FileTime modified) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stamp stamp && size == stamp.size && modified.equals(stamp.modified);
        }

        @Override
        public int hashCode() {
            return modified.hashCode();
        }
    }

    FolderWalk(Path folder) {
        if (Files.isDirectory(folder)) {
            walk(folder);
        } else if (!Files.exists(folder) && !Files.notExists(folder)) {
            closed.put(folder, cause(new AccessDeniedException(folder.toString())));
        }
        while (!links.isEmpty()) {
            follow(links.pollFirst());
        }
    }

    /** The files to read, by the path that leads to them, in no particular order. */
    Set<Path> files() {
        return files.keySet();
    }

    /** The jars that lie there too, by the path that leads to them. */
    Set<Path> jars() {
        return jars;
    }

    /** How many bytes one of the files had. */
    int size(Path file) {
        return Math.toIntExact(Objects.requireNonNull(files.get(file)).size());
    }

    /** When the last of the files was written. */
    Optional<FileTime> findNewest() {
        FileTime newest = null;
        for (Stamp each : files.values()) {
            newest = newest == null || each.modified().compareTo(newest) > 0 ? each.modified() : newest;
        }
        return Optional.ofNullable(newest);
    }

    /** Whether another walk found the same files, which nobody had written again. */
    boolean isSame(FolderWalk other) {
        return files.equals(other.files) && closed.equals(other.closed);
    }

    /** Whether nobody has written a file again. */
    boolean isSame(Path file) throws IOException {
        return stamp(Files.readAttributes(file, BasicFileAttributes.class)).equals(files.get(file));
    }

    private static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime());
    }

    /** What cannot be read, and why. */
    SortedMap<Path, String> closed() {
        return closed;
    }

    /** One clause that says why a file cannot be read. */
    static String cause(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be opened: permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "is gone since the folder was listed, or is a link that leads nowhere";
        }
        return "cannot be opened (" + e.getClass().getSimpleName() + ")";
    }

    private void walk(Path named) {
        try {
            Path real = named.toRealPath();
            if (!isWalked(real)) {
                walked.add(real);
                Files.walkFileTree(real, new Visitor(named, real));
            }
        } catch (IOException e) {
            closed.put(named, cause(e));
        }
    }

    private boolean isWalked(Path real) {
        for (Path each : walked) {
            if (real.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private void follow(Path link) {
        try {
            BasicFileAttributes target = Files.readAttributes(link, BasicFileAttributes.class);
            if (target.isDirectory()) {
                walk(link);
            } else if (isClass(link)) {
                Path real = link.toRealPath();
                if (!isClass(real) || !isWalked(real)) {
                    add(link, target);
                }
            } else if (target.isRegularFile() && isJar(link)) {
                jars.add(link);
            }
        } catch (IOException e) {
            // What leads nowhere, or to itself, holds no class; what may not be looked at could.
            if (isClass(link) || e instanceof AccessDeniedException) {
                closed.put(link, cause(e));
            }
        }
    }

    private void add(Path named, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            // Reading a pipe or a device could take for ever.
            closed.put(named, "is no file but something else: a pipe, a socket or a device");
        } else if (attributes.size() > LARGEST_CLASS) {
            closed.put(named, "is larger than any class file (" + attributes.size() + " bytes)");
        } else {
            files.put(named, stamp(attributes));
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }

    /** Walks a real folder, and names what is in it by the path that led there. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path named;
        private final Path real;
        private final boolean isNamedAsItIs;

        private Visitor(Path named, Path real) {
            this.named = named;
            this.real = real;
            this.isNamedAsItIs = named.equals(real);
        }

        private Path named(Path path) {
            if (isNamedAsItIs) {
                return path;
            }
            return path.equals(real) ? named : named.resolve(real.relativize(path));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean again = !folder.equals(real) && walked.contains(folder);
            return again ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                links.add(named(file));
            } else if (isClass(file)) {
                add(named(file), attributes);
            } else if (attributes.isRegularFile() && isJar(file)) {
                jars.add(named(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            closed.put(named(file), cause(e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                closed.put(named(folder), cause(e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
