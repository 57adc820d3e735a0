package io.github.banthreading.scan;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Rewrites the code of one method, for {@link ClassModelMutator}. */
final class CodeMutator {

    private static final int[] LINES = {0, 1, 2, 3, 7, 1000, 40_000, 65_534, 65_535};

    private final Random random;
    private final ModelParts parts;
    private final Set<ClassModelMutator.Edit> edits;
    private final CodeBuilder out;
    private final List<Label> labels = new ArrayList<>();

    CodeMutator(Random random, ModelParts parts, Set<ClassModelMutator.Edit> edits, CodeBuilder out) {
        this.random = random;
        this.parts = parts;
        this.edits = edits;
        this.out = out;
    }

    void build(CodeModel code) {
        for (CodeElement element : code) {
            boolean isInstruction = element instanceof Instruction;
            if (isInstruction && parts.once(4)) {
                edits.forEach(this::insert);
            }
            boolean isCall = element instanceof InvokeInstruction && edits.contains(ClassModelMutator.Edit.CALLS);
            boolean isLine = element instanceof LineNumber && edits.contains(ClassModelMutator.Edit.LINES);
            if (isCall && parts.once(2)) {
                call();
            } else if (!isLine || parts.once(2)) {
                out.with(element);
            }
        }
        for (int i = labels.size() / 2; i > 0; i--) {
            handler(parts.any(labels), parts.any(labels), parts.any(labels));
        }
    }

    private void insert(ClassModelMutator.Edit edit) {
        switch (edit) {
            case CALLS -> call();
            case LINES -> out.lineNumber(LINES[random.nextInt(LINES.length)]);
            case CONSTANTS -> out.ldc(parts.constant(random.nextInt(6)));
            case LAMBDAS -> out.with(InvokeDynamicInstruction.of(parts.pool.invokeDynamicEntry(
                    parts.bootstrap(random.nextInt(3)), parts.nameAndType())));
            case HANDLERS -> labels.add(out.newBoundLabel());
            case INSTRUCTIONS -> instruction();
            case LONG -> {
                for (int i = parts.once(100) ? random.nextInt(9_000) : 0; i > 0; i--) {
                    out.aconst_null().monitorenter();
                }
            }
            default -> {}
        }
    }

    /** Leaves enough on the operand stack that whatever comes next finds something. */
    private void fill() {
        for (int i = 0; i < 8; i++) {
            out.aconst_null();
        }
    }

    private void call() {
        fill();
        if (parts.once(4)) {
            out.new_(parts.type());
        }
        if (parts.once(4)) {
            out.iconst_0();
        }
        Opcode opcode = parts.any(
                List.of(Opcode.INVOKEVIRTUAL, Opcode.INVOKESPECIAL, Opcode.INVOKESTATIC, Opcode.INVOKEINTERFACE));
        out.with(InvokeInstruction.of(opcode, parts.member()));
        fill();
    }

    private void instruction() {
        fill();
        switch (random.nextInt(9)) {
            case 0 -> out.monitorenter();
            case 1 -> out.monitorexit();
            case 2 -> out.athrow();
            case 3 -> out.new_(parts.type());
            case 4 -> out.checkcast(parts.type());
            case 5 -> out.getstatic(parts.pool.fieldRefEntry(parts.type(), parts.nameAndType()));
            case 6 -> {
                Label label = out.newLabel();
                out.with(DiscontinuedInstruction.JsrInstruction.of(label)).labelBinding(label);
            }
            case 7 -> out.with(DiscontinuedInstruction.RetInstruction.of(random.nextInt(300)));
            default -> labels.forEach(out::goto_);
        }
    }

    private void handler(Label start, Label end, Label handler) {
        if (parts.once(2)) {
            out.exceptionCatchAll(start, end, handler);
        } else {
            out.exceptionCatch(start, end, handler, parts.type());
        }
    }
}
