package io.github.banthreading.scan;

import static io.github.banthreading.scan.Bytecode.addMethod;
import static io.github.banthreading.scan.Bytecode.classNamed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class NamesAndTypesTest {

    private final NamesAndTypes names = new NamesAndTypes(1);

    /** Those of the methods of a class file that declares methods of these names and descriptors. */
    private List<NameAndType> read(String className, String... methods) {
        ClassWriter writer = classNamed(className);
        for (String each : methods) {
            int descriptor = each.indexOf('(');
            addMethod(writer, 0, each.substring(0, descriptor), each.substring(descriptor), "B#b");
        }
        ClassBytes file = new ClassBytes(writer.toByteArray());
        List<NameAndType> read = new ArrayList<>();
        Members members = Members.methodsOf(file);
        while (members.next()) {
            read.add(names.of(file, members.nameIndex(), members.descriptorIndex()));
        }
        return read;
    }

    @Test
    void whatTwoClassFilesHaveIsOneObject() {
        String[] methods = {"run()V", "run(I)V", "größe()V", "\uD83D\uDE80(Ljava/lang/String;)V", "\u5927()I"};
        List<NameAndType> first = read("A", methods);
        assertThat(first).doesNotHaveDuplicates().isEqualTo(read("com/acme/Other", methods));
        for (int i = 0; i < methods.length; i++) {
            assertThat(first.get(i)).hasToString(methods[i]);
            assertThat(names.of(first.get(i).decoded())).isSameAs(first.get(i));
        }
    }

    @Test
    void whatHasTheSameEndMiddleAndLengthIsTwo() {
        assertThat(read("A", "aXXname()V", "bXXname()V", "a(Lxname;)V", "b(Lxname;)V"))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesOfTheJdkAreToldByTheirFirstFiveCharacters() {
        for (String each : List.of("java/lang/Object", "java/x")) {
            assertThat(isOfJdk(each)).as(each).isTrue();
        }
        for (String each :
                List.of("javax/inject/Inject", "java", "j", "Java/lang/Object", "xjava/lang/Object", "[Ljava/x;")) {
            assertThat(isOfJdk(each)).as(each).isFalse();
        }
    }

    private static boolean isOfJdk(String className) {
        ClassWriter writer = new ClassWriter(0);
        int constant = writer.newClass(className);
        writer.visit(Opcodes.V17, 0, "A", null, "B", null);
        ClassBytes file = new ClassBytes(writer.toByteArray());
        return NamesAndTypes.isOfJdk(file, file.utf8Of(constant));
    }

    @Test
    void manyAreFoundAgain() {
        String[] methods = new String[5000];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = "method" + i + "()V";
        }
        assertThat(read("A", methods)).doesNotHaveDuplicates().isEqualTo(read("B", methods));
    }

    @Test
    void theirOrderIsThatOfTheirTexts() {
        List<NameAndType> read = read("A", "\u5927()V", "b()V", "a$b()V", "a()V", "a()I", "ä()V", "<init>()V");
        assertThat(read.stream().sorted())
                .extracting(NameAndType::toString)
                .containsExactly("<init>()V", "a()I", "a()V", "a$b()V", "b()V", "ä()V", "\u5927()V");
    }

    @Test
    void aDamagedTextIsStillAText() {
        byte[] cutOff = {'a', (byte) 0xe5, (byte) 0xa4};
        assertThat(new NameAndType(cutOff, cutOff.length, 0, 0)).hasToString("a\u5900");
        assertThat(ModifiedUtf8.encode("\0")).containsExactly((byte) 0xc0, (byte) 0x80);
    }
}
