package io.github.banthreading.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.Scans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Classes of the same size, of which three may be open. */
class OpenFilesTest {

    private OwnClasses classes;
    private OpenFiles files;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        for (String name : List.of("A", "B", "C", "D")) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, 0, "p/" + name, null, "java/lang/Object", null);
            Path file = folder.resolve("p").resolve(name + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, writer.toByteArray());
        }
        classes = Scans.use(
                folder,
                "p",
                Scans.policy(Preset.STANDARD),
                List.of(),
                Comparator.naturalOrder(),
                (scan, code, types) -> new OwnClasses(List.of(code)));
        files = new OpenFiles(classes, classes.names());
        files = new OpenFiles(classes, classes.names(), 3 * find("A").size());
    }

    private CodeReading find(String name) throws IOException {
        CodeReading found = files.find(Objects.requireNonNull(classes.find("p/" + name)));
        assertThat(found.file().thisClass()).isEqualTo("p/" + name);
        return found;
    }

    /** Which of some classes, asked for one after the other, were open still when they were asked for again. */
    private String foundOpen(String names) throws IOException {
        List<CodeReading> before = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String name : names.split("")) {
            CodeReading found = find(name);
            if (before.contains(found)) {
                open.append(name);
            }
            before.add(found);
        }
        return open.toString();
    }

    @Test
    void asManyAsMayBeStayOpen() throws IOException {
        assertThat(foundOpen("ABCABBCA")).isEqualTo("ABBCA");
    }

    @Test
    void theOldestIsClosedForOneMore() throws IOException {
        assertThat(foundOpen("ABCDBCDA")).isEqualTo("BCD");
    }

    @Test
    void thenTheNextIsClosed() throws IOException {
        assertThat(foundOpen("ABCDAB")).isEmpty();
    }

    /** When D closed A it was the turn of B, C and D too, so that only B was asked for since. */
    @Test
    void whatWasAskedForSinceItsTurnStays() throws IOException {
        assertThat(foundOpen("ABCDBAB")).isEqualTo("BB");
    }

    @Test
    void oneThatIsLargerThanAllMayBeIsOpenAlone() throws IOException {
        files = new OpenFiles(classes, classes.names(), 1);
        assertThat(foundOpen("AABBA")).isEqualTo("AB");
    }
}
