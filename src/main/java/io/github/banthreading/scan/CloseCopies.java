package io.github.banthreading.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Takes back the second {@code close()} that javac writes for a resource of a try statement (JLS 14.20.3.1), on the way of an
 * exception: it stands alone in a range whose handler adds what it throws to that exception, and no line of the source stands
 * at that handler.
 */
final class CloseCopies extends OtherInstructions {

    /** What a class file has to name for it. */
    static final String ADD_SUPPRESSED = "addSuppressed";

    private static final String THROWABLE = "java/lang/Throwable";

    private final ClassCode.Builder code;

    /** For each range that catches every Throwable its handler and its end, by its start; those that share one are left out. */
    private final Map<Label, Label> handlers = new HashMap<>(0);

    private final Map<Label, Label> ends = new HashMap<>(0);
    private final Set<Label> shared = new HashSet<>(0);

    /** What is closed alone in a range, by the handler of it. */
    private final Map<Label, RawUse> alone = new HashMap<>(0);

    /** The start of the range that the code is in as long as it may be one, and what was closed in it. */
    private @Nullable Label range;

    private @Nullable RawUse closed;

    /** What was closed in the range of the handler that the code is in, as long as that may say that it is a copy. */
    private @Nullable RawUse suspected;

    CloseCopies(MethodVisitor next, ClassCode.Builder code) {
        super(next);
        this.code = code;
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (THROWABLE.equals(type)) {
            if (handlers.putIfAbsent(start, handler) != null) {
                shared.add(start);
            }
            ends.put(start, end);
        }
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        if (range != null && label.equals(ends.get(range))) {
            if (closed != null) {
                alone.put(handlers.get(range), closed);
            }
            range = null;
        }
        if (handlers.containsKey(label) && !shared.contains(label)) {
            range = label;
            closed = null;
        }
        if (alone.containsKey(label)) {
            suspected = alone.remove(label);
        }
        super.visitLabel(label);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        suspected = null;
        super.visitLineNumber(line, start);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (suspected != null && name.equals(ADD_SUPPRESSED) && owner.equals(THROWABLE)) {
            code.removeUse(suspected);
        }
        suspected = null;
        RawUse before = code.lastUse();
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        RawUse use = code.lastUse();
        @SuppressWarnings("ReferenceEquality") // Whether this very instruction was noted as a use.
        boolean isNoted = use != before;
        boolean isClose = name.equals("close") && descriptor.equals("()V") && isNoted && closed == null;
        if (range != null && isClose) {
            closed = use;
        } else {
            range = null;
        }
    }

    @Override
    void other(int opcode) {
        range = null;
        suspected = null;
    }
}
