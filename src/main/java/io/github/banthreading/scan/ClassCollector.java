package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import io.github.banthreading.use.Member;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Collects the facts of one class file: those of its declarations, of its code, or of both in one pass. */
final class ClassCollector extends ClassVisitor {

    static final int API = Opcodes.ASM9;
    static final String ANNOTATION = "<annotation>";

    private static final Set<String> SCALA = Set.of("Scala", "ScalaSig", "TASTY");
    private static final int PRIVATE_STATIC = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

    private final String path;
    private final ClassFile file;
    private final ListedApis index;
    private final Hierarchy hierarchy;
    private final boolean declares;
    private final @Nullable BitSet visited;
    private int methods;

    /** How many more bootstrap arguments may be looked at. */
    private int argumentsLeft;

    private @Nullable ClassFacts facts;
    private @Nullable CodeFacts code;
    private boolean isClosure;
    private String field = "";
    private final FieldVisitor fields = new FieldVisitor(API) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
            addAnnotation(type, null, field);
            return null;
        }
    };

    /**
     * Collects what is declared, and what the code says where {@code code} is there to take it.
     *
     * @param size bytes of the class file
     * @param visited the methods, counted as they come, whose code is visited; null for all, and for their annotations
     */
    ClassCollector(
            String path,
            ClassFile file,
            int size,
            ListedApis index,
            Hierarchy hierarchy,
            @Nullable CodeFacts code,
            @Nullable BitSet visited) {
        super(API);
        this.path = path;
        this.file = file;
        this.index = index;
        this.hierarchy = hierarchy;
        this.code = code;
        this.visited = visited;
        this.declares = true;
        this.argumentsLeft = size;
    }

    /** Collects the code of a class whose declarations are known. */
    ClassCollector(ClassFacts facts, int size, ListedApis index, Hierarchy hierarchy, CodeFacts code, BitSet visited) {
        super(API);
        this.path = facts.path;
        this.file = facts.file;
        this.index = index;
        this.hierarchy = hierarchy;
        this.facts = facts;
        this.code = code;
        this.visited = visited;
        this.declares = false;
        this.argumentsLeft = size;
    }

    /** What was collected; the reader visits the header of every class, so it is there when reading has ended. */
    ClassFacts facts() {
        if (facts == null) {
            throw new IllegalArgumentException("no class in " + path);
        }
        return facts;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        if (declares) {
            ClassName superclass = superName == null ? null : hierarchy.shared(superName);
            facts = new ClassFacts(path, file, hierarchy.shared(name), superclass, hierarchy.shared(interfaces));
            facts.isGroovy = GroovyClosure.isGroovy(interfaces);
            isClosure = GroovyClosure.isClosure(interfaces);
        }
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        if (code != null) {
            code.debug = debug;
        }
        if (declares) {
            facts().setSourceFile(source);
        }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        if (declares) {
            facts().enclosingClass = hierarchy.shared(owner);
            facts().enclosingMethod =
                    name == null || descriptor == null ? MethodKey.INITIALIZER : new MethodKey(name, descriptor);
        }
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
        if (!declares || outerName == null || !name.equals(facts().name.internal())) {
            return;
        }
        facts().setOuter(hierarchy.shared(outerName), isClosure);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        facts().isKotlin |= descriptor.equals("Lkotlin/Metadata;");
        if (declares) {
            facts().generated |= isGenerated(descriptor);
            addAnnotation(descriptor, null, null);
        }
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return null;
    }

    /** The attributes that scalac writes into every class: the readers of Scala 2 look for two, those of 3 for the third. */
    @Override
    public void visitAttribute(Attribute attribute) {
        facts().isScala |= SCALA.contains(attribute.type);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (!declares) {
            return null;
        }
        boolean made = facts().isScala && ScalaLazyVal.isState(name);
        boolean written = (access & Opcodes.ACC_SYNTHETIC) == 0 && !made;
        if (written && (access & Opcodes.ACC_VOLATILE) != 0 && index.names().covers(ApiRef.VOLATILE_FIELD)) {
            facts().addDeclared(declared(ApiRef.VOLATILE_FIELD, null, name));
        }
        field = name;
        return fields;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        boolean isVisited = visited == null || visited.get(methods) || foldsCallers();
        methods++;
        boolean function = facts().isScala && ScalaMembers.isMade(name, access);
        if (((access & Opcodes.ACC_BRIDGE) != 0 && !function) || isDeserializer(name, descriptor)) {
            return null;
        }
        if (declares && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) != 0) {
            facts().addHiding(name, descriptor, index);
        }
        if (code == null) {
            return new MethodDeclaration(this, name, descriptor);
        }
        MethodKey key = new MethodKey(name, descriptor);
        if ((access & Opcodes.ACC_SYNTHETIC) != 0 && Accessors.isAccessor(name)) {
            code.accessors.add(key);
        } else if ((access & Opcodes.ACC_SYNTHETIC) != 0 || name.contains("lambda$") || function) {
            code.lambdaBodies.add(key);
        } else if (facts().isKotlin && (access & PRIVATE_STATIC) == PRIVATE_STATIC && name.indexOf('$') > 0) {
            code.lambdaBodies.add(key);
        }
        return isVisited ? new MethodCollector(this, code, key, access) : null;
    }

    /** Whether methods fold by who calls them, as they do where a compiler makes more of them than lambdas. */
    private boolean foldsCallers() {
        return facts().isKotlin || facts().isScala;
    }

    /** The method that a compiler makes beside serializable lambdas; it repeats the handles of all of them. */
    private static boolean isDeserializer(String name, String descriptor) {
        return name.startsWith("$deserializeLambda$")
                && descriptor.equals("(Ljava/lang/invoke/SerializedLambda;)Ljava/lang/Object;");
    }

    /**
     * Counts what instructions take out of the BootstrapMethods attribute (JVMS 4.7.23). Many may share its entries, and an
     * entry have many arguments: 70 kB of class file can stand for a hundred million uses. No compiler comes near one
     * argument for each byte of the file.
     */
    void countArguments(int count) {
        argumentsLeft -= count;
        if (argumentsLeft < 0) {
            throw new IllegalArgumentException("more bootstrap arguments than bytes in " + path);
        }
    }

    ListedApis index() {
        return index;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** A use that is declared and not executed, so that it has neither line nor copies. */
    static RawUse declared(ApiRef api, @Nullable MethodKey host, @Nullable String field) {
        return new RawUse(api.owner(), api.member(), null, host, field, 0, 0);
    }

    void addAnnotation(String descriptor, @Nullable MethodKey host, @Nullable String inField) {
        String type = Type.getType(descriptor).getInternalName();
        if (declares && index.names().covers(type, ANNOTATION)) {
            ApiRef api = new ApiRef(new ClassName(type), new Member(ANNOTATION, ""));
            facts().addDeclared(declared(api, host, inField));
        }
    }

    /** Remembers that a method is generated. */
    void addGenerated(MethodKey method) {
        if (declares) {
            facts().addGenerated(method);
        }
    }

    /** Whether an annotation says that nobody wrote this: its simple name contains {@code Generated}. */
    static boolean isGenerated(String descriptor) {
        int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$'));
        return descriptor.indexOf("Generated", start + 1) > 0;
    }
}
