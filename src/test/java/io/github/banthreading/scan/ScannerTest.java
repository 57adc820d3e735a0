package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that no compiler writes, or that are none. */
class ScannerTest {

    private static final String CONDY = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;"
            + "Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;";

    private static Policy policy;

    @BeforeAll
    static void readCatalog() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
    }

    private static Scanner scanner() {
        return Scans.scanner(policy, type -> Optional.empty());
    }

    private interface Body {
        void write(MethodVisitor method);
    }

    private static byte[] classWith(String name, int version, Body body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        method.visitCode();
        body.write(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void startThread(MethodVisitor method) {
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
    }

    private static ClassWriter thread(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, name, null, "java/lang/Thread", null);
        return writer;
    }

    private static byte[] callerOf(String name, String receiver, ClassWriter writer) {
        writer.visit(Opcodes.V17, 0, name, null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, receiver, "start", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        return writer.toByteArray();
    }

    private static ScanResult scan(String path, byte[] bytes) {
        Scanner scanner = scanner();
        scanner.add(path, bytes);
        return scanner.scan();
    }

    private static String causeOf(byte[] bytes) {
        return scan("Broken.class", bytes).unreadable().get(0).cause();
    }

    private static byte[] good() {
        return classWith("com/acme/Good", Opcodes.V17, ScannerTest::startThread);
    }

    /** A class that names nothing listed: only the byte of monitorenter, and what is like it, say that there may be a lock. */
    @Test
    void findsALockInAClassThatNamesNothing() {
        byte[] locked = classWith("A", Opcodes.V17, method -> {
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitInsn(Opcodes.MONITORENTER);
        });
        assertThat(scan("A.class", locked).uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("synchronized#block");
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
        scanner.add("com/acme/F\u00e4den.class", thread("com/acme/F\u00e4den").toByteArray());
        scanner.add("com/acme/A.class", callerOf("com/acme/A", "com/acme/F\u00e4den", new ClassWriter(0)));
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("java.lang.Thread#start()", "java.lang.Thread#<extends>");
    }

    /** What is called on a class of the module can be told when that class was read, which may be after its caller. */
    @Test
    void readsACallerAgainWhenItsReceiverTurnsOutToBeAThread() {
        byte[] caller = callerOf("com/acme/A", "com/acme/Zed", new ClassWriter(0));
        int[] readings = new int[1];
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", () -> {
            readings[0]++;
            return caller;
        });
        scanner.add("com/acme/Good.class", classWith("com/acme/Good", Opcodes.V17, method -> {}));
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed").toByteArray());
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .contains("java.lang.Thread#start()");
        assertThat(readings[0]).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadAgainIsRefused() {
        byte[] caller = callerOf("com/acme/A", "com/acme/Zed", new ClassWriter(0));
        int[] readings = new int[1];
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", () -> {
            if (readings[0]++ > 0) {
                throw new IOException("is gone");
            }
            return caller;
        });
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed").toByteArray());
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
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed").toByteArray());
        ScanResult scan = scanner.scan();
        assertThat(scan.unreadable())
                .containsExactly(
                        new Unreadable("com/acme/Odd.class", "is truncated or damaged (" + bytes.length + " bytes)"));
        assertThat(scan.classes()).isEqualTo(1);
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
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed").toByteArray());
        assertThat(scanner.scan().uses())
                .extracting(use -> use.site().file())
                .containsExactly("com/acme/A.java", "com/acme/Zed.class");
    }

    @ParameterizedTest
    @CsvSource({"com.acme.Jobs, l\u00e4uft", "\u4ed5\u4e8b, \u59cb\u3081\u308b"})
    void findsAMemberWithLettersBeyondAscii(String owner, String name) throws Exception {
        CatalogText text = CatalogText.builtIn().read(List.of("[executor]", owner, "    " + name + "()"), "acme.txt");
        Policy acme = new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
        Scanner scanner = Scans.scanner(acme, type -> Optional.empty());
        scanner.add(
                "A.class",
                classWith(
                        "A",
                        Opcodes.V17,
                        method -> method.visitMethodInsn(
                                Opcodes.INVOKESTATIC, owner.replace('.', '/'), name, "()V", false)));
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly(owner + "#" + name + "()");
    }

    /** Of a class that is not visited it is known all the same which of its methods are its own and hide inherited ones. */
    @Test
    void aStaticMethodOfTheModuleHidesAnInheritedOne() {
        ClassWriter hiding = thread("com/acme/Zed");
        hiding.visitMethod(Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE, "start", "()V", null, null);
        Scanner scanner = scanner();
        scanner.add("com/acme/A.class", callerOf("com/acme/A", "com/acme/Zed", new ClassWriter(0)));
        scanner.add("com/acme/Zed.class", hiding.toByteArray());
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("java.lang.Thread#<extends>");
    }

    /** The member is not visited before it is known that it uses something; that it is a member is known before. */
    @Test
    void aMemberOfAGeneratedClassIsGenerated() {
        ClassWriter outer = new ClassWriter(0);
        outer.visit(Opcodes.V17, 0, "com/acme/Outer", null, "java/lang/Object", null);
        outer.visitAnnotation("Lcom/acme/Generated;", false);
        ClassWriter member = new ClassWriter(0);
        member.visitInnerClass("com/acme/Outer$Member", "com/acme/Outer", "Member", 0);
        Scanner scanner = scanner();
        scanner.add("com/acme/Outer$Member.class", callerOf("com/acme/Outer$Member", "com/acme/Zed", member));
        scanner.add("com/acme/Outer.class", outer.toByteArray());
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed").toByteArray());
        ScanResult scan = scanner.scan();
        assertThat(scan.generated()).isEqualTo(2);
        assertThat(scan.uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("java.lang.Thread#<extends>");
    }

    @Test
    void whatATeamListsAsAWholeIsFoundThroughASubclass() throws Exception {
        CatalogText text = CatalogText.builtIn().read(List.of("[executor]", "com.acme.Jobs", "    *"), "acme.txt");
        Policy acme = new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
        Scanner scanner = Scans.scanner(acme, type -> Optional.empty());
        ClassWriter jobs = new ClassWriter(0);
        jobs.visit(Opcodes.V17, 0, "com/acme/Nightly", null, "com/acme/Jobs", null);
        scanner.add("com/acme/Nightly.class", jobs.toByteArray());
        scanner.add(
                "com/acme/A.class",
                classWith(
                        "com/acme/A",
                        Opcodes.V17,
                        method ->
                                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "com/acme/Nightly", "go", "()V", false)));
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("com.acme.Jobs#go()", "com.acme.Jobs#<extends>");
    }

    /** Whether an argument is a constant is not in the constant pool, so that what may be one has to be looked at. */
    @Test
    void whatIsListedForTheConstantFalseAloneIsFound() throws Exception {
        CatalogText text = CatalogText.builtIn()
                .read(
                        List.of(
                                "[executor]",
                                "com.acme.Jobs",
                                "    go(int, false)",
                                "java.util.Jobs",
                                "    go(int, false)"),
                        "acme.txt");
        Policy acme = new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
        for (String receiver : List.of("com/acme/Jobs", "com/acme/Nightly", "java/util/Jobs")) {
            Scanner scanner = Scans.scanner(acme, type -> Optional.empty());
            ClassWriter nightly = new ClassWriter(0);
            nightly.visit(Opcodes.V17, 0, "com/acme/Nightly", null, "com/acme/Jobs", null);
            scanner.add("com/acme/Nightly.class", nightly.toByteArray());
            scanner.add("com/acme/A.class", classWith("com/acme/A", Opcodes.V17, method -> {
                method.visitInsn(Opcodes.ICONST_1);
                method.visitInsn(Opcodes.ICONST_0);
                method.visitMethodInsn(Opcodes.INVOKESTATIC, receiver, "go", "(IZ)V", false);
            }));
            assertThat(scanner.scan().uses())
                    .extracting(ApiUse::api)
                    .extracting(Object::toString)
                    .containsExactly((receiver.startsWith("java") ? "java.util" : "com.acme") + ".Jobs#go(int, false)");
        }
    }

    /** What is allowed decides for those who inherit it too, and is not found again at a supertype that is banned. */
    @Test
    void whatTheBuildLetsPassIsNoUse() throws Exception {
        CatalogText text = CatalogText.builtIn().read(List.of("[executor]", "com.acme.Jobs", "    go"), "acme.txt");
        Policy allowing = new Policy(
                text.catalog(),
                Preset.STANDARD,
                List.of(),
                List.of(),
                List.of("com.acme.Jobs#go", "java.lang.Thread#start"));
        Scanner scanner = Scans.scanner(allowing, type -> Optional.empty());
        ClassWriter nightly = new ClassWriter(0);
        nightly.visit(Opcodes.V17, 0, "com/acme/Nightly", null, "com/acme/Jobs", null);
        scanner.add("com/acme/Nightly.class", nightly.toByteArray());
        scanner.add("com/acme/A.class", classWith("com/acme/A", Opcodes.V17, method -> {
            startThread(method);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "com/acme/Nightly", "go", "()V", false);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "stop", "()V", false);
        }));
        assertThat(scanner.scan().uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("java.lang.Thread#stop()");
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

    private static byte[] subclass(String name, String superName) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superName, null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    @Test
    void aSubclassIsJudgedWhenItsSuperclassIsNot() {
        Scanner scanner = scanner();
        scanner.add("copied/lib/Worker.class", subclass("lib/Worker", "java/lang/Thread"));
        scanner.add("copied/lib/Special.class", subclass("lib/Special", "lib/Worker"));
        scanner.add("com/acme/Mine.class", subclass("com/acme/Mine", "lib/Special"));
        scanner.add("com/acme/Nested.class", subclass("com/acme/Nested", "com/acme/Mine"));
        assertThat(scanner.scan().uses())
                .extracting(use -> use.api() + " in " + use.site().owner())
                .containsExactly("java.lang.Thread#<extends> in com.acme.Mine");
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
        assertThat(scan.uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
                .containsExactly("java.lang.Object#notify()", "java.lang.Object#wait()");
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
        assertThat(scan.uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
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
        assertThat(scan.uses())
                .extracting(ApiUse::api)
                .extracting(Object::toString)
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
