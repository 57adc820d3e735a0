package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.apis;
import static io.github.banthreading.scan.Bytecode.classWith;
import static io.github.banthreading.scan.Bytecode.subclass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Dependencies that narrow a listed method: what a bridge says, and for which calls it is asked. */
class BridgesTest {

    private static final String NARROW = "(Ljava/lang/String;I)V";
    private static final String ERASED = "(Ljava/lang/Object;I)V";

    private final Map<ClassName, byte[]> dependencies = new HashMap<>();

    /** The class files of dependencies that bridges were looked for in. */
    private final List<String> read = new ArrayList<>();

    /** Class files of the module beside the one that calls. */
    private final Map<String, byte[]> own = new HashMap<>();

    private final class Recorded implements Dependencies {

        @Override
        public Optional<byte[]> findClassFile(ClassName type) {
            read.add(type.toString());
            return Optional.ofNullable(dependencies.get(type));
        }

        @Override
        public Optional<Supertypes> findSupertypes(ClassName type) {
            return Optional.ofNullable(dependencies.get(type)).flatMap(Supertypes::read);
        }
    }

    @BeforeEach
    void makeDependencies() {
        add(subclass("com/dep/Batch", "java/lang/Object"));
        ClassWriter sqs = subclass("com/dep/Sqs", "java/lang/Object", "com/dep/Batch");
        addBridge(sqs, ERASED, NARROW);
        add(sqs);
        add(subclass("com/dep/Plain", "java/lang/Object"));
    }

    private void add(ClassWriter writer) {
        byte[] bytes = writer.toByteArray();
        dependencies.put(new ClassName(new ClassBytes(bytes).thisClass()), bytes);
    }

    private static void addBridge(ClassWriter writer, String descriptor, String called) {
        addOverload(writer, Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC, descriptor, called);
    }

    private static void addOverload(ClassWriter writer, int access, String descriptor, String called) {
        MethodVisitor method = writer.visitMethod(access, "go", descriptor, null, null);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "com/dep/Sqs", "go", called, false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
    }

    private ScanResult scan(String receiver, String name, String descriptor) throws Exception {
        CatalogText text = CatalogText.builtIn()
                .read(List.of("[executor]", "com.dep.Batch", "    go(java.lang.Object, int)"), "dep.txt");
        Policy policy = new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
        Scanner scanner = new Scanner(policy, new Recorded(), type -> false, (type, path) -> false, true);
        byte[] caller = classWith(
                "com/acme/A",
                Opcodes.V17,
                method -> method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, receiver, name, descriptor, false));
        scanner.add("com/acme/A.class", caller);
        own.forEach(scanner::add);
        return scanner.scan();
    }

    @Test
    void aBridgeSaysWhatAMethodNarrows() throws Exception {
        assertThat(apis(scan("com/dep/Sqs", "go", NARROW))).containsExactly("com.dep.Batch#go(java.lang.Object, int)");
        assertThat(read).containsExactlyInAnyOrder("com.dep.Sqs", "com.dep.Batch");
    }

    @Test
    void anOverloadNarrowsNothing() throws Exception {
        assertThat(apis(scan("com/dep/Sqs", "go", "(Ljava/lang/Integer;I)V"))).isEmpty();
    }

    /** The listed overload calls the other one; without the flag nobody narrowed anything by that. */
    @Test
    void anOverloadThatCallsAnotherIsNoBridge() throws Exception {
        ClassWriter sqs = subclass("com/dep/Sqs", "java/lang/Object", "com/dep/Batch");
        addOverload(sqs, Opcodes.ACC_PUBLIC, ERASED, NARROW);
        add(sqs);
        assertThat(apis(scan("com/dep/Sqs", "go", NARROW))).isEmpty();
        own.put("com/dep/Sqs.class", sqs.toByteArray());
        assertThat(apis(scan("com/dep/Sqs", "go", NARROW))).isEmpty();
    }

    /** Another name, another number of arguments, another primitive type: nothing that could be narrowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/dep/Sqs went (Ljava/lang/String;I)V",
                "com/dep/Sqs go (Ljava/lang/String;)V",
                "com/dep/Sqs go (Ljava/lang/String;J)V",
                "com/dep/Sqs go (Ljava/lang/String;Ljava/lang/Integer;)V",
                "com/dep/Plain go (Ljava/lang/String;I)V"
            })
    void noFileIsReadForWhatCannotNarrowAnythingListed(String call) throws Exception {
        String[] parts = call.split(" ", -1);
        assertThat(apis(scan(parts[0], parts[1], parts[2]))).isEmpty();
        assertThat(read).isEmpty();
    }

    /** Nor is one read for a call under the erased types, which is listed as it stands. */
    @Test
    void noFileIsReadForTheListedTypes() throws Exception {
        assertThat(apis(scan("com/dep/Sqs", "go", ERASED))).hasSize(1);
        assertThat(read).isEmpty();
    }

    /** Its supertypes can still be read, and that is all that is asked of a dependency. */
    @Test
    void aDamagedDependencyHasNoBridge() throws Exception {
        dependencies.computeIfPresent(
                new ClassName("com/dep/Sqs"), (type, bytes) -> Arrays.copyOf(bytes, bytes.length - 3));
        assertThat(apis(scan("com/dep/Sqs", "go", NARROW))).isEmpty();
        assertThat(read).contains("com.dep.Sqs");
    }

    /** Only broken class files bridge in a circle. */
    @Test
    void aCircleOfBridgesEnds() throws Exception {
        ClassWriter circle = subclass("com/dep/Sqs", "java/lang/Object", "com/dep/Batch");
        addBridge(circle, "(Ljava/lang/Long;I)V", NARROW);
        addBridge(circle, NARROW, "(Ljava/lang/Long;I)V");
        add(circle);
        assertThat(apis(scan("com/dep/Sqs", "go", NARROW))).isEmpty();
    }

    @Test
    void whatIsMissingOnTheWayIsNamed() throws Exception {
        add(subclass("com/dep/Half", "com/gone/Base"));
        assertThat(scan("com/dep/Half", "go", NARROW).unresolved()).containsExactly(new ClassName("com/gone/Base"));
    }
}
