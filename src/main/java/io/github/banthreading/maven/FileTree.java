package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder of a project, such as sources. Links are followed, the folder itself too, as compilers and
 * packagers follow them; what cannot be opened is left out and told, because what is looked for here never decides alone.
 */
final class FileTree {

    private final List<Path> files = new ArrayList<>();
    private final List<Path> later = new ArrayList<>(0);

    private @Nullable IOException closed;

    private FileTree() {}

    /** Those that are wanted; none when there is no such folder. */
    static FileTree of(Path folder, Predicate<Path> wanted) {
        return of(folder, wanted, Optional.empty());
    }

    /**
     * The same, in which those are told that somebody wrote after a time.
     *
     * @param time empty when nobody asks
     */
    static FileTree of(Path folder, Predicate<Path> wanted, Optional<FileTime> time) {
        FileTree tree = new FileTree();
        if (!Files.isDirectory(folder)) {
            return tree;
        }
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    tree.new Visitor(wanted, time));
        } catch (IOException e) {
            tree.close(e);
        }
        return tree;
    }

    /** The files, sorted. */
    List<Path> files() {
        files.sort(null);
        return files;
    }

    /** The same in no particular order, for who sorts them anyway, or only counts them. */
    List<Path> inAnyOrder() {
        return files;
    }

    /** Those of the files that were written after the time that was given, in no particular order. */
    List<Path> later() {
        return later;
    }

    /** Whether all of it could be opened. */
    boolean isOpen() {
        return closed == null;
    }

    /** For whoever has to know of all of them. */
    List<Path> allFiles() throws IOException {
        if (closed != null) {
            throw closed;
        }
        return files;
    }

    private void close(@Nullable IOException e) {
        // A link that leads back holds nothing that is not seen anyway.
        if (closed == null && !(e instanceof FileSystemLoopException)) {
            closed = e;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Predicate<Path> wanted;
        private final Optional<FileTime> time;

        private Visitor(Predicate<Path> wanted, Optional<FileTime> time) {
            this.wanted = wanted;
            this.time = time;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && wanted.test(file)) {
                files.add(file);
                if (time.isPresent() && attributes.lastModifiedTime().compareTo(time.get()) > 0) {
                    later.add(file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            close(e);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            close(e);
            return FileVisitResult.CONTINUE;
        }
    }
}
