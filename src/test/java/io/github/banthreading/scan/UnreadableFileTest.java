package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classWith;
import static io.github.banthreading.scan.Bytecode.good;
import static io.github.banthreading.scan.Bytecode.thread;
import static io.github.banthreading.scan.Scans.scan;
import static io.github.banthreading.scan.Scans.scanner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Files that are no class files, or damaged, or gone: each is named with its cause, and the others are read. */
class UnreadableFileTest {

    private static String causeOf(byte[] bytes) {
        return scan("Broken.class", bytes).unreadable().get(0).cause();
    }

    @Test
    void aFileThatCannotBeReadAgainIsRefused() {
        byte[] caller = caller("com/acme/A", "com/acme/Zed#start");
        int[] readings = new int[1];
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", () -> {
            if (readings[0]++ > 0) {
                throw new IOException("is gone");
            }
            return caller;
        });
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed"));
        ScanResult scan = scanner.scan();
        assertThat(scan.unreadable()).containsExactly(new Unreadable("com/acme/A.class", "is gone"));
        assertThat(scan.classes()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", () -> {
            throw new IOException("is locked");
        });
        scanner.add("com/acme/Good.class", good());
        ScanResult scan = scanner.scan();
        assertThat(scan.unreadable()).containsExactly(new Unreadable("com/acme/A.class", "is locked"));
        assertThat(scan.classes()).isEqualTo(1);
        assertThat(scan.classNames()).containsExactly(new ClassName("com/acme/Good"));
    }

    /** Its code is looked into when all is read, and only then its methods have to have names and types. */
    @Test
    void aMemberThatCannotBeNamedRefusesItsFileAlsoWhenItIsReadAgain() {
        ClassWriter odd = Bytecode.classNamed("com/acme/Odd");
        Bytecode.addMethod(odd, 0, "run", "(L", "com/acme/Zed#start");
        byte[] bytes = odd.toByteArray();
        Scanner scanner = scanner();
        scanner.add("com/acme/Odd.class", bytes);
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed"));
        ScanResult scan = scanner.scan();
        assertThat(scan.unreadable())
                .containsExactly(
                        new Unreadable("com/acme/Odd.class", "is truncated or damaged (" + bytes.length + " bytes)"));
        assertThat(scan.classes()).isEqualTo(1);
    }

    @Test
    void namesTheCauseOfWhatCannotBeRead() {
        assertThat(causeOf(new byte[0])).isEqualTo("is empty");
        assertThat(causeOf("hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("is not a class file (it does not start with CAFEBABE)");
        assertThat(causeOf(Arrays.copyOf(good(), 4))).isEqualTo("is truncated or damaged (4 bytes)");
        assertThat(causeOf(Arrays.copyOf(good(), 5))).isEqualTo("is truncated or damaged (5 bytes)");
        assertThat(causeOf(Arrays.copyOf(good(), good().length / 2)))
                .isEqualTo("is truncated or damaged (" + good().length / 2 + " bytes)");
        assertThat(causeOf(classWith("Newer", 73, method -> {})))
                .isEqualTo("has class file version 73 (Java 29); this version of the plugin reads up to 72 (Java 28),"
                        + " update ban-threading-maven-plugin");
        assertThat(causeOf(Arrays.copyOf(classWith("Newer", 73, method -> {}), 10)))
                .startsWith("has class file version 73");
        assertThat(scan("Newest.class", classWith("Newest", 72, method -> {})).unreadable())
                .isEmpty();
    }

    @Test
    void readsEveryPrefixOfAClassOrRefusesIt() {
        byte[] whole = good();
        for (int length = 0; length < whole.length; length++) {
            ScanResult scan = scan("Cut.class", Arrays.copyOf(whole, length));
            assertThat(scan.unreadable()).as("%d bytes", length).hasSize(1);
            assertThat(scan.uses()).isEmpty();
        }
    }

    @Test
    void listsEveryUnreadableFileSortedAndStillReadsTheRest() {
        Scanner scanner = scanner();
        scanner.add("b.class", new byte[0]);
        scanner.add("com/acme/Good.class", good());
        scanner.add("a.class", new byte[0]);

        ScanResult scan = scanner.scan();
        assertThat(scan.unreadable()).extracting(Unreadable::file).containsExactly("a.class", "b.class");
        assertThat(scan.isComplete()).isFalse();
        assertThat(scan.classes()).isEqualTo(1);
        assertThat(scan.uses()).hasSize(1);
    }

    @Test
    void refusesAClassWhoseNameIsImpossible() {
        assertThat(causeOf(classWith("com.acme.Dots", Opcodes.V17, method -> {})))
                .startsWith("is truncated or damaged");
    }

    @Test
    void acceptsModuleInfoAndPackageInfo() {
        ClassWriter module = new ClassWriter(0);
        module.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        module.visitModule("com.acme", 0, null).visitEnd();
        ClassWriter pack = new ClassWriter(0);
        pack.visit(
                Opcodes.V17,
                Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC,
                "com/acme/package-info",
                null,
                "java/lang/Object",
                null);
        Scanner scanner = scanner();
        scanner.add("module-info.class", module.toByteArray());
        scanner.add("com/acme/package-info.class", pack.toByteArray());
        assertThat(scanner.scan().isComplete()).isTrue();
        assertThat(scanner.scan().uses()).isEmpty();
    }
}
