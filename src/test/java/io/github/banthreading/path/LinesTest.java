package io.github.banthreading.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.Instructions;
import io.github.banthreading.scan.Members;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method of four instructions, a byte each, with tables as compilers, weavers and nobody at all write them. */
class LinesTest {

    private final ClassWriter writer = new ClassWriter(0);
    private final MethodVisitor method = method();
    private final Label[] labels = {new Label(), new Label(), new Label(), new Label()};

    private MethodVisitor method() {
        writer.visit(Opcodes.V17, 0, "A", null, "java/lang/Object", null);
        return writer.visitMethod(Opcodes.ACC_STATIC, "a", "()V", null, null);
    }

    private int[] lines() {
        method.visitMaxs(0, 0);
        ClassBytes file = new ClassBytes(writer.toByteArray());
        Members members = Members.methodsOf(file);
        assertThat(members.next()).isTrue();
        int[] lines = new int[labels.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Lines.at(file, new Instructions(file, members.code()).attributes(), i);
        }
        return lines;
    }

    private void visitInstructions() {
        for (int i = 0; i < labels.length; i++) {
            method.visitLabel(labels[i]);
            method.visitInsn(i == labels.length - 1 ? Opcodes.RETURN : Opcodes.NOP);
        }
    }

    @Test
    void aLineIsThatOfTheEntryBefore() {
        visitInstructions();
        method.visitLineNumber(10, labels[1]);
        method.visitLineNumber(12, labels[3]);
        assertThat(lines()).containsExactly(0, 10, 10, 12);
    }

    @Test
    void entriesAreInNoOrder() {
        visitInstructions();
        method.visitLineNumber(12, labels[3]);
        method.visitLineNumber(8, labels[0]);
        method.visitLineNumber(9, labels[2]);
        assertThat(lines()).containsExactly(8, 8, 9, 12);
    }

    @Test
    void ofSeveralEntriesForOneInstructionTheLastCounts() {
        visitInstructions();
        method.visitLineNumber(8, labels[1]);
        method.visitLineNumber(9, labels[1]);
        assertThat(lines()).containsExactly(0, 9, 9, 9);
    }

    @Test
    void allTablesAreRead() {
        visitInstructions();
        method.visitLineNumber(8, labels[0]);
        method.visitAttribute(new Table(2, 20));
        assertThat(lines()).containsExactly(8, 8, 20, 20);
    }

    @Test
    void withoutATableNoLineIsKnown() {
        visitInstructions();
        assertThat(lines()).containsExactly(0, 0, 0, 0);
    }

    /** A table of one entry. */
    private static final class Table extends Attribute {

        private final int start;
        private final int line;

        Table(int start, int line) {
            super("LineNumberTable");
            this.start = start;
            this.line = line;
        }

        @Override
        public boolean isCodeAttribute() {
            return true;
        }

        @Override
        protected ByteVector write(ClassWriter writer, byte[] code, int codeLength, int maxStack, int maxLocals) {
            return new ByteVector().putShort(1).putShort(start).putShort(line);
        }
    }
}
