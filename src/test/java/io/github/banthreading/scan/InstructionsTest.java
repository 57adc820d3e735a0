package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class InstructionsTest {

    private static final int LIKE_MONITOR_ENTER = Opcodes.MONITORENTER;

    /** Whether a method is synchronized or has a synchronized block. */
    private static boolean locks(byte[] bytes) {
        ClassBytes file = new ClassBytes(bytes);
        Members methods = Members.methodsOf(file);
        boolean locks = false;
        while (methods.next()) {
            Attributes attributes = methods.attributes();
            locks |= (methods.access() & Opcodes.ACC_SYNCHRONIZED) != 0
                    || (attributes.next("Code") && new Instructions(file, attributes.contents()).lock());
        }
        return locks;
    }

    private interface Body {
        void write(MethodVisitor method);
    }

    private static boolean locks(Body body) {
        return locks(classWith(body));
    }

    private static byte[] classWith(Body body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "A", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(0, "m", "()V", null, null);
        body.write(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        return writer.toByteArray();
    }

    /** Both kinds, behind so many instructions of one byte, because they are aligned. */
    private static void writeSwitches(MethodVisitor method, int before, int lowest) {
        for (int i = 0; i < before; i++) {
            method.visitInsn(Opcodes.NOP);
        }
        Label end = new Label();
        method.visitTableSwitchInsn(lowest, lowest + 2, end, end, end, end);
        method.visitLookupSwitchInsn(end, new int[] {lowest, lowest + 2}, new Label[] {end, end});
        method.visitLabel(end);
    }

    /** What ASM sees when it visits everything. */
    private static boolean reallyLocks(byte[] bytes) {
        boolean[] locks = new boolean[1];
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                locks[0] |= (access & Opcodes.ACC_SYNCHRONIZED) != 0;
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInsn(int opcode) {
                                        locks[0] |= opcode == Opcodes.MONITORENTER;
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return locks[0];
    }

    private static List<Path> files(String module) throws IOException {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", module);
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** Thousands of classes, of which hundreds have the byte of monitorenter in them and do not lock. */
    @Test
    void seesALockWhereAsmSeesOneInTheWholeJdk() throws Exception {
        List<Path> files = files("java.base");
        Set<String> wrong = new TreeSet<>();
        int locking = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            boolean locks = locks(bytes);
            locking += locks ? 1 : 0;
            if (locks != reallyLocks(bytes)) {
                wrong.add(file.toString());
            }
        }
        assertThat(files).hasSizeGreaterThan(5000);
        assertThat(locking).isBetween(300, files.size() / 2);
        assertThat(wrong).isEmpty();
    }

    @Test
    void stepsOverOperandsThatLookLikeALock() {
        assertThat(locks(method -> method.visitIincInsn(300, LIKE_MONITOR_ENTER)))
                .isFalse();
        assertThat(locks(method -> method.visitVarInsn(Opcodes.ILOAD, 0xc2c2))).isFalse();
        assertThat(locks(method -> method.visitIntInsn(Opcodes.SIPUSH, 0x42c2))).isFalse();
        assertThat(locks(method -> method.visitMultiANewArrayInsn("[[I", 0xc2))).isFalse();
        for (int shift = 0; shift < 4; shift++) {
            int before = shift;
            assertThat(locks(method -> writeSwitches(method, before, 0xc2c2c2c2)))
                    .isFalse();
        }
    }

    @Test
    void findsALockBehindOperandsThatLookLikeOne() {
        for (int shift = 0; shift < 4; shift++) {
            int before = shift;
            assertThat(locks(method -> {
                        writeSwitches(method, before, 7);
                        method.visitIincInsn(300, 7);
                        method.visitInsn(Opcodes.MONITORENTER);
                    }))
                    .isTrue();
        }
    }

    /** What is no instruction has no length to step over. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void codeThatIsNoneIsRefused() {
        byte[] unknown = classWith(method -> {
            method.visitInsn(Opcodes.DUP2_X2);
            method.visitIntInsn(Opcodes.BIPUSH, (byte) LIKE_MONITOR_ENTER);
        });
        assertThat(locks(unknown)).isFalse();
        replace(unknown, (byte) Opcodes.DUP2_X2, (byte) 203);
        assertThatIllegalArgumentException().isThrownBy(() -> locks(unknown));

        byte[] backwards = classWith(method -> writeSwitches(method, 0, 0x5e5e5ec2));
        assertThat(locks(backwards)).isFalse();
        // The lowest key of the first switch, which is then far above its highest.
        replace(backwards, (byte) 0x5e, (byte) 0x7e);
        assertThatIllegalArgumentException().isThrownBy(() -> locks(backwards));
    }

    private static void replace(byte[] bytes, byte old, byte fresh) {
        int at = 0;
        while (bytes[at] != old) {
            at++;
        }
        bytes[at] = fresh;
    }
}
