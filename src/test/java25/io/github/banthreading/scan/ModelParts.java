package io.github.banthreading.scan;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What mutants are made of: the names that the scanner looks at, those of the class and of another one, at random. */
final class ModelParts {

    private static final List<String> TYPES = List.of(
            "java/lang/Object",
            "java/lang/Thread",
            "java/lang/Runnable",
            "java/lang/Class",
            "java/util/Timer",
            "java/util/concurrent/Executors",
            "java/util/concurrent/ThreadPoolExecutor",
            "java/util/concurrent/locks/ReentrantLock",
            "groovy/lang/GroovyObject",
            "org/codehaus/groovy/runtime/GeneratedClosure",
            "scala/runtime/LazyVals$Waiting",
            "com/acme/Gone",
            "[Ljava/lang/Thread;",
            "[[I");

    private static final List<String> NAMES = List.of(
            "start",
            "run",
            "sleep",
            "wait",
            "submit",
            "forName",
            "getMethod",
            "newCachedThreadPool",
            "<init>",
            "<clinit>",
            "access$0",
            "access$run",
            "super$start",
            "lambda$run$0",
            "run$lambda$0",
            "run$local",
            "run$default",
            "$anonfun$run$1",
            "local$1",
            "x$lzycompute",
            "x$lzyINIT1",
            "bitmap$0",
            "\u001b[31m",
            "\ud800",
            "a b#c(d)");

    private static final List<String> DESCRIPTORS = List.of(
            "()V",
            "(J)V",
            "(Z)V",
            "(Ljava/lang/Runnable;)Ljava/util/concurrent/Future;",
            "()Ljava/util/concurrent/ExecutorService;",
            "(Ljava/lang/String;)Ljava/lang/Class;",
            "([[[I[Ljava/lang/Thread;DJ)J",
            "(Lscala/runtime/LazyRef;)I",
            "(Ljava/lang/invoke/SerializedLambda;)Ljava/lang/Object;");

    private static final List<String> ANNOTATIONS = List.of(
            "Lkotlin/Metadata;",
            "Llombok/Generated;",
            "Lgroovy/transform/Generated;",
            "Ljakarta/ejb/Asynchronous;",
            "Lorg/springframework/scheduling/annotation/Async;",
            "[I",
            "I");

    final ConstantPoolBuilder pool = ConstantPoolBuilder.of();

    private final Random random;
    private final List<String> types = new ArrayList<>(TYPES);
    private final List<MemberRefEntry> members = new ArrayList<>();

    ModelParts(Random random, ClassModel... models) {
        this.random = random;
        for (ClassModel model : models) {
            types.addAll(List.of(model.thisClass().asInternalName(), model.thisClass().asInternalName()));
            ClassEntry owner = pool.classEntry(model.thisClass().name());
            model.methods()
                    .forEach(method -> members.add(pool.methodRefEntry(
                            owner, pool.nameAndTypeEntry(method.methodName(), method.methodType()))));
        }
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String name() {
        return any(NAMES);
    }

    String descriptor() {
        return any(DESCRIPTORS);
    }

    ClassEntry type() {
        return pool.classEntry(pool.utf8Entry(any(types)));
    }

    NameAndTypeEntry nameAndType() {
        if (!members.isEmpty() && once(2)) {
            return any(members).nameAndType();
        }
        return pool.nameAndTypeEntry(pool.utf8Entry(name()), pool.utf8Entry(descriptor()));
    }

    MemberRefEntry member() {
        if (!members.isEmpty() && once(2)) {
            return any(members);
        }
        return once(4) ? pool.interfaceMethodRefEntry(type(), nameAndType()) : pool.methodRefEntry(type(), nameAndType());
    }

    private MethodHandleEntry handle() {
        return pool.methodHandleEntry(once(6) ? 1 + random.nextInt(9) : 5 + random.nextInt(5), member());
    }

    /** A bootstrap method whose arguments may be constants that have bootstrap methods themselves. */
    BootstrapMethodEntry bootstrap(int depth) {
        List<LoadableConstantEntry> arguments = new ArrayList<>();
        for (int left = random.nextInt(once(100) ? 200 : 4); left > 0; left--) {
            arguments.add(depth > 0 && once(2) ? constant(depth - 1) : handle());
        }
        return pool.bsmEntry(handle(), arguments);
    }

    LoadableConstantEntry constant(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> type();
            case 1 -> handle();
            case 2 -> pool.stringEntry(any(List.of("java.lang.Thread", "java/util/Timer", "[I", "", " ", "\ud800", "a;b")));
            case 3 -> pool.methodTypeEntry(pool.utf8Entry(descriptor()));
            default -> pool.constantDynamicEntry(
                    bootstrap(depth),
                    pool.nameAndTypeEntry(pool.utf8Entry("c"), pool.utf8Entry(once(9) ? "J" : "Ljava/lang/Object;")));
        };
    }

    /** Annotations in annotations, or arrays in arrays, now and then some hundred levels deep. */
    RuntimeVisibleAnnotationsAttribute annotations(String type) {
        AnnotationValue value = AnnotationValue.ofInt(1);
        for (int depth = once(50) ? 300 : random.nextInt(4); depth > 0; depth--) {
            value = once(2) ? AnnotationValue.ofArray(value) : AnnotationValue.ofAnnotation(annotation(annotation(), value));
        }
        return RuntimeVisibleAnnotationsAttribute.of(annotation(type, value));
    }

    String annotation() {
        return any(ANNOTATIONS);
    }

    private Annotation annotation(String type, AnnotationValue value) {
        return Annotation.of(pool.utf8Entry(type), AnnotationElement.of(pool.utf8Entry("value"), value));
    }

    /** An SMAP (JSR-45) of the two strata of Kotlin, with ranges that overlap, overflow and run backwards. */
    byte[] smap() {
        StringBuilder out = new StringBuilder("SMAP\nA.kt\nKotlin\n");
        for (String stratum : List.of("Kotlin", "KotlinDebug")) {
            out.append("*S ").append(stratum).append("\n*F\n+ 1 A.kt\nA\n+ 2 B.kt\n");
            out.append(once(3) ? "" : "com/acme/B\n").append("*L\n");
            for (int i = random.nextInt(once(40) ? 3_000 : 6); i > 0; i--) {
                out.append(random.nextInt(99_999_999)).append('#').append(random.nextInt(4));
                out.append(',').append(once(2) ? 99_999_999 : random.nextInt(9)).append(':');
                out.append(random.nextInt(9)).append(once(3) ? ",99999999\n" : "\n");
            }
            out.append(once(4) ? "" : "*E\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
