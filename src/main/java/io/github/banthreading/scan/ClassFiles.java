package io.github.banthreading.scan;

import io.github.banthreading.use.ScanResult.NewerJava;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one place where class files are read, once for their outlines and once more for the code of some. Their bytes
 * are kept as long as there is memory, up to a limit. A file that cannot be read, or not understood, is told, and is the only
 * one that is lost.
 */
final class ClassFiles {

    /** The newest class file version that the bundled ASM reads. */
    private static final int NEWEST = Supertypes.NEWEST;

    /** Class file version 45 is Java 1, and each Java since then has had one (JVMS table 4.1-A). */
    private static final int BEFORE_JAVA_1 = 44;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int SHORTEST_HEADER = 10;

    /** Of about ten thousand classes. */
    private static final int MOST_KEPT = 48 << 20;

    private final Hierarchy hierarchy;
    private final Marks marks;
    private final ReadCode code = new ReadCode();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int refused;

    /** How many bytes of files are kept. */
    private int kept;

    /** The newest class file version that was read. */
    private int newestRead;

    ClassFiles(Hierarchy hierarchy, Marks marks) {
        this.hierarchy = hierarchy;
        this.marks = marks;
    }

    /** The code that was read so far. */
    ReadCode code() {
        return code;
    }

    /** How many classes have an outline and code that cannot be read. */
    int refused() {
        return refused;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    /** The Java that some file was compiled for, if it is newer than what is known of the JDK. */
    Optional<NewerJava> findNewerJava() {
        int java = newestRead - BEFORE_JAVA_1;
        return java > JdkTypes.RELEASE ? Optional.of(new NewerJava(java, JdkTypes.RELEASE)) : Optional.empty();
    }

    void addUnreadable(String path, String cause) {
        unreadable.add(new Unreadable(path, cause));
    }

    /** The outline of a class file; empty for one that was refused. */
    Optional<ClassOutline> readOutline(String path, ClassFile file) {
        byte[] bytes;
        try {
            bytes = file.bytes();
        } catch (IOException e) {
            addUnreadable(path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        Optional<String> cause = findCause(bytes);
        if (cause.isPresent()) {
            addUnreadable(path, cause.get());
            return Optional.empty();
        }
        newestRead = Math.max(newestRead, majorVersion(bytes));
        try {
            ClassBytes open = new ClassBytes(bytes);
            ClassOutline outline = OutlineReader.read(path, keep(file, open), open, hierarchy, marks);
            open.forgetTexts();
            if (outline.mentions().isUse()) {
                // Now that its bytes are here.
                code.put(outline, ClassCollector.read(outline, bytes, hierarchy));
            }
            return Optional.of(outline);
        } catch (RuntimeException | StackOverflowError e) {
            addUnreadable(path, damage(bytes));
            return Optional.empty();
        }
    }

    private ClassFile keep(ClassFile file, ClassBytes open) {
        if (kept + open.size() > MOST_KEPT) {
            return file;
        }
        kept += open.size();
        return new KeptFile(file, open);
    }

    /** Reads the code of classes, but where it has been read. */
    void readCode(Collection<ClassOutline> outlines) {
        for (ClassOutline each : outlines) {
            if (!code.holds(each)) {
                readCode(each);
            }
        }
    }

    private void readCode(ClassOutline outline) {
        byte[] bytes;
        try {
            bytes = KeptFile.readAgain(outline.file());
        } catch (IOException e) {
            refuse(outline, String.valueOf(e.getMessage()));
            return;
        }
        try {
            code.put(outline, ClassCollector.read(outline, bytes, hierarchy));
        } catch (RuntimeException | StackOverflowError e) {
            refuse(outline, damage(bytes));
        }
    }

    private void refuse(ClassOutline outline, String cause) {
        refused++;
        code.put(outline, ClassCode.NONE);
        addUnreadable(outline.path(), cause);
    }

    /** ASM answers damage with whatever its array accesses throw, and circular dynamic constants overflow it. */
    private static String damage(byte[] bytes) {
        return "is truncated or damaged (" + bytes.length + " bytes)";
    }

    private static Optional<String> findCause(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("is empty");
        }
        if (bytes.length < 4 || intAt(bytes, 0) != MAGIC) {
            return Optional.of("is not a class file (it does not start with CAFEBABE)");
        }
        if (bytes.length < SHORTEST_HEADER) {
            return Optional.of(damage(bytes));
        }
        int major = majorVersion(bytes);
        if (major > NEWEST) {
            return Optional.of("has class file version " + major + " (Java " + (major - BEFORE_JAVA_1)
                    + "); this version of the plugin reads up to " + NEWEST + " (Java " + (NEWEST - BEFORE_JAVA_1)
                    + "), update ban-threading-maven-plugin");
        }
        return Optional.empty();
    }

    private static int majorVersion(byte[] bytes) {
        return intAt(bytes, 4) & 0xffff;
    }

    private static int intAt(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 24)
                | ((bytes[at + 1] & 0xff) << 16)
                | ((bytes[at + 2] & 0xff) << 8)
                | (bytes[at + 3] & 0xff);
    }
}
