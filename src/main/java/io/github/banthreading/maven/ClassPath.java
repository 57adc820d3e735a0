package io.github.banthreading.maven;

import io.github.banthreading.scan.Dependencies;
import io.github.banthreading.scan.Supertypes;
import io.github.banthreading.use.ClassName;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Types of dependencies, for the hierarchy only: in jars and folders. A jar is opened when the first type is not found before
 * it, and once.
 */
final class ClassPath implements Dependencies, AutoCloseable {

    /** Bytes; no class file that a virtual machine loads comes near it, and an entry that does is no class. */
    private static final int LARGEST_CLASS = 1 << 24;

    private final List<Entry> entries = new ArrayList<>();
    private final BuildMemory memory;
    private final Map<Path, @Nullable ZipFile> jars = new LinkedHashMap<>();
    private final Map<Path, String> broken = new LinkedHashMap<>();
    private final RunningJdk jdk = new RunningJdk();

    /** A jar as it was when this module was judged, or a folder, in which a compiler may still be writing. */
    private record Entry(Path path, boolean isFolder, long size, FileTime modified) {
        static Entry of(Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return new Entry(path, attributes.isDirectory(), attributes.size(), attributes.lastModifiedTime());
            } catch (IOException e) {
                return new Entry(path, false, -1, FileTime.fromMillis(0));
            }
        }

        /** Written out, as that of a question is, for what {@code ClassName} says of a cold start. */
        @Override
        public int hashCode() {
            return 31 * path.hashCode() + Long.hashCode(size);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry
                    && path.equals(entry.path)
                    && isFolder == entry.isFolder
                    && size == entry.size
                    && modified.equals(entry.modified);
        }
    }

    /** A class file in a jar. */
    private record Question(Entry jar, String file) {
        @Override
        public int hashCode() {
            return 31 * file.hashCode() + jar.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question question && file.equals(question.file) && jar.equals(question.jar);
        }
    }

    /** What the supertypes of a class are; empty for one that is not there. */
    private record Answer(Optional<Supertypes> supertypes) {}

    /**
     * A class path of jars and folders, the first of which wins.
     *
     * @param memory what other modules of the build have read already; a jar that has not changed is not opened for it again
     */
    ClassPath(List<Path> entries, BuildMemory memory) {
        for (Path entry : entries) {
            this.entries.add(Entry.of(entry));
        }
        this.memory = memory;
    }

    /** What a class inherits from; empty when no entry holds it, or one that cannot be read. */
    @Override
    public Optional<Supertypes> findSupertypes(ClassName type) {
        String file = type.internal() + ".class";
        for (Entry entry : entries) {
            Optional<Supertypes> found =
                    entry.isFolder() ? supertypes(findInFolder(entry.path(), file)) : recall(entry, file);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The class file of a type in the first entry that holds it. */
    @Override
    public Optional<byte[]> findClassFile(ClassName type) {
        List<Path> among = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            among.add(entry.path());
        }
        return findFile(among, type.internal() + ".class");
    }

    /** The class file of a type in the dependencies, else in the JDK which runs Maven, for the methods that it declares. */
    Optional<byte[]> findClass(ClassName type) {
        Optional<byte[]> found = findClassFile(type);
        return found.isPresent() ? found : jdk.findClass(type);
    }

    private Optional<Supertypes> recall(Entry jar, String file) {
        Question question = new Question(jar, file);
        Optional<Answer> known = memory.find(question, Answer.class);
        if (known.isPresent()) {
            return known.get().supertypes();
        }
        Optional<Supertypes> found = supertypes(findInJar(jar.path(), file));
        // What is broken is told for each module.
        if (!broken.containsKey(jar.path())) {
            memory.keep(question, new Answer(found));
        }
        return found;
    }

    private static Optional<Supertypes> supertypes(Optional<byte[]> bytes) {
        return bytes.isPresent() ? Supertypes.read(bytes.get()) : Optional.empty();
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

    /**
     * The classes of all jars and folders in internal form. It reads the index of each jar, so it is for what was looked for by name and not
     * found.
     */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.isFolder()) {
                addNames(entry.path(), names);
            } else {
                ZipFile jar = jars.computeIfAbsent(entry.path(), this::open);
                if (jar != null) {
                    jar.stream().forEach(each -> addName(each.getName(), names));
                }
            }
        }
        return names;
    }

    /** The classes of a package of the JDK that runs Maven, in internal form; none for another package. */
    Set<String> namesInJdk(String packagePath) {
        return jdk.namesIn(packagePath);
    }

    private static void addNames(Path folder, Set<String> names) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> addName(folder.relativize(file).toString().replace(File.separatorChar, '/'), names));
        } catch (IOException | UncheckedIOException e) {
            // What cannot be walked is told where a class of it is needed; here it only makes no proposal.
            return;
        }
    }

    private static void addName(String file, Set<String> names) {
        if (file.endsWith(".class") && !file.startsWith("META-INF/")) {
            names.add(file.substring(0, file.length() - ".class".length()));
        }
    }

    /** Jars and folders that could not be read, each with a clause that says why: what only they hold is unknown. */
    Map<Path, String> broken() {
        return broken;
    }

    private Optional<byte[]> findInFolder(Path folder, String file) {
        try {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(folder, file, in);
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            broken.putIfAbsent(folder, "its entry " + file + " " + FolderWalk.cause(e));
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
            return read(path, file, in);
        } catch (IOException e) {
            broken.putIfAbsent(path, "its entry " + file + " is damaged");
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(Path entry, String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_CLASS);
        if (bytes.length < LARGEST_CLASS) {
            return Optional.of(bytes);
        }
        broken.putIfAbsent(entry, "its entry " + file + " is larger than any class file");
        return Optional.empty();
    }

    private @Nullable ZipFile open(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException e) {
            broken.putIfAbsent(path, cause(e));
            return null;
        }
    }

    private static String cause(IOException e) {
        if (e instanceof ZipException) {
            return "it is no archive, or a damaged one";
        }
        return e instanceof NoSuchFileException ? "there is no such file" : "it " + FolderWalk.cause(e);
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
