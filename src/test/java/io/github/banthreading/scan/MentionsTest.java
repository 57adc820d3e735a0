package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.SYNTHETIC_STATIC;
import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.found;
import static io.github.banthreading.scan.Bytecode.thread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes that give one reason only to look into them: the fixtures give many in each. */
class MentionsTest {

    private static ScanResult scan(Preset preset, ClassWriter writer) throws Exception {
        return scan(Scans.policy(preset), writer);
    }

    private static ScanResult scan(Policy policy, ClassWriter writer) {
        Scanner scanner = Scans.scanner(policy, type -> Optional.empty());
        scanner.add("com/acme/A.class", writer.toByteArray());
        return scanner.scan();
    }

    private static ClassWriter lookup(Object constant, String... called) {
        ClassWriter writer = classNamed("com/acme/A");
        MethodVisitor run = writer.visitMethod(0, "run", "()V", null, null);
        run.visitLdcInsn(constant);
        for (String each : called) {
            int hash = each.indexOf('#');
            String owner = each.substring(0, hash);
            run.visitMethodInsn(Opcodes.INVOKESTATIC, owner, each.substring(hash + 1), "()V", false);
        }
        run.visitInsn(Opcodes.RETURN);
        run.visitMaxs(9, 9);
        return writer;
    }

    @Test
    void aReflectiveLookup() throws Exception {
        assertThat(found(scan(Preset.STRICT, lookup("java.lang.Thread", "java/lang/Class#forName"))))
                .containsExactly("Thread#<string-constant> in A#run()");
        assertThat(found(scan(
                        Preset.STRICT, lookup(Type.getObjectType("java/lang/Thread"), "java/lang/Class#getMethod"))))
                .containsExactly("Thread#<class-constant> in A#run()");
        for (String harmless : List.of("com.acme.Harmless", ";", "[I", "")) {
            ScanResult scan = scan(Preset.STRICT, lookup(harmless, "java/lang/Class#forName"));
            assertThat(found(scan)).isEmpty();
            assertThat(scan.isComplete()).isTrue();
        }
        for (String other : List.of("java/lang/Class#getName", "com/acme/Class#forName")) {
            ClassWriter looked = lookup("java.lang.Thread", other, "java/lang/Thread#start");
            assertThat(found(scan(Preset.STRICT, looked))).containsExactly("Thread#start() in A#run()");
        }
    }

    @Test
    void anAnnotationOfAMethod() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        writer.visitMethod(Opcodes.ACC_ABSTRACT, "run", "()V", null, null)
                .visitAnnotation("Ljakarta/ejb/Asynchronous;", true);
        assertThat(found(scan(Preset.STANDARD, writer))).containsExactly("Asynchronous#<annotation> in A#run()");
    }

    /** Only the methods that name something are visited in a class that names something, and those that are annotated. */
    @Test
    void anAnnotationOfAMethodBesideAUse() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        addMethod(writer, 0, "run", "()V", "java/lang/Thread#start");
        writer.visitMethod(Opcodes.ACC_ABSTRACT, "later", "()V", null, null)
                .visitAnnotation("Ljakarta/ejb/Asynchronous;", true);
        assertThat(found(scan(Preset.STANDARD, writer)))
                .containsExactlyInAnyOrder("Asynchronous#<annotation> in A#later()", "Thread#start() in A#run()");
    }

    /** A method of another class is listed that is named like one of Class. */
    @Test
    void aLookupThatIsNamedLikeSomethingListed() throws Exception {
        assertThat(found(scan(
                        listing("java.nio.charset.Charset", "forName()"),
                        lookup("java.lang.Thread", "java/lang/Class#forName"))))
                .containsExactly("Thread#<string-constant> in A#run()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "\u00e4"})
    void anAnnotationOfOneLetter(String name) throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        writer.visitAnnotation("L" + name + ";", true);
        assertThat(found(scan(listing(name, "<annotation>"), writer)))
                .containsExactly(name + "#<annotation> in A#<class>");
    }

    /** A catalogue may list one of the two ways to a class. */
    @Test
    void aConstantOfOneKind() throws Exception {
        ClassWriter byName = lookup("com.acme.Pool", "java/lang/Class#forName");
        ClassWriter byConstant = lookup(Type.getObjectType("com/acme/Pool"), "java/lang/Class#getMethod");
        Policy name = listing("com.acme.Pool", "<string-constant>");
        Policy constant = listing("com.acme.Pool", "<class-constant>");
        assertThat(found(scan(name, byName))).containsExactly("Pool#<string-constant> in A#run()");
        assertThat(found(scan(name, byConstant))).isEmpty();
        assertThat(found(scan(constant, byConstant))).containsExactly("Pool#<class-constant> in A#run()");
        assertThat(found(scan(constant, byName))).isEmpty();
    }

    private static Policy listing(String type, String member) throws Exception {
        CatalogText text = CatalogText.builtIn().read(List.of("[executor]", type, "    " + member), "acme.txt");
        return new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
    }

    @Test
    void aVolatileField() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        writer.visitField(Opcodes.ACC_VOLATILE, "state", "I", null, null);
        assertThat(found(scan(Preset.STRICT, writer))).containsExactly("volatile#field in A#state");
        assertThat(found(scan(Preset.STANDARD, writer))).isEmpty();
    }

    /** What javac, ecj and kotlinc name {@code access$} something, and scalac {@code super$} something. */
    @Test
    void anAccessorOfAnotherClass() throws Exception {
        for (String accessor : new String[] {"access$0", "super$start"}) {
            ClassWriter a = classNamed("com/acme/A");
            addMethod(a, SYNTHETIC_STATIC, accessor, "()V", "java/lang/Thread#start");
            Scanner scanner = Scans.scanner(Scans.policy(Preset.STANDARD), type -> Optional.empty());
            scanner.add("com/acme/A.class", a.toByteArray());
            scanner.add("com/acme/B.class", caller("com/acme/B", "com/acme/A#" + accessor));
            assertThat(found(scanner.scan())).containsExactly("Thread#start() in B#run()");
        }
    }

    /** What the accessor does is not known before its own class is looked at, which is when all are read. */
    @Test
    void anAccessorThatUsesAClassOfTheModule() throws Exception {
        ClassWriter a = classNamed("com/acme/A");
        addMethod(a, SYNTHETIC_STATIC, "access$0", "()V", "com/acme/Zed#start");
        Scanner scanner = Scans.scanner(Scans.policy(Preset.STANDARD), type -> Optional.empty());
        scanner.add("com/acme/A.class", a.toByteArray());
        scanner.add("com/acme/B.class", caller("com/acme/B", "com/acme/A#access$0"));
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed"));
        assertThat(found(scanner.scan()))
                .containsExactly("Thread#start() in B#run()", "Thread#<extends> in Zed#<class>");
    }
}
