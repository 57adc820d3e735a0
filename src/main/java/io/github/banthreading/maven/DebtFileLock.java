package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps everybody else out of a debt file while it is edited. The lock is on a file of its own, which nothing but an edit
 * opens: on POSIX whoever closes a file lets go of the locks that any thread of the process has on it, and a module that is
 * built at the same time may read the debt file at any moment. The lock of a process that dies goes with it, so a file that
 * was left behind holds nobody up, and the next edit takes it away.
 */
final class DebtFileLock {

    private DebtFileLock() {}

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Edit {
        /** Throws when the file cannot be written, or must not be. */
        void run() throws IOException;
    }

    /** Waits until no other edit of this file is at work. */
    static void during(Path file, Edit edit) throws IOException {
        // Modules may each have loaded this class; a text is the same to all of them.
        synchronized (("ban-threading edits " + file).intern()) {
            Path place = place(file);
            boolean done = false;
            while (!done) {
                done = tried(place, edit);
            }
        }
    }

    /** Where the lock of a file is while it is held. */
    static Path place(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    /** Whether the edit was done: not when the lock turned out to be on a file that another edit has taken away. */
    private static boolean tried(Path place, Edit edit) throws IOException {
        create(place);
        Optional<BasicFileAttributes> before = attributes(place);
        if (before.isEmpty()) {
            return false;
        }
        if (!before.get().isRegularFile()) {
            throw new FileSystemException(place.toString(), null, "it is not a file");
        }
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            lock(channel);
            Optional<BasicFileAttributes> now = attributes(place);
            if (now.isEmpty()
                    || !Objects.equals(before.get().fileKey(), now.get().fileKey())) {
                return false;
            }
            try {
                edit.run();
            } finally {
                Files.deleteIfExists(place);
            }
            return true;
        }
    }

    private static void create(Path place) throws IOException {
        try {
            Files.createFile(place);
        } catch (FileAlreadyExistsException e) {
            // Somebody holds it, or it was left behind.
            return;
        }
    }

    private static Optional<BasicFileAttributes> attributes(Path place) throws IOException {
        try {
            return Optional.of(Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A file system may know no locks; there only two edits in the same moment can meet. */
    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            return;
        }
    }
}
