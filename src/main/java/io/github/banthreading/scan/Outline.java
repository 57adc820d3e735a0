package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ListedApis;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Looks at the fields, methods and attributes of one class file (JVMS 4.1) only as far as it needs to: which source the class stands in, and whether it declares or locks anything that is worth visiting.
 * {@code monitorenter} names nothing in the constant pool, so that it is looked for in the code.
 */
final class Outline {

    private static final int OWN = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
    private static final String CODE = "Code";

    private final ClassBytes file;
    private final ListedApis index;
    private final Glance glance;
    private final boolean seesVolatile;
    private final boolean seesMethods;
    private final boolean seesBlocks;
    private boolean declares;
    private boolean locks;

    Outline(ClassBytes file, ListedApis index, Glance glance) {
        this.file = file;
        this.index = index;
        this.glance = glance;
        this.seesVolatile = index.names().covers(ApiRef.VOLATILE_FIELD);
        this.seesMethods = index.names().covers(ApiRef.SYNCHRONIZED_METHOD);
        this.seesBlocks = index.names().covers(ApiRef.SYNCHRONIZED_BLOCK);
    }

    /** Whether a method is synchronized or has a synchronized block. */
    boolean locks() {
        return locks;
    }

    /** Whether a volatile field is declared, which has to be visited. */
    boolean declares() {
        return declares;
    }

    /** The class itself, its supertypes and where it belongs; what it declares is not looked at. */
    ClassFacts facts(String path, ClassFile source, Hierarchy hierarchy) {
        String[] interfaces = file.interfaces();
        String superName = file.superClass();
        ClassFacts facts = new ClassFacts(
                path,
                source,
                hierarchy.shared(file.thisClass()),
                superName == null ? null : hierarchy.shared(superName),
                hierarchy.shared(interfaces));
        facts.isGroovy = GroovyClosure.isGroovy(interfaces);
        ClassBytes.Attributes attributes = file.attributes();
        while (attributes.next()) {
            readAttribute(attributes, facts, hierarchy, GroovyClosure.isClosure(interfaces));
        }
        ClassBytes.Members methods = file.methods();
        while (methods.next()) {
            if ((methods.access() & OWN) != 0 && glance.mayName(methods.nameIndex())) {
                facts.addHiding(methods.name(), methods.descriptor(), index);
            }
        }
        return facts;
    }

    private void readAttribute(
            ClassBytes.Attributes attribute, ClassFacts facts, Hierarchy hierarchy, boolean isClosure) {
        int at = attribute.contents();
        if (attribute.isNamed("SourceFile")) {
            facts.setSourceFile(file.utf8(file.u2(at)));
        } else if (attribute.isNamed("EnclosingMethod")) {
            facts.enclosingClass = hierarchy.shared(file.className(file.u2(at)));
            facts.enclosingMethod =
                    file.u2(at + 2) == 0 ? MethodKey.INITIALIZER : method(file.constant(file.u2(at + 2)));
        } else if (attribute.isNamed("InnerClasses")) {
            String outer = findOuter(at, facts.name.internal());
            if (outer != null) {
                facts.setOuter(hierarchy.shared(outer), isClosure);
            }
        }
    }

    /** A name and type of the constant pool; where one is missing, it is no method, as with ASM. */
    private MethodKey method(int nameAndType) {
        int name = file.u2(nameAndType);
        int descriptor = file.u2(nameAndType + 2);
        return name == 0 || descriptor == 0
                ? MethodKey.INITIALIZER
                : new MethodKey(file.utf8(name), file.utf8(descriptor));
    }

    /** The class that an InnerClasses attribute (JVMS 4.7.6) names as the one that this class is a member of. */
    private @Nullable String findOuter(int innerClasses, String name) {
        String found = null;
        int at = innerClasses + 2;
        for (int left = file.u2(innerClasses); left > 0; left--, at += 8) {
            int outer = file.u2(at + 2);
            if (outer != 0 && file.className(file.u2(at)).equals(name)) {
                found = file.className(outer);
            }
        }
        return found;
    }

    /** Looks whether anything is declared or locked. */
    void look() {
        ClassBytes.Members fields = file.fields();
        while (fields.next()) {
            declares |= seesVolatile && (fields.access() & Opcodes.ACC_VOLATILE) != 0;
        }
        ClassBytes.Members methods = file.methods();
        while (!locks && methods.next()) {
            locks = locks(methods);
        }
    }

    private boolean locks(ClassBytes.Members method) {
        if (seesMethods && (method.access() & Opcodes.ACC_SYNCHRONIZED) != 0) {
            return true;
        }
        ClassBytes.Attributes attributes = method.attributes();
        return seesBlocks && attributes.next(CODE) && new Instructions(file, attributes.contents()).lock();
    }

    /**
     * The methods, counted as they stand in the file, that have to be visited: those whose code says something, those that
     * lock, and constructors and static initialisers, which tell what is made in them and on which line.
     */
    BitSet methodsToVisit() {
        BitSet visited = new BitSet();
        ClassBytes.Members methods = file.methods();
        for (int i = 0; methods.next(); i++) {
            visited.set(i, isVisited(methods));
        }
        return visited;
    }

    private boolean isVisited(ClassBytes.Members method) {
        if ((method.access() & Opcodes.ACC_SYNCHRONIZED) != 0 || method.name().startsWith("<")) {
            return true;
        }
        ClassBytes.Attributes attributes = method.attributes();
        return attributes.next(CODE) && matter(new Instructions(file, attributes.contents()));
    }

    /** Whether an instruction of some code matters to a glance, or locks. */
    private boolean matter(Instructions code) {
        boolean matters = false;
        while (!matters && code.next()) {
            matters = switch (code.opcode()) {
                case Opcodes.LDC -> glance.matters(code.u1());
                case Opcodes.LDC + 1,
                        Opcodes.GETSTATIC,
                        Opcodes.PUTSTATIC,
                        Opcodes.GETFIELD,
                        Opcodes.PUTFIELD,
                        Opcodes.INVOKEVIRTUAL,
                        Opcodes.INVOKESPECIAL,
                        Opcodes.INVOKESTATIC,
                        Opcodes.INVOKEINTERFACE -> glance.matters(code.u2());
                case Opcodes.INVOKEDYNAMIC, Opcodes.MONITORENTER -> true;
                default -> false;
            };
        }
        return matters;
    }
}
