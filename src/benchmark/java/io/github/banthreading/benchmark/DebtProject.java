package io.github.banthreading.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A folder of classes that start a thread each, and a debt file with an entry for each of them. */
final class DebtProject {

    private DebtProject() {}

    /** Writes {@code classes} and {@code threading-debt.toml}. */
    static void write(Path folder, int entries) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/com/acme"));
        Files.write(classes.resolve("Plain.class"), plain("com/acme/Plain"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        StringBuilder debt = new StringBuilder("version = 1\n");
        for (int i = 0; i < entries; i++) {
            Files.write(classes.resolve("Job" + i + ".class"), classFile("com/acme/Job" + i));
            debt.append("""

                    [[debt]]
                    id      = "job-%1$05d"
                    class   = "com.acme.Job%1$d"
                    member  = "run()"
                    added   = %2$s
                    expires = %3$s
                    owner   = "team-orders"
                    ticket  = "ORD-%1$d"
                    reason  = "The audit call predates the Lambda port."
                    plan    = "Send the audit event to SQS, release 9.2."
                    [debt.uses]
                    "java.lang.Thread#<init>()" = 1
                    "java.lang.Thread#start()" = 1
                    """.formatted(i, today.minusDays(60), today.plusDays(120)));
        }
        Files.writeString(folder.resolve("threading-debt.toml"), debt);
    }

    /** There has to be something to judge also without an entry. */
    private static byte[] plain(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] classFile(String name) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        run.visitCode();
        run.visitTypeInsn(Opcodes.NEW, "java/lang/Thread");
        run.visitInsn(Opcodes.DUP);
        run.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Thread", "<init>", "()V", false);
        run.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
        run.visitInsn(Opcodes.RETURN);
        run.visitMaxs(0, 0);
        run.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
