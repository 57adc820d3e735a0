package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Annotations that stand in others: as a value, in an array, and in the container of one that is repeated. */
class NestedAnnotationsTest {

    private static final String JOB = "Lcom/acme/Job;";
    private static final String OUTER = "Lcom/acme/Outer;";
    private static final String STARTS = "java/lang/Thread#start";

    /** More than the calls of any stack. */
    private static final int DEEP = 1_000_000;

    private static ScanResult scan(ClassWriter writer) throws Exception {
        List<String> lines = List.of("[executor]", "com.acme.Job", "    <annotation>");
        CatalogText text = CatalogText.builtIn().read(lines, "acme.txt");
        Policy policy = new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
        Scanner scanner = Scans.scanner(policy, type -> Optional.empty());
        scanner.add("com/acme/A.class", writer.toByteArray());
        return scanner.scan();
    }

    /** Writes {@code @Outer(a = @Outer(b = {@Job}), c = @Outer, d = 1)}: the listed one in the middle, two levels down. */
    private static void nest(AnnotationVisitor outer, String type) {
        AnnotationVisitor inner = outer.visitAnnotation("a", OUTER);
        AnnotationVisitor array = inner.visitArray("b");
        array.visitAnnotation(null, type).visitEnd();
        array.visitEnd();
        inner.visitEnd();
        outer.visitAnnotation("c", OUTER).visitEnd();
        outer.visitEnum("d", "Lcom/acme/Kind;", "ONE");
        outer.visit("e", 1);
        outer.visitEnd();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isFoundWhereTheOuterOneStands(boolean visible) throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        nest(writer.visitAnnotation(OUTER, visible), JOB);
        nest(writer.visitField(0, "field", "I", null, null).visitAnnotation(OUTER, visible), JOB);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_ABSTRACT, "method", "()V", null, null);
        nest(method.visitAnnotation(OUTER, visible), JOB);
        MethodVisitor parameter = writer.visitMethod(Opcodes.ACC_ABSTRACT, "parameter", "(JI)V", null, null);
        nest(parameter.visitParameterAnnotation(1, OUTER, visible), JOB);
        assertThat(found(scan(writer)))
                .containsExactlyInAnyOrder(
                        "Job#<annotation> in A#<class>",
                        "Job#<annotation> in A#field",
                        "Job#<annotation> in A#method()",
                        "Job#<annotation> in A#parameter(long, int)");
    }

    /** What follows a nested one is read on. */
    @Test
    void isFoundBesideOthers() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_ABSTRACT, "run", "()V", null, null);
        nest(method.visitAnnotation(OUTER, true), "Lcom/acme/Unlisted;");
        method.visitAnnotation(JOB, true).visitEnd();
        assertThat(found(scan(writer))).containsExactly("Job#<annotation> in A#run()");
    }

    /** As two parameters with one each are two uses. */
    @Test
    void isOneUseForEachTimeItIsRepeated() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_ABSTRACT, "run", "()V", null, null);
        AnnotationVisitor container = method.visitAnnotation("Lcom/acme/Jobs;", true);
        AnnotationVisitor jobs = container.visitArray("value");
        for (String each : List.of("a", "b", "c")) {
            AnnotationVisitor job = jobs.visitAnnotation(null, JOB);
            job.visit("value", each);
            job.visitEnd();
        }
        jobs.visitEnd();
        container.visitEnd();
        assertThat(found(scan(writer))).hasSize(3).containsOnly("Job#<annotation> in A#run()");
    }

    /** Only what stands on the class or method itself says who wrote it. */
    @Test
    void doesNotSayThatAToolWroteIt() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        nest(writer.visitAnnotation(OUTER, false), "Llombok/Generated;");
        MethodVisitor method = writer.visitMethod(0, "run", "()V", null, null);
        nest(method.visitAnnotation(OUTER, false), "Llombok/Generated;");
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Thread", "start", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        ScanResult scan = scan(writer);
        assertThat(found(scan)).containsExactly("Thread#start() in A#run()");
        assertThat(scan.generated()).isZero();
    }

    /** In Kotlin the method would be a local function of another. */
    @Test
    void doesNotSayThatItIsKotlin() throws Exception {
        ClassWriter writer = classNamed("com/acme/A");
        nest(writer.visitAnnotation(OUTER, true), "Lkotlin/Metadata;");
        writer.visitField(0, "field", "I", null, null)
                .visitAnnotation(JOB, true)
                .visitEnd();
        int privateStatic = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
        addMethod(writer, privateStatic, "outer$local", "()V", STARTS);
        addMethod(writer, 0, "outer", "()V", "com/acme/A#outer$local");
        assertThat(found(scan(writer)))
                .containsExactlyInAnyOrder("Job#<annotation> in A#field", "Thread#start() in A#outer$local()");
    }

    /** No compiler writes such files; what is listed in one makes ASM read it, which overflows and refuses it. */
    @ParameterizedTest
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    @ValueSource(booleans = {true, false})
    void mayStandDeeperThanCallsCanGo(boolean inArrays) throws Exception {
        ClassWriter clean = classNamed("com/acme/A");
        nestDeep(clean.visitAnnotation(OUTER, true), inArrays, "Llombok/Generated;");
        ScanResult scan = scan(clean);
        assertThat(scan.isComplete()).isTrue();
        assertThat(scan.generated()).isZero();

        ClassWriter listed = classNamed("com/acme/A");
        nestDeep(listed.visitAnnotation(OUTER, true), inArrays, JOB);
        assertThat(scan(listed).unreadable()).extracting(Unreadable::file).containsExactly("com/acme/A.class");
    }

    private static void nestDeep(AnnotationVisitor outermost, boolean inArrays, String innermost) {
        Deque<AnnotationVisitor> open = new ArrayDeque<>();
        open.push(outermost);
        for (int i = 0; i < DEEP; i++) {
            AnnotationVisitor outer = open.element();
            open.push(inArrays ? outer.visitArray("value") : outer.visitAnnotation("value", OUTER));
        }
        open.element().visitAnnotation("value", innermost).visitEnd();
        open.forEach(AnnotationVisitor::visitEnd);
    }
}
