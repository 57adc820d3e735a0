package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what the instructions of one method may use, and that it is synchronized. */
final class MethodCollector extends MethodVisitor {

    static final int API = Opcodes.ASM9;

    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";

    private final ClassOutline outline;
    private final Hierarchy hierarchy;
    private final Interned interned;
    private final ListedNames names;
    private final ArgumentLimit limit;
    private final ClassCode.Builder code;
    private final MethodKey key;

    private final boolean isCopy;
    private int firstLine;
    private int line;
    private int run;

    private final Construction construction;
    private boolean falseOnTop;
    private final Reflection reflection = new Reflection();
    private @Nullable RawUse synchronizedMethod;

    /** Where exceptions of every type arrive: at copies of a finally block, mostly. */
    private final Set<Label> handlers = new HashSet<>(0);

    /** From then on the ends of copies are looked for: scalac and kotlinc give them all one entry of the line table. */
    private boolean afterHandler;

    /** Whether the next synchronized block is one that scalac wrote around a lazy val. */
    private boolean lazyVal;

    MethodCollector(
            ClassOutline outline,
            Hierarchy hierarchy,
            ArgumentLimit limit,
            ClassCode.Builder code,
            MethodKey key,
            int access) {
        super(API);
        this.outline = outline;
        this.hierarchy = hierarchy;
        this.interned = hierarchy.interned();
        this.names = hierarchy.apis().names();
        this.limit = limit;
        this.code = code;
        this.key = key;
        this.construction = new Construction(outline);
        this.isCopy = outline.isWoven() && (access & Opcodes.ACC_SYNTHETIC) != 0 && AspectJ.isCopyOfAdvice(key.name());
        this.lazyVal = outline.language() == Language.SCALA && ScalaLazyVal.isLocked(key);
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0 && names.covers(ApiRef.SYNCHRONIZED_METHOD)) {
            synchronizedMethod = RawUse.declared(ApiRef.SYNCHRONIZED_METHOD, key, null);
        }
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        if (number != line) {
            run++;
        }
        line = number;
        if (firstLine == 0) {
            firstLine = number;
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type == null) {
            handlers.add(handler);
        }
    }

    @Override
    public void visitLabel(Label label) {
        if (!handlers.isEmpty() && handlers.contains(label)) {
            run++;
            afterHandler = true;
        }
        if (label.info == this) {
            falseOnTop = false;
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        label.info = this;
        falseOnTop = false;
    }

    @Override
    public void visitInsn(int opcode) {
        falseOnTop = opcode == Opcodes.ICONST_0;
        boolean leaves = (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW;
        if (afterHandler && leaves) {
            run++;
        }
        if (opcode == Opcodes.MONITORENTER && lazyVal) {
            lazyVal = false;
        } else if (opcode == Opcodes.MONITORENTER && names.covers(ApiRef.SYNCHRONIZED_BLOCK)) {
            code.addUse(use(ApiRef.SYNCHRONIZED_BLOCK, null));
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        falseOnTop = false;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        falseOnTop = false;
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        falseOnTop = false;
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        falseOnTop = false;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        falseOnTop = false;
        if (opcode == Opcodes.NEW && !ClassName.isOfJdk(type)) {
            code.addMade(type, key);
        }
        if (opcode == Opcodes.NEW && key.isConstructor()) {
            construction.create(type);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String holder, String name, String descriptor) {
        falseOnTop = false;
        addReadInstance(opcode, holder, descriptor);
        if (names.covers(holder, name)) {
            add(holder, name);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String receiver, String name, String descriptor, boolean isInterface) {
        boolean onFalse = falseOnTop;
        falseOnTop = false;
        if (name.equals(CONSTRUCTOR) && key.isConstructor() && construction.isDelegation(receiver)) {
            if (construction.isSuperclass(receiver)) {
                addSuperCall(receiver, descriptor);
            }
            return;
        }
        addCall(receiver, name, descriptor, onFalse);
        addAccessorCall(receiver, name, descriptor);
        if (receiver.equals(outline.name().internal())) {
            foldCaller(opcode, name, descriptor);
        } else if (outline.isMade()) {
            code.addCall(receiver, new MethodKey(name, descriptor));
        }
        if (Reflection.isReflective(receiver)) {
            reflection.called(name).ifPresent(type -> addConstant(type, Reflection.STRING_CONSTANT));
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        falseOnTop = false;
        limit.count(arguments.length);
        for (Object argument : arguments) {
            addConstant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        falseOnTop = false;
        if (value instanceof String text) {
            reflection.loaded(text);
        } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            if (names.covers(type.getInternalName(), Reflection.CLASS_CONSTANT)) {
                Member member = new Member(Reflection.CLASS_CONSTANT, "");
                reflection.loaded(use(new ApiRef(interned.name(type.getInternalName()), member), null));
            }
        } else {
            addConstant(value);
        }
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        if (attribute.type.equals(AspectJ.SYNTHETIC)) {
            isNotSynchronized();
        }
    }

    /** Says that nobody wrote that the method is synchronized. */
    void isNotSynchronized() {
        synchronizedMethod = null;
    }

    @Override
    public void visitEnd() {
        code.woven().addFirstLine(key, firstLine);
        reflection.classConstants().forEach(code::addUse);
        if (synchronizedMethod != null) {
            code.addUse(synchronizedMethod.atLine(firstLine));
        }
        if (key.isConstructor()) {
            code.addConstructorLine(firstLine);
        }
        if (isCopy) {
            code.removeUsesOf(key);
        }
    }

    /** Handles stand in bootstrap arguments and in dynamic constants, which hold arguments of their own (JVMS 4.7.23). */
    private void addConstant(Object constant) {
        if (constant instanceof Handle handle) {
            addHandle(handle);
        } else if (constant instanceof ConstantDynamic dynamic) {
            addHandle(dynamic.getBootstrapMethod());
            limit.count(dynamic.getBootstrapMethodArgumentCount());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                addConstant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    /** Kinds below 5 read and write fields (JVMS table 5.4.3.5-A), as records do for their own. */
    private void addHandle(Handle handle) {
        if (handle.getTag() < Opcodes.H_INVOKEVIRTUAL) {
            return;
        }
        if (handle.getOwner().equals(outline.name().internal())) {
            code.addReference(new MethodKey(handle.getName(), handle.getDesc()), key);
        }
        addCall(handle.getOwner(), handle.getName(), handle.getDesc(), false);
        addAccessorCall(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private void addCall(String receiver, String name, String descriptor, boolean onFalse) {
        String declared = receiver.startsWith("[") ? OBJECT : receiver;
        if (!hierarchy.mayUse(declared, name) || ScalaLazyVal.isLatch(receiver)) {
            return;
        }
        Member called = new Member(name, interned.arguments(descriptor));
        if (!names.covers(declared, called)) {
            return;
        }
        Member constant = onFalse ? MethodKey.withFalse(called).orElse(null) : null;
        RawUse use = use(interned.reference(new ApiRef(interned.name(declared), called)), constant);
        // What the JDK inherits is known before all classes of the module are.
        if (!ClassName.isOfJdk(declared) || hierarchy.find(use).isPresent()) {
            code.addUse(use);
        }
    }

    /** kotlinc keeps the only instance of a class in a field of that class. */
    private void addReadInstance(int opcode, String holder, String descriptor) {
        boolean isInstance = descriptor.length() == holder.length() + 2 && descriptor.startsWith(holder, 1);
        if (opcode == Opcodes.GETSTATIC
                && isInstance
                && outline.language() == Language.KOTLIN
                && key.name().equals("<clinit>")) {
            code.addMade(holder, key);
        }
    }

    private void foldCaller(int opcode, String called, String descriptor) {
        code.woven().addCall(new MethodKey(called, descriptor), key);
        if (outline.language() == Language.KOTLIN) {
            KotlinMembers.fold(code, key, opcode, new MethodKey(called, descriptor));
        } else if (outline.language() == Language.SCALA) {
            ScalaMembers.fold(code, key, new MethodKey(called, descriptor));
        }
    }

    private void addAccessorCall(String receiver, String name, String descriptor) {
        if (AccessorCall.isAccessor(name)) {
            ClassName accessorOwner = interned.name(receiver);
            RawUse here = use(new ApiRef(accessorOwner, new Member(name, "")), null);
            code.addAccessorCall(new AccessorCall(accessorOwner, new MethodKey(name, descriptor), here));
        }
    }

    private void addSuperCall(String receiver, String descriptor) {
        if (names.covers(receiver, CONSTRUCTOR)) {
            Member member = new Member(CONSTRUCTOR, interned.arguments(descriptor));
            code.addSuperCall(use(new ApiRef(interned.name(receiver), member), null));
        }
    }

    private void addConstant(String internal, String constant) {
        if (names.covers(internal, constant)) {
            add(internal, constant);
        }
    }

    private void add(String used, String name) {
        code.addUse(use(interned.reference(new ApiRef(interned.name(used), new Member(name, ""))), null));
    }

    private RawUse use(ApiRef used, @Nullable Member constant) {
        return new RawUse(used.owner(), used.member(), constant, key, null, line, run);
    }
}
