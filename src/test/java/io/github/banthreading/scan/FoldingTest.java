package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.SYNTHETIC_STATIC;
import static io.github.banthreading.scan.Bytecode.addLambda;
import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.found;
import static io.github.banthreading.scan.Bytecode.subclass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ScanResult;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which member of which class a use belongs to, where no compiler here makes the case. */
class FoldingTest {

    private static final String VERSION = "META-INF/versions/21/";

    private final Scanner scanner = Scans.scanner(name -> false, true);

    /** The two outputs of a multi-release build have classes of the same names, and an anonymous class belongs to its neighbour. */
    @Test
    void classesOfOneNameFoldAmongTheirNeighbours() {
        for (String root : new String[] {"", VERSION}) {
            ClassWriter outer = classNamed("com/acme/Outer");
            outer.visitSource("Outer.java", null);
            addLambda(outer, "com/acme/Outer", root.isEmpty() ? "before" : "after", "()V", "lambda$0");
            addMethod(outer, SYNTHETIC_STATIC, "lambda$0", "()V", "com/acme/Outer#harmless");
            ClassWriter inner = classNamed("com/acme/Outer$1");
            inner.visitSource("Outer.java", null);
            inner.visitOuterClass("com/acme/Outer", "lambda$0", "()V");
            addMethod(inner, 0, "run", "()V", "java/lang/Thread#start");
            scanner.add(root + "com/acme/Outer.class", outer.toByteArray());
            scanner.add(root + "com/acme/Outer$1.class", inner.toByteArray());
        }
        ScanResult scan = scanner.scan();
        assertThat(found(scan))
                .containsExactlyInAnyOrder("Thread#start() in Outer#before()", "Thread#start() in Outer#after()");
        assertThat(scan.uses())
                .extracting(use -> use.site().file())
                .containsExactlyInAnyOrder("com/acme/Outer.java", VERSION + "com/acme/Outer.java");
    }

    /** A compiler counts lambdas anew in each class. */
    @Test
    void aLambdaInAClassInALambdaOfTheSameName() {
        ClassWriter outer = classNamed("com/acme/Outer");
        addLambda(outer, "com/acme/Outer", "begins", "()V", "lambda$0");
        addMethod(outer, SYNTHETIC_STATIC, "lambda$0", "()V", "com/acme/Outer#harmless");
        ClassWriter inner = classNamed("com/acme/Outer$1");
        inner.visitOuterClass("com/acme/Outer", "lambda$0", "()V");
        addLambda(inner, "com/acme/Outer$1", "goesOn", "()V", "lambda$0");
        addMethod(inner, SYNTHETIC_STATIC, "lambda$0", "()V", "java/lang/Thread#start");
        scanner.add("com/acme/Outer.class", outer.toByteArray());
        scanner.add("com/acme/Outer$1.class", inner.toByteArray());
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in Outer#begins()");
    }

    /** A body that several methods share stands in one a person wrote, and in the same whatever order they have. */
    @Test
    void aBodyThatSeveralMethodsShare() {
        for (String[] hosts : new String[][] {
            {"$made()V", "written()V", "written(I)V", "zed()V"}, {"zed()V", "written(I)V", "written()V", "$made()V"}
        }) {
            ClassWriter a = classNamed("com/acme/A");
            for (String host : hosts) {
                int parenthesis = host.indexOf('(');
                addLambda(a, "com/acme/A", host.substring(0, parenthesis), host.substring(parenthesis), "lambda$0");
            }
            addMethod(a, SYNTHETIC_STATIC, "lambda$0", "()V", "java/lang/Thread#start");
            Scanner scanner = Scans.scanner(name -> false, true);
            scanner.add("com/acme/A.class", a.toByteArray());
            assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#written()");
        }
    }

    /** So does what a weaver moved, which its glue calls. */
    @Test
    void aMovedBodyThatSeveralMethodsCall() {
        for (String callers : new String[] {"$made written zed", "zed written $made"}) {
            ClassWriter a = classNamed("com/acme/A");
            for (String caller : callers.split(" ", -1)) {
                addMethod(a, 0, caller, "()V", "com/acme/A#moved$original");
            }
            addMethod(a, Opcodes.ACC_SYNTHETIC, "moved$original", "()V", "java/lang/Thread#start");
            Scanner scanner = Scans.scanner(name -> false, true);
            scanner.add("com/acme/A.class", a.toByteArray());
            assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#written()");
        }
    }

    /** A class that a weaver made calls such a body; where no method of the class creates one, nothing says whose body it is. */
    @Test
    void aMovedBodyThatIsCalledByAClassWhichNothingCreates() {
        ClassWriter a = classNamed("com/acme/A");
        addMethod(a, SYNTHETIC_STATIC, "moved$original", "()V", "java/lang/Thread#start");
        ClassWriter made = new ClassWriter(0);
        made.visit(Opcodes.V17, Opcodes.ACC_SYNTHETIC, "com/acme/A$auxiliary", null, "java/lang/Object", null);
        addMethod(made, 0, "run", "()V", "com/acme/A#moved$original");
        scanner.add("com/acme/A.class", a.toByteArray());
        scanner.add("com/acme/A$auxiliary.class", made.toByteArray());
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#moved$original()");
    }

    /** kotlinc names {@code outer$default} after what it calls; a lambda's body that calls something else stays with its lambda. */
    @Test
    void aKotlinLambdaBelongsToTheFunctionAroundIt() {
        ClassWriter a = classNamed("com/acme/A");
        a.visitAnnotation("Lkotlin/Metadata;", true);
        addLambda(a, "com/acme/A", "run", "()V", "run$lambda$0");
        addMethod(a, SYNTHETIC_STATIC, "run$lambda$0", "()V", "java/lang/Thread#start com/acme/A#called");
        addMethod(a, Opcodes.ACC_STATIC, "called", "()V", "com/acme/A#harmless");
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#run()");
    }

    /** Some versions of groovyc name no enclosing method for a closure in a static field; what makes it tells. */
    @Test
    void aClosureOfGroovyBelongsToTheInitialiserThatMakesIt() {
        ClassWriter a = subclass("com/acme/A", "java/lang/Object", "groovy/lang/GroovyObject");
        MethodVisitor initialiser = a.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        initialiser.visitTypeInsn(Opcodes.NEW, "com/acme/A$_closure1");
        initialiser.visitInsn(Opcodes.RETURN);
        initialiser.visitMaxs(9, 9);
        scanner.add("com/acme/A.class", a.toByteArray());
        for (String name : new String[] {"_closure1", "_closure2"}) {
            String closure = "com/acme/A$" + name;
            ClassWriter writer =
                    subclass(closure, "groovy/lang/Closure", "org/codehaus/groovy/runtime/GeneratedClosure");
            writer.visitInnerClass(closure, "com/acme/A", name, 0);
            addMethod(writer, 0, "doCall", "()V", "java/lang/Thread#start");
            scanner.add(closure + ".class", writer.toByteArray());
        }
        assertThat(found(scanner.scan()))
                .containsExactlyInAnyOrder("Thread#start() in A#<clinit>", "Thread#start() in A#<init>");
    }

    /** scalac numbers local methods; the names of operators and of default arguments a person can tell. */
    @ParameterizedTest
    @CsvSource({
        "local$1, run",
        "12, 12",
        "a$, a$",
        "$1, $1",
        "$plus, $plus",
        "copy$default$2, copy$default$2",
        "plain1, plain1"
    })
    void aPrivateMethodOfScala(String method, String place) {
        ClassWriter a = classNamed("com/acme/A");
        Bytecode.addAttribute(a, "ScalaSig");
        addMethod(a, 0, "run", "()V", "com/acme/A#" + method);
        addMethod(a, Opcodes.ACC_PRIVATE, method, "()V", "java/lang/Thread#start");
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(scanner.scan().unreadable()).isEmpty();
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#" + place + "()");
    }

    /** A compiler's accessor does one thing; some copies are the price of those that do a little more. */
    @ParameterizedTest
    @CsvSource({"1, run", "4, run", "5, access$0"})
    void anAccessorOfSeveralUses(int uses, String place) {
        ClassWriter a = classNamed("com/acme/A");
        addMethod(
                a,
                SYNTHETIC_STATIC,
                "access$0",
                "()V",
                String.join(" ", Collections.nCopies(uses, "java/lang/Thread#start")));
        addMethod(a, 0, "run", "()V", "com/acme/A#access$0");
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(found(scanner.scan()))
                .containsExactlyElementsOf(Collections.nCopies(uses, "Thread#start() in A#" + place + "()"));
    }

    /** Both are called run(), and stand in one line of one method: they are no copies of each other. */
    @Test
    void twoAnonymousClassesInOneLine() {
        for (int i = 1; i <= 2; i++) {
            ClassWriter inner = classNamed("com/acme/Outer$" + i);
            inner.visitSource("Outer.java", null);
            inner.visitOuterClass("com/acme/Outer", "begins", "()V");
            MethodVisitor method = inner.visitMethod(0, "run", "()V", null, null);
            for (int line = 8 - i; line <= 7; line++) {
                Label here = new Label();
                method.visitLabel(here);
                method.visitLineNumber(line, here);
                method.visitInsn(Opcodes.NOP);
            }
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(9, 9);
            scanner.add("com/acme/Outer$" + i + ".class", inner.toByteArray());
        }
        assertThat(found(scanner.scan()))
                .containsExactly("Thread#start() in Outer#begins()", "Thread#start() in Outer#begins()");
    }

    /** Every constructor has a copy of the initialisers, also when the hash codes of their descriptors are the same. */
    @Test
    void oneInitialiserInTwoConstructors() {
        ClassWriter a = classNamed("com/acme/A");
        for (String descriptor : new String[] {"(LAa;)V", "(LBB;)V"}) {
            MethodVisitor constructor = a.visitMethod(0, "<init>", descriptor, null, null);
            Label here = new Label();
            constructor.visitLabel(here);
            constructor.visitLineNumber(7, here);
            constructor.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
            constructor.visitInsn(Opcodes.RETURN);
            constructor.visitMaxs(9, 9);
        }
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#<init>");
    }

    @Test
    void aMethodOfAPersonThatIsNamedLikeAnAccessorKeepsItsUses() {
        ClassWriter a = classNamed("com/acme/A");
        addMethod(a, Opcodes.ACC_STATIC, "access$granted", "()V", "java/lang/Thread#start");
        addMethod(a, 0, "run", "()V", "com/acme/A#access$granted");
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#access$granted()");
    }

    /** kotlinc puts the name of the function in front of that of a local one; a name that begins with a dollar sign is a person's. */
    @Test
    void aFunctionOfAPersonThatBeginsWithADollarSignIsNotLocal() {
        ClassWriter a = classNamed("com/acme/A");
        a.visitAnnotation("Lkotlin/Metadata;", true);
        int privateStatic = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
        addMethod(a, privateStatic, "$start", "()V", "java/lang/Thread#start");
        addMethod(a, privateStatic, "outer$local", "()V", "java/lang/Thread#start");
        addMethod(a, privateStatic, "$run", "()V", "com/acme/A#$start");
        addMethod(a, privateStatic, "outer", "()V", "com/acme/A#outer$local");
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(found(scanner.scan()))
                .containsExactly("Thread#start() in A#$start()", "Thread#start() in A#outer()");
    }

    /** A class of kotlinc is known as one also where other annotations than its own have to be read. */
    @Test
    void aLocalFunctionBesideAnAnnotatedOne() {
        ClassWriter a = classNamed("com/acme/A");
        a.visitAnnotation("Lkotlin/Metadata;", true);
        a.visitMethod(Opcodes.ACC_ABSTRACT, "later", "()V", null, null)
                .visitAnnotation("Ljakarta/ejb/Asynchronous;", true);
        int privateStatic = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
        addMethod(a, privateStatic, "outer$local", "()V", "java/lang/Thread#start");
        addMethod(a, 0, "outer", "()V", "com/acme/A#outer$local");
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(found(scanner.scan()))
                .containsExactlyInAnyOrder("Asynchronous#<annotation> in A#later()", "Thread#start() in A#outer()");
    }

    /** Only broken class files have moved bodies that nothing but another of them calls. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void movedBodiesThatGoRound() {
        ClassWriter a = classNamed("com/acme/A");
        for (String[] pair : new String[][] {{"a$moved", "b$moved"}, {"b$moved", "a$moved"}}) {
            MethodVisitor body = a.visitMethod(SYNTHETIC_STATIC, pair[0], "()V", null, null);
            Label here = new Label();
            body.visitLabel(here);
            body.visitLineNumber(7, here);
            body.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
            body.visitMethodInsn(Opcodes.INVOKESTATIC, "com/acme/A", pair[1], "()V", false);
            body.visitInsn(Opcodes.RETURN);
            body.visitMaxs(9, 9);
        }
        scanner.add("com/acme/A.class", a.toByteArray());
        assertThat(scanner.scan().uses()).hasSize(2);
    }

    /** Only broken class files enclose each other; from some of them a circle is reached that does not come back to them. */
    @ParameterizedTest
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    @CsvSource({"1, 0", "2, 0", "3, 0", "5, 0", "1, 1", "2, 1", "3, 2", "4, 3", "1, 5", "5, 9"})
    void classesThatGoRound(int circle, int before) {
        for (int i = 0; i < before + circle; i++) {
            String name = "com/acme/C" + i;
            String next = "com/acme/C" + (i + 1 < before + circle ? i + 1 : before);
            ClassWriter writer = classNamed(name);
            writer.visitInnerClass(name, next, "C", 0);
            addMethod(writer, 0, "run", "()V", "java/lang/Thread#start");
            scanner.add(name + ".class", writer.toByteArray());
        }
        ScanResult scan = scanner.scan();
        assertThat(scan.generated()).isZero();
        assertThat(scan.uses()).hasSize(circle + before);
    }
}
