package io.github.banthreading.scan;

import org.objectweb.asm.Opcodes;

/**
 * Steps from instruction to instruction of one method's code (JVMS 4.7.3 and 6.5) without looking at what they do; before
 * the first {@link #next} it stands at none.
 */
public final class Instructions {

    private static final byte MONITOR_ENTER = (byte) Opcodes.MONITORENTER;
    private static final int WIDE = 196;
    private static final int GOTO_W = 200;
    private static final int JSR_W = 201;

    /** Bytes of each instruction by its opcode; 0 for the three that have to be looked at, and for what is none. */
    private static final byte[] LENGTHS = lengths();

    private static final boolean[] LOCKS = new boolean[256];

    static {
        LOCKS[Opcodes.MONITORENTER] = true;
    }

    private final ClassBytes file;
    private int first;
    private int end;
    private int at;
    private int next;
    private int opcode;

    /**
     * Starts before the first instruction.
     *
     * @param code where the contents of a Code attribute start: two sizes, the length of the code, and the code
     */
    public Instructions(ClassBytes file, int code) {
        this.file = file;
        start(code);
    }

    /** Starts before the first instruction of another method of the class. */
    public void start(int code) {
        this.first = code + 8;
        this.end = first + file.u4(code + 4);
        this.next = first;
    }

    /**
     * Goes on to the next instruction that is wanted; false when there is none. Throws {@link IllegalArgumentException} at what is
     * no instruction. Most are passed over, in one loop, because calls cost much until the virtual machine has compiled them.
     *
     * @param wanted for each of the 256 opcodes whether to stop there
     */
    public boolean next(boolean[] wanted) {
        byte[] bytes = file.bytes();
        while (next < end) {
            at = next;
            opcode = bytes[at] & 0xff;
            int length = LENGTHS[opcode];
            next = at + (length == 0 ? lengthByOperands() : length);
            if (wanted[opcode]) {
                return true;
            }
        }
        return false;
    }

    /** What the instruction does (JVMS 6.5). */
    public int opcode() {
        return opcode;
    }

    /** The constant or local variable that it names in one byte. */
    public int u1() {
        return file.u1(at + 1);
    }

    /** The constant that it names in two bytes. */
    public int u2() {
        return file.u2(at + 1);
    }

    /** How many bytes of code stand before it, by which line numbers and exception tables name it. */
    public int offset() {
        return at - first;
    }

    /** The attributes of the code, with line numbers and local variables, behind its exception table. */
    public Attributes attributes() {
        return new Attributes(file, end + 2 + 8 * file.u2(end));
    }

    /** Whether there is a {@code monitorenter}, which names nothing in the constant pool. */
    boolean lock() {
        return mayLock() && next(LOCKS);
    }

    /** Whether that byte is there at all, which is found much sooner. */
    private boolean mayLock() {
        byte[] bytes = file.bytes();
        int found = first;
        while (found < end && bytes[found] != MONITOR_ENTER) {
            found++;
        }
        return found < end;
    }

    private int lengthByOperands() {
        int operands = at + 4 - ((at - first) & 3);
        int length = switch (opcode) {
            case Opcodes.TABLESWITCH -> operands - at + 4 * (4 + file.u4(operands + 8) - file.u4(operands + 4));
            case Opcodes.LOOKUPSWITCH -> operands - at + 8 * (1 + file.u4(operands + 4));
            case WIDE -> file.u1(at + 1) == Opcodes.IINC ? 6 : 4;
            default -> 0;
        };
        if (length <= 0) {
            throw new IllegalArgumentException("no instruction has the opcode " + opcode + " or " + length + " bytes");
        }
        return length;
    }

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
        fill(lengths, GOTO_W, JSR_W, 5);
        return lengths;
    }

    private static void fill(byte[] lengths, int from, int to, int length) {
        for (int opcode = from; opcode <= to; opcode++) {
            lengths[opcode] = (byte) length;
        }
    }
}
