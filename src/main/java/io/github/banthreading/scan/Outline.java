package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Walks over the fields, methods and attributes of one class file (JVMS 4.1) and over what they contain only as far as it
 * needs to: which source the class stands in, and whether it declares or locks anything that is worth visiting.
 * {@code monitorenter} names nothing in the constant pool, so that it is looked for in the code.
 */
final class Outline {

    private static final int OWN = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
    private static final String CODE = "Code";
    private static final String SOURCE_FILE = "SourceFile";
    private static final String ENCLOSING_METHOD = "EnclosingMethod";
    private static final String INNER_CLASSES = "InnerClasses";

    private final ClassReader reader;
    private final byte[] bytes;
    private final ApiIndex index;
    private final Glance glance;
    private final boolean seesVolatile;
    private final boolean seesMethods;
    private final boolean seesBlocks;
    private final char[] buffer;
    private final List<Integer> own = new ArrayList<>(0);
    private boolean declares;
    private boolean locks;

    /** Where the contents of the attributes start; 0 until one is found. */
    private int sourceFile;

    private int enclosing;
    private int innerClasses;

    Outline(ClassReader reader, byte[] bytes, ApiIndex index, Glance glance) {
        this.reader = reader;
        this.bytes = bytes;
        this.index = index;
        this.glance = glance;
        this.seesVolatile = index.isOfInterest(ApiRef.VOLATILE_FIELD);
        this.seesMethods = index.isOfInterest(ApiRef.SYNCHRONIZED_METHOD);
        this.seesBlocks = index.isOfInterest(ApiRef.SYNCHRONIZED_BLOCK);
        this.buffer = new char[reader.getMaxStringLength()];
    }

    /** Whether a method is synchronized or has a synchronized block, or code that is none. */
    boolean locks() {
        return locks;
    }

    /** Whether a volatile field is declared, which has to be visited. */
    boolean declares() {
        return declares;
    }

    /** The class itself, its supertypes and where it belongs; what it declares is not looked at. */
    ClassFacts facts(String path, ClassFile file, Hierarchy hierarchy) {
        String[] interfaces = reader.getInterfaces();
        String superName = reader.getSuperName();
        ClassFacts facts = new ClassFacts(
                path,
                file,
                hierarchy.shared(reader.getClassName()),
                superName == null ? null : hierarchy.shared(superName),
                hierarchy.shared(interfaces));
        facts.isGroovy = GroovyClosure.isGroovy(interfaces);
        if (sourceFile != 0) {
            facts.setSourceFile(reader.readUTF8(sourceFile, buffer));
        }
        if (enclosing != 0) {
            facts.enclosingClass = hierarchy.shared(reader.readClass(enclosing, buffer));
            int method = reader.readUnsignedShort(enclosing + 2);
            facts.enclosingMethod = method == 0 ? MethodKey.INITIALIZER : method(reader.getItem(method));
        }
        String outer = innerClasses == 0 ? null : findOuter(facts.name.internal());
        if (outer != null) {
            facts.setOuter(hierarchy.shared(outer), GroovyClosure.isClosure(interfaces));
        }
        for (int method : own) {
            String member = reader.readUTF8(method + 2, buffer);
            facts.addHiding(member, reader.readUTF8(method + 4, buffer), index);
        }
        return facts;
    }

    /** A name and type of the constant pool; where one is missing, it is no method, as with ASM. */
    private MethodKey method(int named) {
        String name = reader.readUTF8(named, buffer);
        String descriptor = reader.readUTF8(named + 2, buffer);
        return name == null || descriptor == null ? MethodKey.INITIALIZER : new MethodKey(name, descriptor);
    }

    /** The class that an InnerClasses attribute (JVMS 4.7.6) names as the one that this class is a member of. */
    private @Nullable String findOuter(String name) {
        int length = reader.readUnsignedShort(text(reader.header + 2));
        String found = null;
        int classes = reader.readUnsignedShort(innerClasses);
        int at = innerClasses + 2;
        for (int i = 0; i < classes; i++, at += 8) {
            if (reader.readUnsignedShort(at + 2) != 0 && isNamed(at, name, length)) {
                found = reader.readClass(at + 2, buffer);
            }
        }
        return found;
    }

    /** Whether a class of the constant pool has this name; it is decoded only when it is as long as that. */
    private boolean isNamed(int type, String name, int length) {
        return reader.readUnsignedShort(text(type)) == length && name.equals(reader.readClass(type, buffer));
    }

    /** Where the text of a class's name is, by the place of the class's index. */
    private int text(int type) {
        return reader.getItem(reader.readUnsignedShort(reader.getItem(reader.readUnsignedShort(type))));
    }

    /** Looks whether anything is declared or locked, and if not, where the class belongs. */
    void look() {
        int at = methods();
        int methods = reader.readUnsignedShort(at);
        at += 2;
        for (int i = 0; i < methods && !locks; i++) {
            at = endOfMethod(at);
        }
        if (!locks) {
            readAttributes(at);
        }
    }

    /**
     * The methods, counted as they stand in the file, that have to be visited: those whose code says something, those that
     * lock, and constructors and static initialisers, which tell what is made in them and on which line.
     */
    BitSet methodsToVisit() {
        BitSet visited = new BitSet();
        int at = methods();
        int methods = reader.readUnsignedShort(at);
        at += 2;
        for (int i = 0; i < methods; i++) {
            visited.set(i, isVisited(at));
            at = end(at);
        }
        return visited;
    }

    private boolean isVisited(int method) {
        int access = reader.readUnsignedShort(method);
        int name = reader.getItem(reader.readUnsignedShort(method + 2));
        boolean isVisited = (access & Opcodes.ACC_SYNCHRONIZED) != 0 || bytes[name + 2] == '<';
        int attributes = reader.readUnsignedShort(method + 6);
        int at = method + 8;
        for (int i = 0; i < attributes && !isVisited; i++) {
            int length = length(at);
            isVisited = isNamed(at, CODE) && Instructions.matter(reader, bytes, at + 6, glance);
            at += 6 + length;
        }
        return isVisited;
    }

    /** Where the methods start with their number, behind the fields. */
    private int methods() {
        int at = reader.header + 6;
        at += 2 + 2 * reader.readUnsignedShort(at);
        int fields = reader.readUnsignedShort(at);
        at += 2;
        for (int i = 0; i < fields; i++) {
            declares |= seesVolatile && (reader.readUnsignedShort(at) & Opcodes.ACC_VOLATILE) != 0;
            at = end(at);
        }
        return at;
    }

    /** Where a field or a method ends. */
    private int end(int member) {
        int attributes = reader.readUnsignedShort(member + 6);
        int at = member + 8;
        for (int i = 0; i < attributes; i++) {
            at += 6 + length(at);
        }
        return at;
    }

    private int endOfMethod(int method) {
        int access = reader.readUnsignedShort(method);
        locks |= seesMethods && (access & Opcodes.ACC_SYNCHRONIZED) != 0;
        if ((access & OWN) != 0 && glance.mayName(method + 2)) {
            own.add(method);
        }
        int attributes = reader.readUnsignedShort(method + 6);
        int at = method + 8;
        for (int i = 0; i < attributes; i++) {
            int length = length(at);
            locks |= seesBlocks && isNamed(at, CODE) && Instructions.lock(reader, bytes, at + 6);
            at += 6 + length;
        }
        return at;
    }

    private void readAttributes(int start) {
        int attributes = reader.readUnsignedShort(start);
        int at = start + 2;
        for (int i = 0; i < attributes; i++) {
            int length = length(at);
            if (isNamed(at, SOURCE_FILE)) {
                sourceFile = at + 6;
            } else if (isNamed(at, ENCLOSING_METHOD)) {
                enclosing = at + 6;
            } else if (isNamed(at, INNER_CLASSES)) {
                innerClasses = at + 6;
            }
            at += 6 + length;
        }
        if (at > bytes.length) {
            throw new IllegalArgumentException("an attribute ends behind the file");
        }
    }

    private int length(int attribute) {
        int length = reader.readInt(attribute + 2);
        if (length < 0) {
            throw new IllegalArgumentException("an attribute of " + length + " bytes");
        }
        return length;
    }

    private boolean isNamed(int attribute, String name) {
        int text = reader.getItem(reader.readUnsignedShort(attribute));
        if (reader.readUnsignedShort(text) != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[text + 2 + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
