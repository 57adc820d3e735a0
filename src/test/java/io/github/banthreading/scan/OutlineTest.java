package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class OutlineTest {

    private static final int LIKE_MONITOR_ENTER = Opcodes.MONITORENTER;

    private static ApiIndex index;

    @BeforeAll
    static void readCatalog() throws Exception {
        Policy policy = Scans.policy(Preset.STANDARD);
        index = new ApiIndex(policy.interest(), policy::lists, policy::find, policy::reports);
    }

    private static boolean locks(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Glance glance = new Glance(reader, bytes, index, new Hierarchy(index, type -> Optional.empty()));
        return new Outline(reader, bytes, index, glance).locks();
    }

    private interface Body {
        void write(MethodVisitor method);
    }

    private static boolean locks(Body body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "A", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(0, "m", "()V", null, null);
        body.write(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        return locks(writer.toByteArray());
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

    /** Thousands of classes, of which hundreds have the byte of monitorenter in them and do not lock. */
    @Test
    void seesALockWhereAsmSeesOneInTheWholeJdk() throws Exception {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(modules)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
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
}
