package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.SYNTHETIC_STATIC;
import static io.github.banthreading.scan.Bytecode.addLambda;
import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
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
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that are made to break a scan: what the fuzzer found, and bombs that it would not. */
class HostileClassTest {

    private static final int THREAD_CREATED = 14;
    private static final int FIRST_CONSTANT = 17;

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
            bytes[i] = bytes[i] == (byte) Opcodes.DUP2_X2 ? (byte) 203 : bytes[i];
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
                    && bytes[at - 1] == 12
                    && reader.readUTF8(at, new char[99]).equals("goes")) {
                bytes[at + 2] = 0;
                bytes[at + 3] = 0;
            }
        }
        ClassWriter thread = new ClassWriter(0);
        thread.visit(Opcodes.V17, 0, "com/acme/Zed", null, "java/lang/Thread", null);
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
        ClassWriter neighbour = new ClassWriter(0);
        neighbour.visit(Opcodes.V17, 0, "com/acme/Zed", null, "java/lang/Thread", null);
        scanner.add("com/acme/Thread.class", classNamed("java/lang/Thread").toByteArray());
        scanner.add("com/acme/Zed.class", neighbour.toByteArray());
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("java.lang.Thread#<extends>");
    }

    @Test
    void aFieldWithoutANameRefusesItsFile() {
        ClassWriter writer = classNamed("A");
        writer.visitField(0, "", "I", null, null).visitAnnotation("Ljakarta/ejb/Asynchronous;", true);
        scanner.add("A.class", writer.toByteArray());
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("A.class");
    }

    /** Each of forty names the next one twice, which would be two to the power of forty; ASM counts and gives up. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void constantsThatMultiplyRefuseTheirFile() throws Exception {
        scanner.add("Few.class", constants(4));
        scanner.add("Many.class", constants(40));
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("Many.class");
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .hasSize(15)
                .containsOnly("java.lang.Thread#<init>()");
    }

    /** Sixty thousand arguments in each of ten thousand instructions would be six hundred million uses, out of 200 kB. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void instructionsThatShareArgumentsRefuseTheirFile() {
        scanner.add("Few.class", invokeDynamic(3, 1_000));
        scanner.add("Many.class", invokeDynamic(60_000, 10_000));
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("Many.class");
        assertThat(scanner.scan().uses()).hasSize(3 * 1_000);
    }

    /** Six thousand lambdas in each other, and 21,000 uses in the innermost: each on its own would climb all the way. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void usesInLambdasInLambdasAreFoldedOnce() {
        ClassWriter writer = classNamed("com/acme/A");
        addLambda(writer, "com/acme/A", "run", "()V", "lambda$0");
        for (int i = 0; i < 6_000; i++) {
            addLambda(writer, "com/acme/A", "lambda$" + i, "()V", "lambda$" + (i + 1));
        }
        addMethod(
                writer,
                SYNTHETIC_STATIC,
                "lambda$6000",
                "()V",
                "java/lang/Thread#start ".repeat(21_000).strip());
        scanner.add("com/acme/A.class", writer.toByteArray());
        assertThat(scanner.scan().uses()).hasSize(21_000);
    }

    /** The same of a dynamic constant that many instructions load. */
    @Test
    void instructionsThatShareAConstantWithArgumentsRefuseTheirFile() {
        scanner.add("Few.class", dynamicConstant(3, 3));
        scanner.add("Many.class", dynamicConstant(1_000, 1_000));
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("Many.class");
        assertThat(scanner.scan().uses()).hasSize(3 * 3);
    }

    private static byte[] dynamicConstant(int arguments, int instructions) {
        ClassWriter writer = classNamed("A");
        Handle start = new Handle(Opcodes.H_INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
        Handle bootstrap = new Handle(Opcodes.H_INVOKESTATIC, "X", "b", "()V", false);
        Object[] starts = Collections.nCopies(arguments, start).toArray();
        MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
        for (int i = 0; i < instructions; i++) {
            method.visitLdcInsn(new ConstantDynamic("c", "Ljava/lang/Object;", bootstrap, starts));
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        return writer.toByteArray();
    }

    private static byte[] invokeDynamic(int arguments, int instructions) {
        ClassWriter writer = classNamed("A");
        Handle start = new Handle(Opcodes.H_INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
        Object[] starts = Collections.nCopies(arguments, start).toArray();
        MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
        for (int i = 0; i < instructions; i++) {
            method.visitInvokeDynamicInsn("run", "()V", start, starts);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        return writer.toByteArray();
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

    /** Each accessor was looked for among all uses: a minute for this one. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aClassOfManyAccessorsAndManyUsesIsReadInOnePass() {
        ClassWriter writer = classNamed("A");
        for (int i = 0; i < 20_000; i++) {
            addMethod(writer, Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, "access$" + i, "()V", "B#b");
        }
        String starts = String.join(" ", Collections.nCopies(20_000, "java/lang/Thread#start"));
        for (int i = 0; i < 12; i++) {
            addMethod(writer, 0, "run" + i, "()V", starts);
        }
        scanner.add("A.class", writer.toByteArray());
        assertThat(scanner.scan().uses()).hasSize(12 * 20_000);
    }

    /** Two thousand uses in each of four thousand callers would be eight million. */
    @Test
    void whatIsNamedLikeAnAccessorAndIsNoneIsNotCopiedToItsCallers() {
        ClassWriter accessor = classNamed("A");
        String starts = String.join(" ", Collections.nCopies(2000, "java/lang/Thread#start"));
        addMethod(accessor, Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, "access$0", "()V", starts);
        ClassWriter caller = classNamed("B");
        String calls = String.join(" ", Collections.nCopies(4000, "A#access$0"));
        addMethod(caller, 0, "run", "()V", calls);

        scanner.add("A.class", accessor.toByteArray());
        scanner.add("B.class", caller.toByteArray());
        assertThat(scanner.scan().uses()).hasSize(2000);
    }

    /** A class of one method that loads the first of so many dynamic constants, written byte by byte: ASM follows them too. */
    private static byte[] constants(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(Opcodes.V17);
        out.writeShort(FIRST_CONSTANT + count);
        for (Object constant : List.of(
                "A",
                1,
                "java/lang/Object",
                3,
                "m",
                "()V",
                "Code",
                "BootstrapMethods",
                "java/lang/Thread",
                9,
                "<init>")) {
            if (constant instanceof String text) {
                out.writeByte(1);
                out.writeUTF(text);
            } else {
                out.writeByte(7);
                out.writeShort((int) constant);
            }
        }
        write(out, 12, 11, 6);
        write(out, 10, 10, 12);
        out.write(new byte[] {15, 8, 0, 13});
        out.writeByte(1);
        out.writeUTF("Ljava/lang/Object;");
        write(out, 12, 5, 15);
        for (int i = 0; i < count; i++) {
            write(out, 17, i, 16);
        }
        for (int each : new int[] {0x21, 2, 4, 0, 0, 1, 1, 5, 6, 1, 7, 0, 12 + 5, 9, 9, 0, 5}) {
            out.writeShort(each);
        }
        out.write(new byte[] {19, 0, FIRST_CONSTANT, 87, (byte) 177});
        for (int each : new int[] {0, 0, 1, 8, 0, 2 + 8 * (count - 1) + 4, count}) {
            out.writeShort(each);
        }
        for (int next = FIRST_CONSTANT + 1; next < FIRST_CONSTANT + count; next++) {
            for (int each : new int[] {THREAD_CREATED, 2, next, next}) {
                out.writeShort(each);
            }
        }
        out.writeInt(THREAD_CREATED << 16);
        return bytes.toByteArray();
    }

    /** A constant of a tag and two numbers. */
    private static void write(DataOutputStream out, int tag, int first, int second) throws IOException {
        out.writeByte(tag);
        out.writeShort(first);
        out.writeShort(second);
    }
}
