package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.apis;
import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classWith;
import static io.github.banthreading.scan.Bytecode.good;
import static io.github.banthreading.scan.Bytecode.subclass;
import static io.github.banthreading.scan.Bytecode.thread;
import static io.github.banthreading.scan.Scans.scan;
import static io.github.banthreading.scan.Scans.scanner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a scan finds in class files that no compiler here writes. */
class ScannerTest {

    private static final String CONDY = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;"
            + "Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;";

    /** A class that names nothing listed: only the byte of monitorenter, and what is like it, say that there may be a lock. */
    @Test
    void findsALockInAClassThatNamesNothing() {
        byte[] locked = classWith("A", Opcodes.V17, method -> {
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitInsn(Opcodes.MONITORENTER);
        });
        assertThat(apis(scan("A.class", locked))).containsExactly("synchronized#block");
        byte[] looksLikeIt = classWith("A", Opcodes.V17, method -> {
            method.visitIntInsn(Opcodes.BIPUSH, (byte) Opcodes.MONITORENTER);
            method.visitInsn(Opcodes.POP);
        });
        assertThat(scan("A.class", looksLikeIt).uses()).isEmpty();
    }

    /** Non-ASCII names are several bytes a letter in a class file, so that their hash code cannot be told from the bytes. */
    @Test
    void findsWhatIsCalledThroughAClassWithLettersBeyondAscii() {
        Scanner scanner = scanner();
        scanner.add("com/acme/F\u00e4den.class", thread("com/acme/F\u00e4den"));
        scanner.add("com/acme/A.class", caller("com/acme/A", "com/acme/F\u00e4den#start"));
        assertThat(apis(scanner.scan())).containsExactly("java.lang.Thread#start()", "java.lang.Thread#<extends>");
    }

    /** What is called on a class of the module can be told when that class was read, which may be after its caller. */
    @Test
    void readsACallerAgainWhenItsReceiverTurnsOutToBeAThread() {
        byte[] caller = caller("com/acme/A", "com/acme/Zed#start");
        int[] readings = new int[1];
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", () -> {
            readings[0]++;
            return caller;
        });
        scanner.add("com/acme/Good.class", classWith("com/acme/Good", Opcodes.V17, method -> {}));
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed"));
        assertThat(apis(scanner.scan())).contains("java.lang.Thread#start()");
        assertThat(readings[0]).isEqualTo(2);
    }

    /** A deprecated class has an attribute of as many letters as the one that names its source. */
    @Test
    void aDeprecatedClassHasItsSource() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_4, Opcodes.ACC_DEPRECATED, "com/acme/A", null, "java/lang/Object", null);
        writer.visitSource("A.java", null);
        Bytecode.addMethod(writer, 0, "run", "()V", "com/acme/Zed#start");
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", writer.toByteArray());
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed"));
        assertThat(scanner.scan().uses())
                .extracting(use -> use.site().file())
                .containsExactly("com/acme/A.java", "com/acme/Zed.class");
    }

    /** Of a class that is not visited it is known all the same which of its methods are its own and hide inherited ones. */
    @Test
    void aStaticMethodOfTheModuleHidesAnInheritedOne() {
        ClassWriter hiding = subclass("com/acme/Zed", "java/lang/Thread");
        hiding.visitMethod(Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE, "start", "()V", null, null);
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", caller("com/acme/A", "com/acme/Zed#start"));
        scanner.add("com/acme/Zed.class", hiding.toByteArray());
        assertThat(apis(scanner.scan())).containsExactly("java.lang.Thread#<extends>");
    }

    @Test
    void judgesBothOfTwoFilesWithOneClassName() {
        Scanner scanner = scanner();
        scanner.add("com/acme/Good.class", good());
        scanner.add("old/com/acme/Copy.class", good());
        scanner.add("META-INF/versions/21/com/acme/Good.class", good());
        assertThat(scanner.scan().uses()).hasSize(3);
    }

    @Test
    void countsCopiesOutOfADependencyAndDoesNotJudgeThem() {
        Scanner scanner = scanner();
        scanner.add("copied/com/acme/Good.class", good());
        scanner.add("copied/com/acme/Harmless.class", classWith("com/acme/Harmless", Opcodes.V17, method -> {}));
        assertThat(scanner.scan().uses()).isEmpty();
        assertThat(scanner.scan().fromDependencies()).isEqualTo(1);
        assertThat(scanner.scan().classes()).isEqualTo(2);
    }

    @Test
    void aSubclassIsJudgedWhenItsSuperclassIsNot() {
        Scanner scanner = scanner();
        scanner.add(
                "copied/lib/Worker.class",
                subclass("lib/Worker", "java/lang/Thread").toByteArray());
        scanner.add(
                "copied/lib/Special.class",
                subclass("lib/Special", "lib/Worker").toByteArray());
        scanner.add(
                "com/acme/Mine.class", subclass("com/acme/Mine", "lib/Special").toByteArray());
        scanner.add(
                "com/acme/Nested.class",
                subclass("com/acme/Nested", "com/acme/Mine").toByteArray());
        assertThat(scanner.scan().uses())
                .extracting(use -> use.api() + " in " + use.site().owner())
                .containsExactly("java.lang.Thread#<extends> in com.acme.Mine");
    }

    @Test
    void countsAReceiverThatNobodyHasAsUnresolved() {
        ScanResult scan = scan(
                "A.class",
                classWith(
                        "A",
                        Opcodes.V17,
                        method -> method.visitMethodInsn(
                                Opcodes.INVOKEVIRTUAL, "com/gone/Missing", "start", "()V", false)));
        assertThat(scan.uses()).isEmpty();
        assertThat(scan.unresolved()).containsExactly(new ClassName("com/gone/Missing"));
    }

    @Test
    void survivesACircleOfSuperclasses() {
        Scanner scanner = scanner();
        for (String[] pair : new String[][] {{"A", "B"}, {"B", "A"}}) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, 0, pair[0], null, pair[1], null);
            writer.visitInnerClass(pair[0], pair[1], pair[0], 0);
            MethodVisitor method = writer.visitMethod(0, "m", "()V", null, null);
            method.visitCode();
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "A", "start", "()V", false);
            method.visitMaxs(9, 9);
            method.visitEnd();
            scanner.add(pair[0] + ".class", writer.toByteArray());
        }
        assertThat(scanner.scan().uses()).isEmpty();
    }

    @Test
    void looksAtOwnersThatOnlyTheVirtualMachineAccepts() {
        ScanResult scan = scan("A.class", classWith("A", Opcodes.V17, method -> {
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "[Ljava/lang/Object;", "wait", "()V", false);
            method.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/lang/Runnable", "notify", "()V", true);
        }));
        assertThat(apis(scan)).containsExactly("java.lang.Object#notify()", "java.lang.Object#wait()");
    }

    @Test
    void findsHandlesInConstantsHoweverDeep() {
        Handle start = new Handle(Opcodes.H_INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
        Handle create = new Handle(Opcodes.H_NEWINVOKESPECIAL, "java/lang/Thread", "<init>", "()V", false);
        Handle invoke =
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/ConstantBootstraps", "invoke", CONDY, false);
        ConstantDynamic inner = new ConstantDynamic("a", "Ljava/lang/Object;", invoke, create);
        ScanResult scan = scan("A.class", classWith("A", Opcodes.V17, method -> {
            method.visitLdcInsn(start);
            method.visitLdcInsn(new ConstantDynamic("b", "Ljava/lang/Object;", invoke, create, inner));
            method.visitInvokeDynamicInsn(
                    "c", "()V", new Handle(Opcodes.H_INVOKESTATIC, "X", "b", CONDY, false), start);
        }));
        assertThat(apis(scan))
                .containsExactly(
                        "java.lang.Thread#<init>()",
                        "java.lang.Thread#<init>()",
                        "java.lang.Thread#start()",
                        "java.lang.Thread#start()");
    }

    @Test
    void refusesApisOfJava25OnAnyJdk() {
        ScanResult scan = scan("A.class", classWith("A", Opcodes.V25, method -> {
            method.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/lang/Thread",
                    "ofVirtual",
                    "()Ljava/lang/Thread$Builder$OfVirtual;",
                    false);
            method.visitMethodInsn(
                    Opcodes.INVOKEINTERFACE,
                    "java/lang/Thread$Builder$OfVirtual",
                    "start",
                    "(Ljava/lang/Runnable;)Ljava/lang/Thread;",
                    true);
        }));
        assertThat(apis(scan))
                .containsExactly(
                        "java.lang.Thread#ofVirtual()", "java.lang.Thread$Builder$OfVirtual#start(java.lang.Runnable)");
    }

    @Test
    void namesTheClassFileWhenItNamesNoSource() {
        ScanResult scan = scan("target/classes/com/acme/Good.class", good());
        assertThat(scan.uses().get(0).site().location()).isEqualTo("target/classes/com/acme/Good.class");
        assertThat(scan.withoutLines()).isTrue();
    }
}
