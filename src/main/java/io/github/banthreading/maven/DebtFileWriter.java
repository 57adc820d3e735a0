package io.github.banthreading.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a debt file whole or not at all: into a new file beside it, which then takes its name, its mode and its owner. An
 * edit that another one overtook is refused, so that neither is lost.
 */
final class DebtFileWriter {

    private DebtFileWriter() {}

    /**
     * Replaces a file, or writes a new one.
     *
     * @param before what the edit started from; empty for a file that was not there
     * @throws IOException naming the file when it changed meanwhile, or when it cannot be written
     */
    static void replace(Path file, byte[] before, String text) throws IOException {
        try {
            Path target = place(file);
            DebtFileLock.during(target, () -> edit(file, target, before, text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            throw changedMeanwhile(file);
        }
    }

    /** Where the file is, or will be, whatever names lead there. */
    private static Path place(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        return Files.createDirectories(folder).toRealPath().resolve(file.getFileName());
    }

    private static void edit(Path file, Path target, byte[] before, byte[] after) throws IOException {
        boolean isNew = create(target);
        Object opened = key(target);
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(file, channel);
            // Whoever held the lock before may have put another file there, and then this lock is of no use.
            if (!Objects.equals(opened, key(target)) || !Arrays.equals(content(channel), before)) {
                throw changedMeanwhile(file);
            }
            write(target, channel, after, isNew);
        }
    }

    /** What tells a file from another one that has taken its name; null where the file system does not say. */
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Through the channel: to close a file that was opened a second time lets go of the lock (POSIX, fcntl). */
    private static byte[] content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** An empty file holds the place of a new one, with the mode that files get here. */
    private static boolean create(Path target) throws IOException {
        try {
            Files.createFile(target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /**
     * Until the channel is closed: against an edit by another name of the same file. A file system may know no locks; there only
     * two edits in the same moment can meet.
     */
    private static void lock(Path file, FileChannel channel) throws FileSystemException {
        try {
            channel.lock();
        } catch (OverlappingFileLockException e) {
            throw changedMeanwhile(file);
        } catch (IOException e) {
            return;
        }
    }

    private static FileSystemException changedMeanwhile(Path file) {
        return new FileSystemException(
                file.toString(), null, "somebody else changed it meanwhile; run the goal once more");
    }

    private static void write(Path target, FileChannel channel, byte[] bytes, boolean isNew) throws IOException {
        try {
            write(target, channel, bytes);
        } catch (IOException e) {
            if (isNew) {
                // Still the empty one, as the lock is held.
                Files.deleteIfExists(target);
            }
            throw e;
        }
    }

    private static void write(Path target, FileChannel channel, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent(), "a file has a folder");
        Path fresh = Files.createTempFile(folder, "threading-debt", ".new");
        try {
            Files.write(fresh, bytes);
            if (takesPlace(fresh, target)) {
                move(fresh, target);
            } else {
                // The disk has room for it, as the copy shows.
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(bytes), 0);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(target.toString(), null, e.getMessage());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Whether a new file can be what the old one is: of one name only, with the same owner, group and mode. */
    private static boolean takesPlace(Path fresh, Path target) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            if (view == null) {
                return true;
            }
            PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
            PosixFileAttributes own = view.readAttributes();
            if (!own.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
            if (!own.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            view.setPermissions(old.permissions());
            return Objects.equals(Files.getAttribute(target, "unix:nlink"), 1);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
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
