package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Random;

/**
 * Keeps everybody else out of a debt file while it is edited. The lock is on a file of its own, which nothing but an edit
 * opens: on POSIX whoever closes a file lets go of the locks that any thread of the process has on it, and a module that is
 * built at the same time may read the debt file at any moment. The lock of a process that dies goes with it, so a file that
 * was left behind holds nobody up, and the next edit takes it away.
 */
final class DebtFileLock {

    private static final int MOST_LENGTH = 1 << 20;

    private static final Random RANDOM = new Random();

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
        try (FileChannel channel = open(place)) {
            lock(channel);
            refuseOthers(place, channel);
            if (!isAt(place, channel)) {
                return false;
            }
            try {
                edit.run();
            } finally {
                Files.deleteIfExists(place);
            }
            return true;
        } catch (NoSuchFileException e) {
            if (place.toString().equals(e.getFile())) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Whether an open file is the one that is at a place now. Java cannot ask an open file who it is, and the number of a file
     * that is gone is given to the next one; so it gets a length that no other has.
     */
    private static boolean isAt(Path place, FileChannel channel) throws IOException {
        long length = 1L + RANDOM.nextInt(MOST_LENGTH);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1);
        return Files.size(place) == length;
    }

    private static void create(Path place) throws IOException {
        try {
            Files.createFile(place);
        } catch (FileAlreadyExistsException e) {
            // Somebody holds it, or it was left behind.
            return;
        }
    }

    /** Opens a file, and nothing else: a pipe would wait for a reader, and a link would lead elsewhere. */
    private static FileChannel open(Path place) throws IOException {
        if (!Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isRegularFile()) {
            throw new FileSystemException(place.toString(), null, "it is not a file");
        }
        return FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file of somebody else, which has the name by chance, is neither written nor taken away: ours holds zeros. */
    private static void refuseOthers(Path place, FileChannel channel) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(1);
        if (channel.read(first, 0) == 1 && first.get(0) != 0) {
            throw new FileSystemException(
                    place.toString(), null, "it is no lock of this plugin, move it to edit the debt file");
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
