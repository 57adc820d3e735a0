package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.found;
import static io.github.banthreading.scan.Bytecode.subclass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;

/** Through which supertypes a call reaches something listed, and which of them nobody has. */
class HierarchyTest {

    private static Policy policy;

    private final Scanner scanner = Scans.scanner(policy, type -> Optional.empty());

    @BeforeAll
    static void readCatalog() throws Exception {
        policy = Scans.policy(Preset.STANDARD);
    }

    private void read(String name, ClassWriter writer) {
        scanner.add(name + ".class", writer.toByteArray());
    }

    /** Compilers write Object as the receiver; the virtual machine takes any class. */
    @Test
    void everyClassInheritsFromObject() {
        read("com/acme/Plain", classNamed("com/acme/Plain"));
        scanner.add("com/acme/A.class", caller("com/acme/A", "com/acme/Plain#wait"));
        assertThat(found(scanner.scan())).containsExactly("Object#wait() in A#run()");
    }

    @Test
    void anInterfaceInheritsFromAnInterface() {
        read("com/acme/Pool", subclass("com/acme/Pool", "java/lang/Object", "com/acme/Jobs"));
        read("com/acme/Jobs", subclass("com/acme/Jobs", "java/lang/Object", "com/acme/Work"));
        read("com/acme/Work", subclass("com/acme/Work", "java/lang/Object", "java/util/concurrent/locks/Lock"));
        scanner.add("com/acme/A.class", caller("com/acme/A", "com/acme/Pool#lock"));
        assertThat(found(scanner.scan())).contains("Lock#lock() in A#run()");
    }

    /** A method of the module that overrides one of Thread is still Thread's, whatever it is called on. */
    @Test
    void aMethodThatIsNeitherStaticNorPrivateHidesNothing() {
        ClassWriter thread = subclass("com/acme/Zed", "java/lang/Thread");
        addMethod(thread, 0, "start", "()V", "com/acme/Zed#harmless");
        scanner.add("com/acme/A.class", caller("com/acme/A", "com/acme/Zed#start"));
        read("com/acme/Zed", thread);
        assertThat(found(scanner.scan()))
                .containsExactly("Thread#start() in A#run()", "Thread#<extends> in Zed#<class>");
    }

    /** Something listed was found and does not have the method: one that is missing may have it. */
    @Test
    void whatIsMissingOnTheWayIsNamed() {
        read("com/acme/Half", subclass("com/acme/Half", "com/gone/Base", "com/acme/Jobs", "java/lang/Thread"));
        read("com/acme/Jobs", subclass("com/acme/Jobs", "java/lang/Object", "com/gone/Api"));
        scanner.add("com/acme/A.class", caller("com/acme/A", "com/acme/Half#lock"));
        assertThat(scanner.scan().unresolved())
                .extracting(ClassName::toString)
                .containsExactly("com.gone.Api", "com.gone.Base");
    }

    /** A class of the module is asked for its supertypes anyway; one of a dependency only by what is called on it. */
    @Test
    void whatADependencyMissesIsNamed() {
        byte[] half = subclass("com/dep/Half", "com/gone/Base", "java/util/concurrent/locks/Lock")
                .toByteArray();
        Scanner dependent = Scans.scanner(
                policy,
                type -> Optional.of(half).filter(bytes -> type.internal().equals("com/dep/Half")));
        dependent.add("com/acme/A.class", caller("com/acme/A", "com/dep/Half#start"));
        assertThat(dependent.scan().unresolved()).containsExactly(new ClassName("com/gone/Base"));
    }

    /** Nobody but the JDK defines types in {@code java}; elsewhere a newer version of one may be among the dependencies. */
    @Test
    void dependenciesComeBeforeTheJdkButInJava() {
        byte[] claim = subclass("any/Type", "java/lang/Thread").toByteArray();
        Scanner claimed = Scans.scanner(policy, type -> Optional.of(claim));
        claimed.add(
                "com/acme/A.class",
                caller("com/acme/A", "java/util/ArrayList#start javax/sql/DataSource#start java/lang/Thread#start"));
        assertThat(found(claimed.scan())).containsExactly("Thread#start() in A#run()", "Thread#start() in A#run()");
    }

    @Test
    void whatTheJdkHidesIsMissing() {
        scanner.add("com/acme/A.class", caller("com/acme/A", "sun/nio/ch/IOUtil#start javax/sql/DataSource#start"));
        assertThat(scanner.scan().unresolved()).containsExactly(new ClassName("sun/nio/ch/IOUtil"));
    }
}
