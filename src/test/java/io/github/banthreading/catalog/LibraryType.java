package io.github.banthreading.catalog;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file says that a row of the catalogue can be held against. */
final class LibraryType extends ClassVisitor {

    /** A method or a field. */
    record Declared(int access, String name, String descriptor) {
        boolean is(int flag) {
            return (access & flag) != 0;
        }

        boolean fits(String wantedName, String wantedDescriptor) {
            return name.equals(wantedName) && (wantedDescriptor.equals("*") || descriptor.equals(wantedDescriptor));
        }
    }

    private int access;
    private final List<ClassName> supertypes = new ArrayList<>();
    private final List<Declared> methods = new ArrayList<>();
    private final List<Declared> fields = new ArrayList<>();
    private boolean sealed;
    private @Nullable ClassName container;

    /** What an annotation without {@code @Retention} has (JLS 9.6.4.2). */
    private String retention = "CLASS";

    private LibraryType() {
        super(Opcodes.ASM9);
    }

    static LibraryType read(byte[] bytes) {
        LibraryType type = new LibraryType();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return type;
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isAnnotation() {
        return (access & Opcodes.ACC_ANNOTATION) != 0;
    }

    String retention() {
        return retention;
    }

    /** The annotation that a class file has in its stead where it is repeated; null if it cannot be. */
    @Nullable
    ClassName container() {
        return container;
    }

    List<ClassName> supertypes() {
        return supertypes;
    }

    List<Declared> methods() {
        return methods;
    }

    List<Declared> fields() {
        return fields;
    }

    /** Why other code cannot name it in an extends or implements clause; empty if it can. */
    String whyNotExtended() {
        if ((access & Opcodes.ACC_FINAL) != 0) {
            return "it is final";
        }
        if (sealed) {
            return "it is sealed";
        }
        boolean constructible = methods.stream()
                .anyMatch(method -> method.name().equals("<init>")
                        && (method.is(Opcodes.ACC_PUBLIC) || method.is(Opcodes.ACC_PROTECTED)));
        return isInterface() || constructible ? "" : "no constructor is public or protected";
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        this.access = access;
        if (superName != null) {
            supertypes.add(new ClassName(superName));
        }
        Arrays.stream(interfaces).map(ClassName::new).forEach(supertypes::add);
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        sealed = true;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        methods.add(new Declared(access, name, descriptor));
        return null;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        fields.add(new Declared(access, name, descriptor));
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        boolean isRetention = descriptor.equals("Ljava/lang/annotation/Retention;");
        boolean isRepeatable = descriptor.equals("Ljava/lang/annotation/Repeatable;");
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visitEnum(String name, String type, String value) {
                if (isRetention) {
                    retention = value;
                }
            }

            @Override
            public void visit(String name, Object value) {
                if (isRepeatable) {
                    container = new ClassName(((Type) value).getInternalName());
                }
            }
        };
    }
}
