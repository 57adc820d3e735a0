package io.github.banthreading.scan;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what the code of one class says; ASM reads it. */
final class ClassCollector extends ClassVisitor {

    private static final int SYNCHRONIZED_STATIC = Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_STATIC;
    private static final int PRIVATE_STATIC = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

    private final ClassOutline outline;
    private final Hierarchy hierarchy;
    private final ArgumentLimit limit;
    private final boolean suppresses;
    private final ClassCode.Builder code = new ClassCode.Builder();

    private ClassCollector(ClassOutline outline, Hierarchy hierarchy, int size, boolean suppresses) {
        super(MethodCollector.API);
        this.suppresses = suppresses;
        this.outline = outline;
        this.hierarchy = hierarchy;
        this.limit = new ArgumentLimit(size);
    }

    /** What the code of a class file with this outline says. */
    static ClassCode read(ClassOutline outline, byte[] bytes, Hierarchy hierarchy) {
        ClassReader reader = new ClassReader(bytes);
        boolean suppresses = names(reader, bytes, CloseCopies.ADD_SUPPRESSED);
        ClassCollector collector = new ClassCollector(outline, hierarchy, bytes.length, suppresses);
        reader.accept(collector, ClassReader.SKIP_FRAMES);
        return collector.code.build();
    }

    private static boolean names(ClassReader reader, byte[] bytes, String text) {
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0
                    && bytes[at - 1] == ConstantTag.CONSTANT_Utf8
                    && ModifiedUtf8.isEqual(bytes, at + 2, reader.readUnsignedShort(at), text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        code.addDebug(debug);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        boolean function = outline.language() == Language.SCALA && ScalaMembers.isMade(name, access);
        if (((access & Opcodes.ACC_BRIDGE) != 0 && !function) || isDeserializer(name, descriptor)) {
            return null;
        }
        MethodKey key = new MethodKey(name, descriptor);
        boolean isSynthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
        if (isSynthetic && AccessorCall.isAccessor(name)) {
            code.addAccessor(key);
        } else if (isSynthetic || mayBeLambda(name) || function || mayBeLocalFunction(access, name)) {
            code.addLambdaBody(key);
        }
        if (isSynthetic && !AccessorCall.isAccessor(name) && !key.isConstructor()) {
            addWoven(key);
        }
        MethodCollector method = new MethodCollector(outline, hierarchy, limit, code, key, access);
        if (suppresses) {
            return new CloseCopies(method, code);
        }
        return outline.language() == Language.KOTLIN && (access & SYNCHRONIZED_STATIC) == SYNCHRONIZED_STATIC
                ? new CompanionFacade(method, key)
                : method;
    }

    private void addWoven(MethodKey method) {
        if (outline.isWoven() && AspectJ.isCopyOfAdvice(method.name())) {
            code.woven().addAdvice(method);
        } else if (outline.language() != Language.SCALA) {
            code.woven().addBody(method);
        }
    }

    private static boolean mayBeLambda(String name) {
        return name.indexOf('$') >= 0 && name.contains("lambda$");
    }

    private boolean mayBeLocalFunction(int access, String name) {
        return outline.language() == Language.KOTLIN
                && (access & PRIVATE_STATIC) == PRIVATE_STATIC
                && name.indexOf('$') > 0;
    }

    /** The method that a compiler makes beside serializable lambdas; it repeats the handles of all of them. */
    private static boolean isDeserializer(String name, String descriptor) {
        return name.startsWith("$deserializeLambda$")
                && descriptor.equals("(Ljava/lang/invoke/SerializedLambda;)Ljava/lang/Object;");
    }
}
