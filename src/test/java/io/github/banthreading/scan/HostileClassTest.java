package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.SYNTHETIC_STATIC;
import static io.github.banthreading.scan.Bytecode.addLambda;
import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.apis;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.subclass;
import static io.github.banthreading.scan.Bytecode.thread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that say what cannot be: most of them the fuzzer found. */
class HostileClassTest {

    private static final byte CONSTANT_NAME_AND_TYPE = 12;
    private static final byte NO_OPCODE = (byte) 203;

    private static Policy policy;

    private final Scanner scanner = Scans.scanner(policy, type -> Optional.empty());

    @BeforeAll
    static void readCatalog() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
    }

    /** The member was named when all was read, so that one such file ended the whole scan with an exception of ASM. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run | (L  | ()V
            run | (LI | ()V
            run | run | ()V
            ''  | ()V | ()V
            run | ()V | (Ljava/lang/Object
            """)
    void aMemberThatCannotBeNamedRefusesItsFile(String name, String descriptor, String enclosing) {
        ClassWriter odd = classNamed("com/acme/Odd");
        odd.visitOuterClass("com/acme/Outer", "run", enclosing);
        addMethod(odd, 0, name, descriptor, "java/lang/Thread#start");
        ClassWriter good = classNamed("com/acme/Good");
        addMethod(good, 0, "run", "()V", "java/lang/Thread#start");

        scanner.add("com/acme/Odd.class", odd.toByteArray());
        scanner.add("com/acme/Good.class", good.toByteArray());
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("com/acme/Odd.class");
        assertThat(scanner.scan().uses()).hasSize(1);
    }

    /** What is no instruction has no length either, by which the code of a method that names nothing is stepped over. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void codeThatIsNoneRefusesItsFile() {
        ClassWriter writer = classNamed("com/acme/A");
        addMethod(writer, 0, "run", "()V", "java/lang/Thread#start");
        MethodVisitor harmless = writer.visitMethod(0, "harmless", "()V", null, null);
        harmless.visitInsn(Opcodes.DUP2_X2);
        harmless.visitInsn(Opcodes.RETURN);
        harmless.visitMaxs(9, 9);
        byte[] bytes = writer.toByteArray();
        scanner.add("com/acme/A.class", bytes.clone());
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == (byte) Opcodes.DUP2_X2 ? NO_OPCODE : bytes[i];
        }
        scanner.add("com/acme/B.class", bytes);
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("com/acme/B.class");
        assertThat(scanner.scan().uses()).hasSize(1);
    }

    /** Such a member may be one that only refers to what uses something. */
    @Test
    void aMemberThatCannotBeNamedRefusesItsFileWhateverItRefersTo() {
        ClassWriter lambda = classNamed("com/acme/Lambda");
        addLambda(lambda, "com/acme/Lambda", "run", "(L", "lambda$0");
        addMethod(lambda, SYNTHETIC_STATIC, "lambda$0", "()V", "java/lang/Thread#start");
        ClassWriter accessor = classNamed("com/acme/Accessor");
        addMethod(accessor, SYNTHETIC_STATIC, "access$0", "()V", "java/lang/Thread#start");
        addMethod(accessor, 0, "run", "(L", "com/acme/Accessor#access$0");

        scanner.add("com/acme/Lambda.class", lambda.toByteArray());
        scanner.add("com/acme/Accessor.class", accessor.toByteArray());
        assertThat(scanner.scan().unreadable())
                .extracting(Unreadable::file)
                .containsExactly("com/acme/Accessor.class", "com/acme/Lambda.class");
    }

    /** A source is a file in the package's folder, wherever the class file says it is. */
    @ParameterizedTest
    @ValueSource(strings = {"/A.java", "x/A.java", "\\A.java", "x\\A.java", ""})
    void aSourceThatIsAPathIsNone(String source) {
        ClassWriter writer = classNamed("com/acme/A");
        writer.visitSource(source, null);
        addMethod(writer, 0, "run", "()V", "java/lang/Thread#start");
        scanner.add("com/acme/A.class", writer.toByteArray());
        assertThat(scanner.scan().uses()).extracting(use -> use.site().file()).containsExactly("com/acme/A.class");
    }

    /** The pool's entry 0 is nothing, so that a name or type there is none; it was null, and ended the scan when it was counted. */
    @Test
    void anEnclosingMethodWithoutADescriptorIsNone() {
        ClassWriter inner = classNamed("com/acme/Outer$1");
        inner.visitOuterClass("com/acme/Outer", "goes", "(J)V");
        addMethod(inner, 0, "run", "()V", "com/acme/Zed#start");
        byte[] bytes = inner.toByteArray();
        ClassReader reader = new ClassReader(bytes);
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0
                    && bytes[at - 1] == CONSTANT_NAME_AND_TYPE
                    && reader.readUTF8(at, new char[99]).equals("goes")) {
                bytes[at + 2] = 0;
                bytes[at + 3] = 0;
            }
        }
        ClassWriter thread = subclass("com/acme/Zed", "java/lang/Thread");
        scanner.add("com/acme/Outer$1.class", bytes);
        scanner.add("com/acme/Zed.class", thread.toByteArray());
        assertThat(scanner.scan().uses())
                .extracting(use -> use.api() + " in " + use.site().owner() + "#"
                        + use.site().member())
                .containsExactly(
                        "java.lang.Thread#start() in com.acme.Outer#<init>",
                        "java.lang.Thread#<extends> in com.acme.Zed#<class>");
    }

    /** A file that claims to be Thread does not hide that its neighbour is one. */
    @Test
    void aClassThatClaimsToBeOfTheJdkIsNoneOfTheModules() {
        ClassWriter neighbour = subclass("com/acme/Zed", "java/lang/Thread");
        scanner.add("com/acme/Thread.class", classNamed("java/lang/Thread").toByteArray());
        scanner.add("com/acme/Zed.class", neighbour.toByteArray());
        assertThat(apis(scanner.scan())).containsExactly("java.lang.Thread#<extends>");
    }

    @Test
    void aFieldWithoutANameRefusesItsFile() {
        ClassWriter writer = classNamed("A");
        writer.visitField(0, "", "I", null, null).visitAnnotation("Ljakarta/ejb/Asynchronous;", true);
        scanner.add("A.class", writer.toByteArray());
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("A.class");
    }

    /** Three files, each the superclass, the enclosing class and an interface of the next. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void classesThatGoRoundInThreeFilesAreRead() {
        for (int i = 0; i < 3; i++) {
            String next = "C" + (i + 1) % 3;
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, 0, "C" + i, null, next, new String[] {next});
            writer.visitOuterClass(next, "run", "()V");
            addMethod(writer, 0, "run", "()V", "C" + i + "#start java/lang/Thread#start");
            scanner.add("C" + i + ".class", writer.toByteArray());
        }
        assertThat(scanner.scan().isComplete()).isTrue();
        assertThat(scanner.scan().uses()).hasSize(3);
    }
}
