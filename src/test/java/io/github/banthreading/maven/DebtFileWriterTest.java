package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit keeps what the file is, and loses nobody's work. */
class DebtFileWriterTest {

    private static final byte[] BEFORE = "version = 1\n".getBytes(StandardCharsets.UTF_8);
    private static final int LINES_OF_A_PROCESS = 100;
    private static final String AFTER = "version = 1\n# after\n";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("threading-debt.toml"), BEFORE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theModeStays() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        DebtFileWriter.replace(file, BEFORE, AFTER);
        assertThat(file).hasContent(AFTER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(names()).containsExactly("threading-debt.toml");
    }

    @Test
    void aNewFileHasTheModeThatFilesGetHere() throws Exception {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path fresh = folder.resolve("new/threading-debt.toml");
        DebtFileWriter.replace(fresh, new byte[0], AFTER);
        assertThat(fresh).hasContent(AFTER);
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void linksStayLinks() throws Exception {
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.toml"), file);
        Path hard = Files.createLink(folder.resolve("hard.toml"), file);
        DebtFileWriter.replace(symbolic, BEFORE, AFTER);
        assertThat(symbolic).isSymbolicLink();
        assertThat(file).hasContent(AFTER);
        assertThat(hard).hasContent(AFTER);
        assertThat(names()).hasSize(3);
    }

    @Test
    void anEditThatAnotherOvertookIsRefused() throws Exception {
        DebtFileWriter.replace(file, BEFORE, AFTER);
        assertThatThrownBy(() -> DebtFileWriter.replace(file, BEFORE, "version = 1\n# mine\n"))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(
                        "threading-debt.toml: somebody else changed it meanwhile; run the goal once more");
        assertThat(file).hasContent(AFTER);
        Path fresh = folder.resolve("new.toml");
        DebtFileWriter.replace(fresh, new byte[0], AFTER);
        assertThatThrownBy(() -> DebtFileWriter.replace(fresh, new byte[0], "mine"))
                .hasMessageContaining("changed it meanwhile");
        assertThat(fresh).hasContent(AFTER);
    }

    /** As after a process that was killed while it edited. */
    @Test
    void aLockThatWasLeftBehindHoldsNobodyUpAndIsTakenAway() throws Exception {
        Files.createFile(DebtFileLock.place(file));
        DebtFileWriter.replace(file, BEFORE, AFTER);
        assertThat(file).hasContent(AFTER);
        assertThat(names()).containsExactly("threading-debt.toml");
    }

    @Test
    void whatIsNoFileIsNoLock() throws Exception {
        Path lock = Files.createSymbolicLink(DebtFileLock.place(file), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> DebtFileWriter.replace(file, BEFORE, AFTER))
                .isInstanceOf(IOException.class)
                .hasMessage(lock + ": it is not a file");
        assertThat(file).hasBinaryContent(BEFORE);
        assertThat(names()).containsExactly(".threading-debt.toml.lock", "threading-debt.toml");
    }

    @Test
    void aFileOfSomebodyElseIsNoLockAndStays() throws Exception {
        Path other = Files.writeString(DebtFileLock.place(file), "mine");
        assertThatThrownBy(() -> DebtFileWriter.replace(file, BEFORE, AFTER))
                .isInstanceOf(IOException.class)
                .hasMessage(other + ": it is no lock of this plugin, move it to edit the debt file");
        assertThat(other).hasContent("mine");
        assertThat(file).hasBinaryContent(BEFORE);
    }

    /** Each of eight writers adds a line to what it read, again until it is not overtaken. */
    @Test
    void manyEditsAtOnceLoseNothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Void>> edits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String line = "# " + i + "\n";
            edits.add(() -> {
                append(file, line);
                return null;
            });
        }
        for (Future<Void> edit : writers.invokeAll(edits)) {
            edit.get();
        }
        writers.shutdown();
        assertThat(Files.readAllLines(file)).hasSize(9).doesNotHaveDuplicates();
    }

    /**
     * Locks bind processes, not threads: what holds between the latter says nothing of the former. In each of these processes
     * the file is read all the time, as a module does that is built beside the one that edits.
     */
    @Test
    void manyProcessesAtOnceLoseNothing() throws Exception {
        Files.delete(file);
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            ProcessBuilder writer = new ProcessBuilder(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    DebtFileWriterTest.class.getName(),
                    file.toString(),
                    String.valueOf(i));
            writers.add(writer.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log" + i).toFile())
                    .start());
        }
        for (int i = 0; i < 4; i++) {
            assertThat(writers.get(i).waitFor())
                    .as(Files.readString(folder.resolve("log" + i)))
                    .isZero();
        }
        assertThat(Files.readAllLines(file)).hasSize(4 * LINES_OF_A_PROCESS).doesNotHaveDuplicates();
        assertThat(names()).containsExactly("log0", "log1", "log2", "log3", "threading-debt.toml");
    }

    /** One of these processes: a file and a name. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Thread reader = new Thread(() -> {
            while (true) {
                try {
                    Files.readAllBytes(file);
                } catch (IOException e) {
                    // It is not there yet.
                    Thread.onSpinWait();
                }
            }
        });
        reader.setDaemon(true);
        reader.start();
        for (int i = 0; i < LINES_OF_A_PROCESS; i++) {
            append(file, "# " + arguments[1] + " " + i + "\n");
        }
    }

    private static void append(Path file, String line) throws IOException {
        while (true) {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            try {
                DebtFileWriter.replace(file, before, new String(before, StandardCharsets.UTF_8) + line);
                return;
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("changed it meanwhile");
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsNamedAndNothingIsLeftBehind() throws Exception {
        Path folderInItsPlace = Files.createDirectory(folder.resolve("folder"));
        assertThatThrownBy(() -> DebtFileWriter.replace(folderInItsPlace, BEFORE, AFTER))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folderInItsPlace.toString());
        assertThatThrownBy(() -> DebtFileWriter.replace(file.resolve("x.toml"), BEFORE, AFTER))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("threading-debt.toml");
        assertThat(names()).containsExactly("folder", "threading-debt.toml");
    }
}
