package io.github.banthreading.scan;

import org.objectweb.asm.Opcodes;

/**
 * Recognises the static method that kotlinc adds to a class for a {@code @JvmStatic} function of its companion: it reads the
 * companion, hands all arguments on to its function of the same name, and returns. It is synchronized where that is, and
 * nobody wrote it.
 */
final class CompanionFacade extends OtherInstructions {

    private final MethodCollector method;
    private final MethodKey key;
    private int reads;
    private int calls;
    private boolean does;

    CompanionFacade(MethodCollector method, MethodKey key) {
        super(method);
        this.method = method;
        this.key = key;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        reads += opcode == Opcodes.GETSTATIC && descriptor.startsWith("L" + owner + "$") ? 1 : 0;
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        boolean isSame = name.equals(key.name()) && descriptor.equals(key.descriptor());
        calls += opcode == Opcodes.INVOKEVIRTUAL && isSame ? 1 : 2;
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    void other(int opcode) {
        boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        does |= !returns && opcode != Opcodes.GETSTATIC;
    }

    @Override
    public void visitEnd() {
        if (reads == 1 && calls == 1 && !does) {
            method.isNotSynchronized();
        }
        super.visitEnd();
    }
}
