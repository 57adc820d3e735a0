package io.github.banthreading.scan;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Steps from instruction to instruction of one method's code (JVMS 4.7.3 and 6.5) without looking at what they do. */
final class Instructions {

    private static final byte MONITOR_ENTER = (byte) Opcodes.MONITORENTER;
    private static final int LDC_W = 19;
    private static final int WIDE = 196;

    /** Bytes of a Code attribute's contents before the code: two sizes and its length. */
    private static final int HEADER = 8;

    /** Bytes of each instruction by its opcode; 0 for the three that have to be looked at, and for what is none. */
    private static final byte[] LENGTHS = lengths();

    private Instructions() {}

    private static byte[] lengths() {
        byte[] lengths = new byte[256];
        fill(lengths, Opcodes.NOP, Opcodes.MONITOREXIT, 1);
        fill(lengths, Opcodes.BIPUSH, Opcodes.BIPUSH, 2);
        fill(lengths, Opcodes.SIPUSH, Opcodes.SIPUSH, 3);
        fill(lengths, Opcodes.LDC, Opcodes.LDC, 2);
        fill(lengths, Opcodes.LDC + 1, Opcodes.LDC + 2, 3);
        fill(lengths, Opcodes.ILOAD, Opcodes.ALOAD, 2);
        fill(lengths, Opcodes.ISTORE, Opcodes.ASTORE, 2);
        fill(lengths, Opcodes.IINC, Opcodes.IINC, 3);
        fill(lengths, Opcodes.IFEQ, Opcodes.JSR, 3);
        fill(lengths, Opcodes.RET, Opcodes.RET, 2);
        fill(lengths, Opcodes.TABLESWITCH, Opcodes.LOOKUPSWITCH, 0);
        fill(lengths, Opcodes.GETSTATIC, Opcodes.INVOKESTATIC, 3);
        fill(lengths, Opcodes.INVOKEINTERFACE, Opcodes.INVOKEDYNAMIC, 5);
        fill(lengths, Opcodes.NEW, Opcodes.NEW, 3);
        fill(lengths, Opcodes.NEWARRAY, Opcodes.NEWARRAY, 2);
        fill(lengths, Opcodes.ANEWARRAY, Opcodes.ANEWARRAY, 3);
        fill(lengths, Opcodes.CHECKCAST, Opcodes.INSTANCEOF, 3);
        fill(lengths, Opcodes.MULTIANEWARRAY, Opcodes.MULTIANEWARRAY, 4);
        fill(lengths, Opcodes.IFNULL, Opcodes.IFNONNULL, 3);
        fill(lengths, Opcodes.IFNONNULL + 1, Opcodes.IFNONNULL + 2, 5);
        return lengths;
    }

    private static void fill(byte[] lengths, int from, int to, int length) {
        for (int opcode = from; opcode <= to; opcode++) {
            lengths[opcode] = (byte) length;
        }
    }

    /**
     * Whether code has a {@code monitorenter}, or something that is no instruction.
     *
     * @param code where the contents of its Code attribute start
     */
    static boolean lock(ClassReader reader, byte[] bytes, int code) {
        int first = code + HEADER;
        int end = end(reader, code);
        boolean mayLock = false;
        for (int i = first; i < end && !mayLock; i++) {
            mayLock = bytes[i] == MONITOR_ENTER;
        }
        for (int at = first; mayLock && at < end; ) {
            if (bytes[at] == MONITOR_ENTER) {
                return true;
            }
            int length = length(reader, bytes, first, at);
            if (length <= 0) {
                return true;
            }
            at += length;
        }
        return false;
    }

    /**
     * Whether an instruction of some code matters to a glance, locks, or is none.
     *
     * @param code where the contents of its Code attribute start
     */
    static boolean matter(ClassReader reader, byte[] bytes, int code, Glance glance) {
        int first = code + HEADER;
        int end = end(reader, code);
        for (int at = first; at < end; ) {
            int opcode = bytes[at] & 0xff;
            boolean matters = switch (opcode) {
                case Opcodes.LDC -> glance.matters(bytes[at + 1] & 0xff);
                case LDC_W,
                        Opcodes.GETSTATIC,
                        Opcodes.PUTSTATIC,
                        Opcodes.GETFIELD,
                        Opcodes.PUTFIELD,
                        Opcodes.INVOKEVIRTUAL,
                        Opcodes.INVOKESPECIAL,
                        Opcodes.INVOKESTATIC,
                        Opcodes.INVOKEINTERFACE -> glance.matters(reader.readUnsignedShort(at + 1));
                case Opcodes.INVOKEDYNAMIC, Opcodes.MONITORENTER -> true;
                default -> false;
            };
            int length = length(reader, bytes, first, at);
            if (matters || length <= 0) {
                return true;
            }
            at += length;
        }
        return false;
    }

    /** Where code ends: its length stands before it. */
    private static int end(ClassReader reader, int code) {
        return code + HEADER + reader.readInt(code + HEADER - 4);
    }

    private static int length(ClassReader reader, byte[] bytes, int first, int at) {
        int opcode = bytes[at] & 0xff;
        int operands = at + 4 - ((at - first) & 3);
        return switch (opcode) {
            case Opcodes.TABLESWITCH ->
                operands - at + 4 * (4 + reader.readInt(operands + 8) - reader.readInt(operands + 4));
            case Opcodes.LOOKUPSWITCH -> operands - at + 8 * (1 + reader.readInt(operands + 4));
            case WIDE -> bytes[at + 1] == (byte) Opcodes.IINC ? 6 : 4;
            default -> LENGTHS[opcode];
        };
    }
}
