import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a module as large as one gets: {@code java -cp asm.jar ManyClasses.java FOLDER CLASSES METHODS}. So many of its classes
 * have a method that makes a thread and starts it; the others call methods of each other.
 */
final class ManyClasses {

    private static final String THREAD = "java/lang/Thread";

    private ManyClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int classes = Integer.parseInt(arguments[1]);
        int methods = Integer.parseInt(arguments[2]);
        for (int i = 0; i < classes; i++) {
            String name = "com/acme/shop/part" + i % 200 + "/C%05d".formatted(i);
            Path file = folder.resolve(name + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(name, i, i < methods));
        }
    }

    private static byte[] bytes(String name, int number, boolean starts) {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        type.visitSource(name.substring(name.lastIndexOf('/') + 1) + ".java", null);
        for (int i = 0; i < 4; i++) {
            MethodVisitor method = type.visitMethod(Opcodes.ACC_PUBLIC, "step" + i, "(Ljava/util/List;)V", null, null);
            method.visitCode();
            line(method, 10 + 10 * i);
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitVarInsn(Opcodes.ALOAD, 1);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, "step" + (i + 1) % 4, "(Ljava/util/List;)V", false);
            method.visitVarInsn(Opcodes.ALOAD, 1);
            method.visitLdcInsn("text " + number);
            method.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "add", "(Ljava/lang/Object;)Z", true);
            method.visitInsn(Opcodes.POP);
            end(method);
        }
        if (starts) {
            MethodVisitor method = type.visitMethod(Opcodes.ACC_PUBLIC, "place", "(Ljava/lang/Runnable;)V", null, null);
            method.visitCode();
            line(method, 60);
            method.visitTypeInsn(Opcodes.NEW, THREAD);
            method.visitInsn(Opcodes.DUP);
            method.visitVarInsn(Opcodes.ALOAD, 1);
            method.visitMethodInsn(Opcodes.INVOKESPECIAL, THREAD, "<init>", "(Ljava/lang/Runnable;)V", false);
            line(method, 61);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, THREAD, "start", "()V", false);
            end(method);
        }
        type.visitEnd();
        return type.toByteArray();
    }

    private static void line(MethodVisitor method, int number) {
        Label here = new Label();
        method.visitLabel(here);
        method.visitLineNumber(number, here);
    }

    private static void end(MethodVisitor method) {
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
