package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.apis;
import static io.github.banthreading.scan.Bytecode.classWith;
import static io.github.banthreading.scan.Bytecode.subclass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** What a team lists itself is found as what the built-in catalogue lists. */
class OwnCatalogTest {

    private static Policy acme(String... lines) throws Exception {
        CatalogText text = CatalogText.builtIn().read(List.of(lines), "acme.txt");
        return new Policy(text.catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
    }

    /** A class that calls a static method without arguments. */
    private static byte[] calling(String caller, String owner, String name) {
        return classWith(
                caller,
                Opcodes.V17,
                method -> method.visitMethodInsn(Opcodes.INVOKESTATIC, owner.replace('.', '/'), name, "()V", false));
    }

    @ParameterizedTest
    @CsvSource({"com.acme.Jobs, l\u00e4uft", "\u4ed5\u4e8b, \u59cb\u3081\u308b"})
    void findsAMemberWithLettersBeyondAscii(String owner, String name) throws Exception {
        Policy acme = acme("[executor]", owner, "    " + name + "()");
        Scanner scanner = Scans.scanner(acme, type -> Optional.empty());
        scanner.add("A.class", calling("A", owner, name));
        assertThat(apis(scanner.scan())).containsExactly(owner + "#" + name + "()");
    }

    @Test
    void whatATeamListsAsAWholeIsFoundThroughASubclass() throws Exception {
        Policy acme = acme("[executor]", "com.acme.Jobs", "    *");
        Scanner scanner = Scans.scanner(acme, type -> Optional.empty());
        ClassWriter jobs = subclass("com/acme/Nightly", "com/acme/Jobs");
        scanner.add("com/acme/Nightly.class", jobs.toByteArray());
        scanner.add(
                "com/acme/A.class",
                classWith(
                        "com/acme/A",
                        Opcodes.V17,
                        method ->
                                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "com/acme/Nightly", "go", "()V", false)));
        assertThat(apis(scanner.scan())).containsExactly("com.acme.Jobs#go()", "com.acme.Jobs#<extends>");
    }

    /** The names of members that may matter are known before any class is read, so that a pattern has to be among them too. */
    @ParameterizedTest
    @CsvSource({
        "com.acme.*Jobs, go, com.acme.NightJobs",
        "com.acme.**, go, com.acme.night.shift.Jobs",
        "**.Jobs, go, com.acme.night.Jobs",
        "com.acme.**.*Jobs, *go, com.acme.night.shift.NightJobs",
        "java.util.Time*, go, java.util.TimeZone",
        "java.util.Time*, *twogo, java.util.TimeZone",
        "java.**, *twogo, java.util.TimeZone",
        "*.util.TimeZone, go, java.util.TimeZone",
        "**.TimeZone, *twogo, java.util.TimeZone",
        "jav*.**.TimeZone, go, java.util.TimeZone",
        "com.acme.*Jobs, *, com.acme.NightJobs",
    })
    void whatAPatternMeansIsFound(String owner, String member, String called) throws Exception {
        Scanner scanner = Scans.scanner(acme("[executor]", owner, "    " + member), type -> Optional.empty());
        String name = member.replace("*", "") + (member.equals("*") ? "any" : "");
        scanner.add("com/acme/A.class", calling("com/acme/A", called, name));
        assertThat(apis(scanner.scan())).containsExactly(called + "#" + name + "()");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.*Jobs, com.acme.NightJobs",
        "com.acme.**, com.acme.night.Jobs",
        "java.**, java.lang.Deprecated"
    })
    void anAnnotationThatAPatternMeansIsFound(String owner, String annotation) throws Exception {
        Scanner scanner = Scans.scanner(acme("[executor]", owner, "    <annotation>"), type -> Optional.empty());
        ClassWriter marked = subclass("com/acme/A", "java/lang/Object");
        marked.visitAnnotation("L" + annotation.replace('.', '/') + ";", true).visitEnd();
        scanner.add("com/acme/A.class", marked.toByteArray());
        assertThat(apis(scanner.scan())).containsExactly(annotation + "#<annotation>");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.*Jobs, com.acme.NightJobs",
        "com.acme.**, com.acme.night.Jobs",
        "java.util.*, java.util.TimeZone"
    })
    void aSupertypeAndAConstructorThatAPatternMeansAreFound(String owner, String type) throws Exception {
        Scanner scanner =
                Scans.scanner(acme("[executor]", owner, "    <extends>", "    <init>"), unknown -> Optional.empty());
        scanner.add(
                "com/acme/A.class",
                subclass("com/acme/A", type.replace('.', '/')).toByteArray());
        scanner.add(
                "com/acme/B.class",
                classWith(
                        "com/acme/B",
                        Opcodes.V17,
                        method -> method.visitMethodInsn(
                                Opcodes.INVOKESPECIAL, type.replace('.', '/'), "<init>", "()V", false)));
        assertThat(apis(scanner.scan())).containsExactly(type + "#<extends>", type + "#<init>()");
    }

    /** Whether an argument is a constant is not in the constant pool, so that what may be one has to be looked at. */
    @Test
    void whatIsListedForTheConstantFalseAloneIsFound() throws Exception {
        Policy acme = acme("[executor]", "com.acme.Jobs", "    go(int, false)", "java.util.Jobs", "    go(int, false)");
        for (String receiver : List.of("com/acme/Jobs", "com/acme/Nightly", "java/util/Jobs")) {
            Scanner scanner = Scans.scanner(acme, type -> Optional.empty());
            ClassWriter nightly = subclass("com/acme/Nightly", "com/acme/Jobs");
            scanner.add("com/acme/Nightly.class", nightly.toByteArray());
            scanner.add("com/acme/A.class", classWith("com/acme/A", Opcodes.V17, method -> {
                method.visitInsn(Opcodes.ICONST_1);
                method.visitInsn(Opcodes.ICONST_0);
                method.visitMethodInsn(Opcodes.INVOKESTATIC, receiver, "go", "(IZ)V", false);
            }));
            assertThat(apis(scanner.scan()))
                    .containsExactly((receiver.startsWith("java") ? "java.util" : "com.acme") + ".Jobs#go(int, false)");
        }
    }

    /**
     * What the configuration allows is found, so that it can be counted; it decides for those who inherit it too, and is not found
     * again at a supertype that is banned.
     */
    @Test
    void whatTheConfigurationAllowsIsFoundOnce() throws Exception {
        CatalogText text = CatalogText.builtIn().read(List.of("[executor]", "com.acme.Jobs", "    go"), "acme.txt");
        Policy allowing = new Policy(
                text.catalog(),
                Preset.STANDARD,
                List.of(),
                List.of(),
                List.of("com.acme.Jobs#go", "java.lang.Thread#start"));
        Scanner scanner = Scans.scanner(allowing, type -> Optional.empty());
        ClassWriter nightly = subclass("com/acme/Nightly", "com/acme/Jobs");
        scanner.add("com/acme/Nightly.class", nightly.toByteArray());
        scanner.add("com/acme/A.class", classWith("com/acme/A", Opcodes.V17, method -> {
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "com/acme/Nightly", "go", "()V", false);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "stop", "()V", false);
        }));
        assertThat(apis(scanner.scan()))
                .containsExactly("com.acme.Jobs#go()", "java.lang.Thread#start()", "java.lang.Thread#stop()");
    }
}
