package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.NewerJava;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files of a Java that is newer than the JDK that runs Maven, or than what is known of any JDK. */
class NewerJdkTest {

    @TempDir
    Path folder;

    private Path write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /** The fixture compiled against the three types as Java 21 has them, which no JDK 17 knows of. */
    @Test
    void whatCameWithJava21IsKnownWhateverJdkRuns() throws Exception {
        List<Path> types = List.of(
                write(
                        "java/util/SequencedCollection.java",
                        "package java.util; public interface SequencedCollection<E> extends Collection<E> {}"),
                write(
                        "java/util/SequencedSet.java",
                        "package java.util; public interface SequencedSet<E> extends SequencedCollection<E>, Set<E> {}"),
                write(
                        "java/util/SequencedMap.java",
                        "package java.util; public interface SequencedMap<K, V> extends Map<K, V> {"
                                + " Map.Entry<K, V> firstEntry(); SequencedSet<K> sequencedKeySet(); }"));
        Path stubs = folder.resolve("stubs");
        Path fixture = Path.of("src/test/fixtures/Sequenced.java");
        String patched = "java.base=" + stubs;
        Compiler.JAVAC.compile(stubs, List.of("--patch-module", "java.base=" + folder), types);
        Path classes = folder.resolve("classes");
        Compiler.JAVAC.compile(classes, List.of("-g:source,lines", "--patch-module", patched), List.of(fixture));

        Policy policy = Scans.policy(Preset.STANDARD);
        ScanResult scan = Scans.scan(classes, policy, type -> Optional.empty());

        assertThat(Fixture.read(fixture, Compiler.JAVAC).differences(scan.uses()))
                .isEmpty();
        assertThat(scan.unresolved()).isEmpty();
        assertThat(scan.newerJava()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"69, 0", "70, 26", "72, 28"})
    void classFilesNewerThanWhatIsKnownAreTold(int major, int java) throws Exception {
        Scanner scanner = Scans.scanner(Scans.policy(Preset.STANDARD), type -> Optional.empty());
        for (int version : new int[] {Opcodes.V17, major, Opcodes.V11}) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(version, 0, "A" + version, null, "java/lang/Object", null);
            scanner.add("A" + version + ".class", writer.toByteArray());
        }
        assertThat(scanner.scan().newerJava())
                .isEqualTo(java == 0 ? Optional.empty() : Optional.of(new NewerJava(java, 25)));
    }
}
