package io.github.banthreading.scan;

import io.github.banthreading.use.ScanResult;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes class files that name one thing, or what only one compiler makes. */
final class Bytecode {

    static final int SYNTHETIC_STATIC = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

    private static final Handle METAFACTORY = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/LambdaMetafactory",
            "metafactory",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                    + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)"
                    + "Ljava/lang/invoke/CallSite;",
            false);

    private Bytecode() {}

    static ClassWriter classNamed(String name) {
        return subclass(name, "java/lang/Object");
    }

    static ClassWriter subclass(String name, String superName, String... interfaces) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, name, null, superName, interfaces);
        return writer;
    }

    /** Adds a method that calls others, each {@code owner#name} without arguments, separated by spaces. */
    static void addMethod(ClassWriter writer, int access, String name, String descriptor, String called) {
        MethodVisitor method = writer.visitMethod(access, name, descriptor, null, null);
        for (String each : called.split(" ", -1)) {
            int hash = each.indexOf('#');
            String owner = each.substring(0, hash);
            method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, each.substring(hash + 1), "()V", false);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
    }

    /** Adds a method whose lambda has its body in another method of the same class. */
    static void addLambda(ClassWriter writer, String owner, String name, String descriptor, String body) {
        MethodVisitor method = writer.visitMethod(0, name, descriptor, null, null);
        Handle handle = new Handle(Opcodes.H_INVOKESTATIC, owner, body, "()V", false);
        method.visitInvokeDynamicInsn("run", "()Ljava/lang/Runnable;", METAFACTORY, handle);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
    }

    /** Adds an attribute without contents. */
    static void addAttribute(ClassWriter writer, String name) {
        writer.visitAttribute(new Attribute(name) {
            @Override
            protected ByteVector write(
                    ClassWriter classWriter, byte[] code, int codeLength, int maxStack, int maxLocals) {
                return new ByteVector();
            }
        });
    }

    /** A class of the module that is a thread. */
    static byte[] thread(String name) {
        return subclass(name, "java/lang/Thread").toByteArray();
    }

    /** A class whose method {@code run()} calls others. */
    static byte[] caller(String name, String called) {
        ClassWriter writer = classNamed(name);
        addMethod(writer, 0, "run", "()V", called);
        return writer.toByteArray();
    }

    /** A class whose only method has this code, and returns. */
    static byte[] classWith(String name, int version, Consumer<MethodVisitor> code) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        code.accept(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        return writer.toByteArray();
    }

    /** A class that starts a thread. */
    static byte[] good() {
        return caller("com/acme/Good", "java/lang/Thread#start");
    }

    /** The APIs that were found. */
    static List<String> apis(ScanResult scan) {
        return scan.uses().stream().map(use -> use.api().toString()).toList();
    }

    /** What was found, as {@code api in owner#member}, classes and APIs without their packages. */
    static List<String> found(ScanResult scan) {
        return scan.uses().stream()
                .map(use -> simple(use.api().toString()) + " in "
                        + simple(use.site().owner() + "#" + use.site().member()))
                .toList();
    }

    private static String simple(String name) {
        String[] parts = name.split("#", 2);
        List<String> words = Arrays.asList(parts[0].split("\\.", -1));
        return words.get(words.size() - 1) + "#" + parts[1];
    }
}
