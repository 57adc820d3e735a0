package io.github.banthreading.benchmark;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Has everything visited that the product has visited, and does nothing with it. */
final class BareVisitor extends ClassVisitor {

    private int methods;

    BareVisitor() {
        super(Opcodes.ASM9);
    }

    int methods() {
        return methods;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        methods++;
        return new MethodVisitor(Opcodes.ASM9) {};
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return new FieldVisitor(Opcodes.ASM9) {};
    }
}
