package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is read and not judged has names, and numbers where it was looked at. */
class PassedOverTest {

    private static final String STARTS_TWICE = "java/lang/Thread#start java/lang/Thread#start";

    private static Scanner scanner(boolean skipGenerated) throws Exception {
        Policy policy = Scans.policy(Preset.STANDARD);
        return new Scanner(
                policy,
                type -> Optional.empty(),
                type -> type.internal().startsWith("com/acme/left/"),
                (type, path) -> path.startsWith("copied/"),
                skipGenerated);
    }

    private static ScanResult scan(boolean skipGenerated) throws Exception {
        Scanner scanner = scanner(skipGenerated);
        ClassWriter made = classNamed("com/acme/Made");
        made.visitAnnotation("Lcom/acme/Generated;", false);
        addMethod(made, 0, "run", "()V", STARTS_TWICE);
        ClassWriter partly = classNamed("com/acme/Partly");
        MethodVisitor method = partly.visitMethod(0, "made", "()V", null, null);
        method.visitAnnotation("Lcom/acme/Generated;", false);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Thread", "start", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        addMethod(partly, 0, "written", "()V", "java/lang/Thread#start");
        scanner.add("com/acme/Made.class", made.toByteArray());
        scanner.add("com/acme/Partly.class", partly.toByteArray());
        for (String name : List.of("com/acme/left/Right", "com/acme/left/Left")) {
            scanner.add(name + ".class", caller(name, STARTS_TWICE));
        }
        scanner.add("copied/Copy.class", caller("Copy", STARTS_TWICE));
        scanner.add("copied/Clean.class", classNamed("Clean").toByteArray());
        return scanner.scan();
    }

    private static Group group(int uses, String... classes) {
        return new Group(Stream.of(classes).map(ClassName::new).toList(), uses);
    }

    @Test
    void eachClassIsNamedAndUsesAreCountedWhereTheyWereLookedAt() throws Exception {
        ScanResult scan = scan(true);
        assertThat(found(scan)).containsExactly("Thread#start() in Partly#written()");
        assertThat(scan.passedOver())
                .isEqualTo(new PassedOver(
                        group(1, "com/acme/Made"),
                        List.of(new ClassName("com/acme/Partly")),
                        group(0, "com/acme/left/Left", "com/acme/left/Right"),
                        group(2, "Copy")));
        assertThat(scan.generated()).isEqualTo(2);
        assertThat(scan.passedOver().generatedNames())
                .containsExactly(new ClassName("com/acme/Made"), new ClassName("com/acme/Partly"));
    }

    @Test
    void nothingIsPassedOverAsGeneratedWhereThatIsJudged() throws Exception {
        PassedOver passedOver = scan(false).passedOver();
        assertThat(passedOver.generated()).isEqualTo(Group.NONE);
        assertThat(passedOver.generatedMethods()).isEmpty();
    }

    @Test
    void whatClassFilesSayOfASynchronizedMethodIsFoundAgainOnTheLineOfItsDeclaration() throws Exception {
        Scanner scanner = scanner(true);
        ClassWriter writer = classNamed("A");
        addMethod(writer, Opcodes.ACC_SYNCHRONIZED, "run", "()V", "com/acme/B#go");
        scanner.add("A.class", writer.toByteArray());
        ScanResult located =
                scanner.scan().located(use -> use.site().inFile("src/A.java").atLine(7));
        assertThat(scanner.code().hosts(located.uses().get(0)))
                .extracting(ModuleCode.Host::method)
                .containsExactly(new MethodKey("run", "()V"));
    }
}
