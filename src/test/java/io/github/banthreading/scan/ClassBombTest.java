package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.SYNTHETIC_STATIC;
import static io.github.banthreading.scan.Bytecode.addLambda;
import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.apis;
import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Small class files that mean millions of things: each is refused, or costs what it weighs. */
class ClassBombTest {

    private static final int LDC_W = 19;

    private static Policy policy;

    private final Scanner scanner = Scans.scanner(policy, type -> Optional.empty());

    @BeforeAll
    static void readCatalog() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
    }

    /** Each of forty names the next one twice, which would be two to the power of forty; ASM counts and gives up. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void constantsThatMultiplyRefuseTheirFile() throws Exception {
        scanner.add("Few.class", constants(4));
        scanner.add("Many.class", constants(40));
        assertThat(scanner.scan().unreadable()).extracting(Unreadable::file).containsExactly("Many.class");
        assertThat(apis(scanner.scan())).hasSize(15).containsOnly("java.lang.Thread#<init>()");
    }

    /** Five thousand arguments in each of five hundred instructions would be two and a half million uses, out of some 13 kB. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void instructionsThatShareArgumentsRefuseTheirFile() {
        scanner.add("Few.class", invokeDynamic(3, 1_000));
        scanner.add("Many.class", invokeDynamic(5_000, 500));
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

    /** A class whose method loads the first of so many dynamic constants; ASM would follow them too, so that it cannot write it. */
    private static byte[] constants(int count) throws IOException {
        ConstantPool pool = new ConstantPool();
        int self = pool.type("A");
        int object = pool.type("java/lang/Object");
        int name = pool.utf8("run");
        int descriptor = pool.utf8("()V");
        int code = pool.utf8("Code");
        int bootstrapMethods = pool.utf8("BootstrapMethods");
        int creation = pool.handle(Opcodes.H_NEWINVOKESPECIAL, pool.method("java/lang/Thread", "<init>", "()V"));
        int first = pool.dynamic(0, "c", "Ljava/lang/Object;");
        for (int i = 1; i < count; i++) {
            pool.dynamic(i, "c", "Ljava/lang/Object;");
        }
        Bytes out = new Bytes();
        out.u4(0xCAFEBABE).u4(Opcodes.V17).bytes(pool.bytes());
        int interfaces = 0;
        int fields = 0;
        out.u2(Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, self, object, interfaces, fields);

        int stackAndLocals = 9;
        Bytes body = new Bytes().u2(stackAndLocals, stackAndLocals).u4(5);
        body.u1(LDC_W).u2(first).u1(Opcodes.POP).u1(Opcodes.RETURN);
        int handlers = 0;
        int attributesOfCode = 0;
        body.u2(handlers, attributesOfCode);
        out.u2(1, Opcodes.ACC_PUBLIC, name, descriptor, 1).attribute(code, body);

        Bytes bootstraps = new Bytes().u2(count);
        for (int next = first + 1; next < first + count; next++) {
            bootstraps.u2(creation, 2, next, next);
        }
        bootstraps.u2(creation, 0);
        out.u2(1).attribute(bootstrapMethods, bootstraps);
        return out.toByteArray();
    }
}
