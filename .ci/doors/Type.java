import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class that is looked at: its supertypes, its methods and what they call. */
final class Type extends ClassVisitor {

    String name;
    int access;
    final List<String> supertypes = new ArrayList<>();
    final Map<String, Method> methods = new LinkedHashMap<>();

    /** Whether it stands in a method, so that its members run where that method makes it. */
    boolean local;

    /** Whether code elsewhere can name it. */
    boolean offered;

    Type(byte[] bytes, boolean withCode) {
        super(Opcodes.ASM9);
        int skipped = ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
        new ClassReader(bytes).accept(this, withCode ? skipped : skipped | ClassReader.SKIP_CODE);
    }

    /** The class that has a file of its own in the source: steps inside it cost nothing. */
    String outermost() {
        int dollar = name.indexOf('$', name.lastIndexOf('/') + 2);
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    @Override
    public void visit(int version, int flags, String name, String signature, String superName, String[] interfaces) {
        this.name = name;
        access = flags;
        offered = (flags & Opcodes.ACC_PUBLIC) != 0;
        if (superName != null) {
            supertypes.add(superName);
        }
        supertypes.addAll(List.of(interfaces));
    }

    @Override
    public void visitInnerClass(String inner, String outer, String simple, int flags) {
        boolean encloses = name.equals(inner) || name.startsWith(inner + "$");
        if (encloses && (flags & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0) {
            offered = false;
        }
    }

    @Override
    public void visitOuterClass(String owner, String method, String descriptor) {
        local = true;
        offered = false;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String name, String descriptor, String signature, String[] exceptions) {
        Method method = new Method(this, name, descriptor, flags);
        methods.put(name + descriptor, method);
        return new Code(method);
    }

    /** Collects what one method calls. */
    private static final class Code extends MethodVisitor {

        private final Method method;

        Code(Method method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean exact = opcode == Opcodes.INVOKESPECIAL || opcode == Opcodes.INVOKESTATIC;
            method.calls.add(new Method.Call(owner, name, descriptor, exact, false));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
                method.calls.add(new Method.Call(owner, "<clinit>", "()V", true, false));
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object each : arguments) {
                if (each instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                    boolean exact = handle.getTag() != Opcodes.H_INVOKEVIRTUAL
                            && handle.getTag() != Opcodes.H_INVOKEINTERFACE;
                    method.calls.add(
                            new Method.Call(handle.getOwner(), handle.getName(), handle.getDesc(), exact, true));
                }
            }
        }
    }
}
