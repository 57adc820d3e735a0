package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.classNamed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Instructions in an order that compilers give them at times, and no fixture does. */
class MethodCollectorTest {

    private static Policy policy;

    @BeforeAll
    static void readCatalog() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
    }

    /** Copies of a finally block are one use: behind another line, where exceptions arrive, and behind an exit. */
    @ParameterizedTest
    @CsvSource({
        "2, line1 start start",
        "2, handler line1 start start",
        "1, handler line1 start line2 return handler line1 start",
        "1, handler line1 start handler return start",
        "1, handler line1 start return handler start",
        "1, handler line1 start return start",
        "1, handler line1 start ireturn start",
        "1, handler line1 start athrow start",
        "2, line1 start return start",
        "2, handler line1 start pop start",
    })
    void countsUsesAndNotTheirCopies(int uses, String instructions) {
        ClassWriter writer = classNamed("com/acme/A");
        MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
        Label first = new Label();
        Label end = new Label();
        method.visitLabel(first);
        for (String each : instructions.split(" ", -1)) {
            write(method, each, first, end);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitLabel(end);
        method.visitMaxs(9, 9);
        Scanner scanner = Scans.scanner(policy, type -> Optional.empty());
        scanner.add("com/acme/A.class", writer.toByteArray());
        assertThat(scanner.scan().uses()).hasSize(uses);
    }

    private static void write(MethodVisitor method, String what, Label first, Label end) {
        Label here = new Label();
        switch (what) {
            case "start" -> method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
            case "return" -> method.visitInsn(Opcodes.RETURN);
            case "ireturn" -> method.visitInsn(Opcodes.IRETURN);
            case "athrow" -> method.visitInsn(Opcodes.ATHROW);
            case "pop" -> method.visitInsn(Opcodes.POP);
            case "handler" -> {
                method.visitTryCatchBlock(first, end, here, null);
                method.visitLabel(here);
            }
            default -> {
                method.visitLabel(here);
                method.visitLineNumber(Integer.parseInt(what.substring("line".length())), here);
            }
        }
    }
}
