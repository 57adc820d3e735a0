package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.apis;
import static io.github.banthreading.scan.Bytecode.caller;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static io.github.banthreading.scan.Bytecode.found;
import static io.github.banthreading.scan.Bytecode.subclass;
import static io.github.banthreading.scan.Bytecode.thread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a tool made, what is excluded: counted, not judged, and no cover for what is written beside it. */
class SkippedClassTest {

    private static final String GENERATED = "Lcom/acme/Generated;";
    private static final String EXCLUDED = "com/acme/Excluded";

    private final Scanner scanner = scanner(true);

    private static Scanner scanner(boolean skipGenerated) {
        return Scans.scanner(name -> name.equals(new ClassName(EXCLUDED)), skipGenerated);
    }

    /** Among the classes that a class file lists are others, before and behind itself. */
    @Test
    void aMemberOfAGeneratedClassIsGeneratedWhateverElseItNames() {
        ClassWriter member = classNamed("com/acme/Outer$Member");
        member.visitInnerClass("com/other/Api$Part", "com/other/Api", "Part", 0);
        member.visitInnerClass("com/acme/Outer$Member", "com/acme/Outer", "Member", 0);
        member.visitInnerClass("com/other/Another$Part", "com/other/Another", "Part", 0);
        scanner.add("com/acme/Outer$Member.class", member.toByteArray());
        scanner.add("com/acme/Outer.class", generated("com/acme/Outer").toByteArray());
        assertThat(scanner.scan().generated()).isEqualTo(2);
    }

    @Test
    void anAnonymousClassInAGeneratedClassIsGenerated() {
        ClassWriter inner = classNamed("com/acme/Outer$1");
        inner.visitOuterClass("com/acme/Outer", "run", "()V");
        addMethod(inner, 0, "run", "()V", "java/lang/Thread#start");
        scanner.add("com/acme/Outer.class", generated("com/acme/Outer").toByteArray());
        scanner.add("com/acme/Outer$1.class", inner.toByteArray());
        assertThat(scanner.scan().generated()).isEqualTo(2);
        assertThat(scanner.scan().uses()).isEmpty();
    }

    @Test
    void aGeneratedMethodIsCountedAndNotJudged() {
        assertThat(withGeneratedMethod(true).generated()).isEqualTo(2);
        assertThat(found(withGeneratedMethod(true))).containsExactly("Thread#start() in A#written()");
        assertThat(withGeneratedMethod(false).generated()).isZero();
        assertThat(found(withGeneratedMethod(false)))
                .containsExactly("Thread#start() in A#made()", "Thread#start() in A#written()");
    }

    private static ScanResult withGeneratedMethod(boolean skipGenerated) {
        ClassWriter a = classNamed("com/acme/A");
        addMethod(a, 0, "written", "()V", "java/lang/Thread#start");
        for (String made : new String[] {"made", "harmless"}) {
            MethodVisitor method = a.visitMethod(0, made, "()V", null, null);
            method.visitAnnotation(GENERATED, false);
            if (made.equals("made")) {
                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "start", "()V", false);
            }
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(9, 9);
        }
        Scanner scanner = scanner(skipGenerated);
        scanner.add("com/acme/A.class", a.toByteArray());
        return scanner.scan();
    }

    @Test
    void anExcludedClassIsCountedAndNotJudged() {
        ClassWriter inner = classNamed(EXCLUDED + "$1");
        inner.visitOuterClass(EXCLUDED, "run", "()V");
        addMethod(inner, 0, "run", "()V", "java/lang/Thread#start");
        scanner.add(EXCLUDED + ".class", caller(EXCLUDED, "java/lang/Thread#start"));
        scanner.add(EXCLUDED + "$1.class", inner.toByteArray());
        scanner.add("com/acme/A.class", caller("com/acme/A", "java/lang/Thread#start"));
        assertThat(scanner.scan().excluded()).isEqualTo(1);
        assertThat(found(scanner.scan())).containsExactly("Thread#start() in A#run()");
    }

    @Test
    void aSubclassOfWhatIsNotJudgedIsJudged() {
        assertThat(subclassOfGenerated(true)).containsExactly("Thread#<extends> in Mine#<class>");
        assertThat(subclassOfGenerated(false)).containsExactly("Thread#<extends> in Made#<class>");

        scanner.add(EXCLUDED + ".class", thread(EXCLUDED));
        scanner.add("com/acme/Mine.class", subclass("com/acme/Mine", EXCLUDED).toByteArray());
        assertThat(found(scanner.scan())).containsExactly("Thread#<extends> in Mine#<class>");
    }

    private static Iterable<String> subclassOfGenerated(boolean skipGenerated) {
        ClassWriter made = subclass("com/acme/Made", "java/lang/Thread");
        made.visitAnnotation(GENERATED, false);
        Scanner scanner = scanner(skipGenerated);
        scanner.add("com/acme/Made.class", made.toByteArray());
        scanner.add(
                "com/acme/Mine.class",
                subclass("com/acme/Mine", "com/acme/Made").toByteArray());
        return found(scanner.scan());
    }

    private static ClassWriter generated(String name) {
        ClassWriter writer = classNamed(name);
        writer.visitAnnotation(GENERATED, false);
        return writer;
    }

    /** The member is not visited before it is known that it uses something; that it is a member is known before. */
    @Test
    void aMemberOfAGeneratedClassIsGenerated() {
        ClassWriter outer = classNamed("com/acme/Outer");
        outer.visitAnnotation("Lcom/acme/Generated;", false);
        ClassWriter member = classNamed("com/acme/Outer$Member");
        addMethod(member, 0, "run", "()V", "com/acme/Zed#start");
        member.visitInnerClass("com/acme/Outer$Member", "com/acme/Outer", "Member", 0);
        scanner.add("com/acme/Outer$Member.class", member.toByteArray());
        scanner.add("com/acme/Outer.class", outer.toByteArray());
        scanner.add("com/acme/Zed.class", thread("com/acme/Zed"));
        ScanResult scan = scanner.scan();
        assertThat(scan.generated()).isEqualTo(2);
        assertThat(apis(scan)).containsExactly("java.lang.Thread#<extends>");
    }
}
