package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.banthreading.Samples;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.path.EntryMarks;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ClassFolderTest {

    private static final Unreadable CHANGED = new Unreadable(
            "target/classes", "changed while it was read; let nothing else build into it at the same time");

    @TempDir
    Path basedir;

    private ClassFolder folder() {
        return new ClassFolder(Sessions.module(basedir), basedir.resolve("target/classes"));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = basedir.resolve("target/classes").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private ScanResult scan() throws IOException {
        return scan(folder());
    }

    private static ScanResult scan(ClassFolder folder) throws IOException {
        Scanner scanner = scanner();
        folder.readInto(scanner);
        return scanner.scan();
    }

    private static Scanner scanner() {
        Policy policy = Samples.policy(Preset.STANDARD);
        return new Scanner(
                policy,
                type -> Optional.empty(),
                new ClassGlobs(List.of()),
                (type, file) -> false,
                true,
                EntryMarks.MARKS);
    }

    private static byte[] self() throws IOException {
        try (InputStream in = ClassFolderTest.class.getResourceAsStream("ClassFolderTest.class")) {
            return in.readAllBytes();
        }
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertThat(folder().isEmpty()).isTrue();
    }

    @Test
    void aFolderWithoutClassFilesIsEmpty() throws IOException {
        write("com/acme/a.properties", new byte[0]);
        write("com/acme/A.class.bak", new byte[0]);
        assertThat(folder().isEmpty()).isTrue();
    }

    @Test
    void everyClassFileIsReadAndTheBrokenOnesAreNamedFromTheModuleInOrder() throws IOException {
        write("com/acme/ClassFolderTest.class", self());
        write("z/Empty.class", new byte[0]);
        write("a/Garbage.class", new byte[] {1, 2, 3});
        assertThat(folder().isEmpty()).isFalse();
        ScanResult scan = scan();
        assertThat(scan.classes()).isEqualTo(1);
        assertThat(scan.isComplete()).isFalse();
        assertThat(scan.unreadable())
                .extracting(Unreadable::file)
                .containsExactly("target/classes/a/Garbage.class", "target/classes/z/Empty.class");
    }

    /** Two files of one shown name would be one, and one of them would not be read. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameWithABackslashDoesNotHideTheFileThatItLooksLike() throws IOException {
        write("com/acme/A.class", self());
        write("com\\acme\\A.class", self());
        assertThat(scan().classes()).isEqualTo(2);
    }

    /** It is read a second time when its receiver turned out to be a thread; what it says then was not there before. */
    @Test
    void aClassThatChangesBeforeItIsReadAgainIsRefused() throws IOException {
        write("com/acme/A.class", caller("com/acme/A"));
        write("com/acme/B.class", caller("com/acme/B"));
        write("com/acme/Zed.class", subclass("com/acme/Zed", "java/lang/Thread").toByteArray());
        ClassFolder folder = folder();
        Scanner scanner = scanner();
        folder.readInto(scanner);
        write("com/acme/A.class", subclass("com/acme/A", "java/lang/Object").toByteArray());
        Files.delete(basedir.resolve("target/classes/com/acme/B.class"));
        assertThat(scanner.scan().unreadable())
                .containsExactly(
                        new Unreadable("target/classes/com/acme/A.class", CHANGED.cause()),
                        new Unreadable(
                                "target/classes/com/acme/B.class",
                                "is gone since the folder was listed, or is a link that leads nowhere"));
    }

    private static ClassWriter subclass(String name, String superName) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, name, null, superName, null);
        return writer;
    }

    private static byte[] caller(String name) {
        ClassWriter writer = subclass(name, "java/lang/Object");
        MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "com/acme/Zed", "start", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 1);
        return writer.toByteArray();
    }

    @Test
    void aLinkThatLeadsNowhereIsUnreadableAndALoopIsNot() throws IOException {
        write("com/acme/ClassFolderTest.class", self());
        Path classes = basedir.resolve("target/classes");
        Files.createSymbolicLink(classes.resolve("com/loop"), classes);
        Files.createSymbolicLink(classes.resolve("itself"), classes.resolve("itself"));
        assertThat(scan().isComplete()).isTrue();
        Files.createSymbolicLink(classes.resolve("Gone.class"), classes.resolve("nowhere"));
        assertThat(scan().unreadable())
                .containsExactly(new Unreadable(
                        "target/classes/Gone.class",
                        "is gone since the folder was listed, or is a link that leads nowhere"));
    }

    /** Without the file system's own guard against loops: every folder leads to every other, 12! paths. */
    @Test
    @Timeout(60)
    void foldersThatLinkToEachOtherAreReadOnce() throws IOException {
        Path classes = basedir.resolve("target/classes");
        for (char from = 'a'; from < 'm'; from++) {
            write(from + "/ClassFolderTest.class", self());
            for (char to = 'a'; to < 'm'; to++) {
                Files.createSymbolicLink(classes.resolve(from + "/" + to), classes.resolve(String.valueOf(to)));
            }
        }
        assertThat(scan().classes()).isEqualTo(12);
    }

    /** A class that is read twice would count its uses twice. */
    @Test
    void whatLinksLeadToIsReadOnceAndNamedByTheFirst() throws IOException {
        write("com/acme/ClassFolderTest.class", self());
        Path classes = basedir.resolve("target/classes");
        Path elsewhere = Files.createDirectories(basedir.resolve("elsewhere/com/other"));
        Files.write(elsewhere.resolve("Broken.class"), new byte[] {1});
        Files.createSymbolicLink(classes.resolve("again"), classes.resolve("com"));
        Files.createSymbolicLink(classes.resolve("Again.class"), classes.resolve("com/acme/ClassFolderTest.class"));
        Files.createSymbolicLink(classes.resolve("out2"), basedir.resolve("elsewhere/com"));
        Files.createSymbolicLink(classes.resolve("out1"), basedir.resolve("elsewhere"));
        Files.createSymbolicLink(classes.resolve("out3"), elsewhere);
        ScanResult scan = scan();
        assertThat(scan.classes()).isEqualTo(1);
        assertThat(scan.unreadable())
                .extracting(Unreadable::file)
                .containsExactly("target/classes/out1/com/other/Broken.class");
    }

    @Test
    void aLinkAboveTheFolderDoesNotLeadBackIntoIt() throws IOException {
        write("com/acme/ClassFolderTest.class", self());
        Files.write(basedir.resolve("Beside.class"), self());
        Files.createSymbolicLink(basedir.resolve("target/classes/up"), basedir);
        assertThat(scan().classes()).isEqualTo(2);
    }

    /** Reading it would wait for somebody who writes. */
    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeOrADeviceIsNotRead() throws Exception {
        write("A.class", self());
        Path classes = basedir.resolve("target/classes");
        new ProcessBuilder("mkfifo", classes.resolve("Pipe.class").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(classes.resolve("Zero.class"), Path.of("/dev/zero"));
        ScanResult scan = scan();
        Files.delete(classes.resolve("Zero.class"));
        assertThat(scan.unreadable())
                .extracting(Unreadable::file, Unreadable::cause)
                .containsExactly(
                        tuple(
                                "target/classes/Pipe.class",
                                "is no file but something else: a pipe, a socket or a device"),
                        tuple(
                                "target/classes/Zero.class",
                                "is no file but something else: a pipe, a socket or a device"));
    }

    /** A hole in the file, so that it takes no space; as bytes it would take more memory than there is. */
    @Test
    void aFileLargerThanAnyClassIsNotRead() throws IOException {
        write("Huge.class", self());
        try (RandomAccessFile huge = new RandomAccessFile(
                basedir.resolve("target/classes/Huge.class").toFile(), "rw")) {
            huge.setLength(1L << 33);
        }
        assertThat(scan().unreadable())
                .containsExactly(new Unreadable(
                        "target/classes/Huge.class", "is larger than any class file (8589934592 bytes)"));
    }

    @Test
    void whatIsDeletedOrCutShortAfterItWasListedIsNamed() throws IOException {
        write("A.class", self());
        write("Deleted.class", self());
        write("HalfWritten.class", self());
        ClassFolder listed = folder();
        Files.delete(basedir.resolve("target/classes/Deleted.class"));
        write("HalfWritten.class", Arrays.copyOf(self(), 700));
        ScanResult scan = scan(listed);
        assertThat(scan.classes()).isEqualTo(1);
        assertThat(scan.unreadable())
                .containsExactly(
                        CHANGED,
                        new Unreadable(
                                "target/classes/Deleted.class",
                                "is gone since the folder was listed, or is a link that leads nowhere"),
                        new Unreadable("target/classes/HalfWritten.class", "is truncated or damaged (700 bytes)"));
    }

    /** Neither was wrong when it was read or not read; what they are now, nobody knows. */
    @Test
    void whatIsWrittenAfterItWasListedIsNotCleared() throws IOException {
        write("A.class", self());
        ClassFolder listed = folder();
        write("New.class", self());
        assertThat(scan(listed).unreadable()).containsExactly(CHANGED);
        ClassFolder again = folder();
        Files.setLastModifiedTime(
                basedir.resolve("target/classes/A.class"), FileTime.from(Instant.parse("2026-11-23T12:00:00Z")));
        assertThat(scan(again).unreadable()).containsExactly(CHANGED);
        assertThat(scan().isComplete()).isTrue();
    }

    /** No classes and no permission to see them are two things. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeOpenedIsNotEmpty() throws IOException {
        write("com/acme/A.class", self());
        write("com/Closed.class", self());
        Path classes = basedir.resolve("target/classes");
        Files.setPosixFilePermissions(classes.resolve("com/acme"), Set.of());
        Files.setPosixFilePermissions(classes.resolve("com/Closed.class"), Set.of());
        assumeFalse(Files.isReadable(classes.resolve("com/acme")), "permissions do not bind this user");
        assertThat(scan().unreadable())
                .containsExactly(
                        new Unreadable("target/classes/com/Closed.class", "cannot be opened: permission denied"),
                        new Unreadable("target/classes/com/acme", "cannot be opened: permission denied"));
        Files.setPosixFilePermissions(basedir.resolve("target"), Set.of());
        assertThat(folder().isEmpty()).isFalse();
        Files.setPosixFilePermissions(basedir.resolve("target"), PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(classes.resolve("com/acme"), PosixFilePermissions.fromString("rwx------"));
    }
}
