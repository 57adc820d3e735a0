package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes the outline of one class file: reads its header, its attributes and its members, and no code but for locks. */
final class OutlineReader {

    private static final int OWN = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;

    private final ClassBytes file;
    private final Interned interned;
    private final ListedNames names;
    private final Mentions mentions;
    private final String className;
    private final String[] interfaces;
    private final Set<MethodKey> generatedMethods = new HashSet<>(0);
    private final Set<MethodKey> hiding = new HashSet<>(0);
    private final List<Bridge> bridges = new ArrayList<>(0);
    private final List<RawUse> uses = new ArrayList<>(0);
    private Language language = Language.JAVA;
    private Enclosure enclosure = Enclosure.NONE;
    private @Nullable String sourceFile;
    private boolean generated;
    private boolean locks;
    private boolean isNumbered;
    private boolean isWoven;

    private OutlineReader(ClassBytes file, Hierarchy hierarchy, Marks marks) {
        this.file = file;
        this.interned = hierarchy.interned();
        this.names = hierarchy.apis().names();
        this.mentions = Mentions.of(file, hierarchy, marks);
        this.className = file.thisClass();
        this.interfaces = file.interfaces();
    }

    /** The outline of a class file. */
    static ClassOutline read(String path, ClassFile source, ClassBytes file, Hierarchy hierarchy, Marks marks) {
        return new OutlineReader(file, hierarchy, marks).outline(path, source);
    }

    private ClassOutline outline(String path, ClassFile source) {
        readAttributes();
        readFields();
        readMethods();
        String superName = file.superClass();
        return new ClassOutline(
                path,
                source,
                interned.name(className),
                new Supertypes(superName == null ? null : interned.name(superName), interned.names(interfaces)),
                language,
                sourceFile,
                enclosure,
                isWoven,
                isMade(superName),
                Declarations.of(generated, generatedMethods, hiding, bridges, uses),
                locks ? mentions.asUse() : mentions);
    }

    /** Whether nobody wrote the class, and it does not say where it stands: a weaver made it, in the method that creates it. */
    private boolean isMade(@Nullable String superName) {
        boolean isSynthetic = (file.access() & Opcodes.ACC_SYNTHETIC) != 0;
        return enclosure.isNone() && (isSynthetic || AspectJ.CLOSURE.equals(superName));
    }

    private void readAttributes() {
        Attributes attributes = Attributes.of(file);
        while (attributes.next()) {
            int at = attributes.contents();
            if (attributes.isNamed("SourceFile")) {
                sourceFile = fileName(file.utf8(file.u2(at)));
            } else if (attributes.isNamed("EnclosingMethod")) {
                readEnclosingMethod(at);
            } else if (attributes.isNamed("InnerClasses")) {
                readInnerClasses(at);
            } else if (Language.isOfScala(attributes)) {
                language = Language.SCALA;
            } else if (attributes.isNamed(AspectJ.WOVEN)) {
                isWoven = true;
            } else {
                readClassAnnotations(attributes);
            }
        }
        // groovyc says of an anonymous class in an initialiser that it is a member with the name 1, which nobody can
        // write.
        if (isNumbered || GroovyClosure.isClosure(interfaces)) {
            enclosure = enclosure.inInitializer();
        }
    }

    private boolean startsWithDigit(int name) {
        String text = name == 0 ? "" : file.utf8(name);
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private void readClassAnnotations(Attributes attributes) {
        if (mentions.isAnnotated()) {
            Annotations.read(file, attributes, this::readOfClass, type -> readAnnotation(type, null, null));
        } else if (Language.isOfKotlin(file, attributes)) {
            language = Language.KOTLIN;
        }
    }

    /** What a SourceFile attribute says (JVMS 4.7.10), if it is the name of a file. */
    private static @Nullable String fileName(String text) {
        boolean isName = !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
        return isName ? text : null;
    }

    private void readEnclosingMethod(int at) {
        enclosure = new Enclosure(
                interned.name(file.className(file.u2(at))), enclosingMethod(file.u2(at + 2)), enclosure.memberOf());
    }

    /** A name and type of the constant pool; where one is missing, it is no method, as with ASM. */
    private MethodKey enclosingMethod(int nameAndType) {
        if (nameAndType == 0) {
            return MethodKey.INITIALIZER;
        }
        int at = file.constant(nameAndType);
        int name = file.u2(at);
        int descriptor = file.u2(at + 2);
        return name == 0 || descriptor == 0
                ? MethodKey.INITIALIZER
                : new MethodKey(file.utf8(name), file.utf8(descriptor));
    }

    /** Looks for the entry of the class itself (JVMS 4.7.6), which names the class that it is a member of. */
    private void readInnerClasses(int start) {
        int at = start + 2;
        for (int left = file.u2(start); left > 0; left--, at += 8) {
            int outer = file.u2(at + 2);
            if (outer != 0 && file.className(file.u2(at)).equals(className)) {
                enclosure = enclosure.withMemberOf(interned.name(file.className(outer)));
                isNumbered = startsWithDigit(file.u2(at + 4));
            }
        }
    }

    private void readOfClass(String type) {
        language = type.equals(Language.KOTLIN_METADATA) ? Language.KOTLIN : language;
        generated |= GeneratedMark.isMark(type);
        readAnnotation(type, null, null);
    }

    private void readFields() {
        boolean seesVolatile = names.covers(ApiRef.VOLATILE_FIELD);
        Members fields = Members.fieldsOf(file);
        while ((seesVolatile || mentions.isAnnotated()) && fields.next()) {
            if (seesVolatile && isWrittenVolatile(fields.access(), fields.name())) {
                uses.add(RawUse.declared(ApiRef.VOLATILE_FIELD, null, fields.name()));
            }
            if (mentions.isAnnotated()) {
                readAnnotations(fields);
            }
        }
    }

    private boolean isWrittenVolatile(int access, String name) {
        boolean isMade = language == Language.SCALA && ScalaLazyVal.isState(name);
        return (access & Opcodes.ACC_VOLATILE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0 && !isMade;
    }

    private void readAnnotations(Members field) {
        String name = field.name();
        Consumer<String> any = type -> readAnnotation(type, null, name);
        Attributes attributes = field.attributes();
        while (attributes.next()) {
            Annotations.read(file, attributes, any, any);
        }
    }

    private void readMethods() {
        boolean seesMethods = names.covers(ApiRef.SYNCHRONIZED_METHOD);
        boolean seesBlocks = names.covers(ApiRef.SYNCHRONIZED_BLOCK);
        boolean looksForLocks = !mentions.isUse();
        Members methods = Members.methodsOf(file);
        while (methods.next()) {
            int access = methods.access();
            if (looksForLocks && !locks) {
                locks = (seesMethods && (access & Opcodes.ACC_SYNCHRONIZED) != 0) || (seesBlocks && hasBlock(methods));
            }
            if ((access & OWN) != 0) {
                readHiding(methods);
            } else if ((access & Opcodes.ACC_BRIDGE) != 0) {
                Bridge.read(file, methods, names, bridges);
            }
            if (mentions.isAnnotated()) {
                readMethodAnnotations(methods);
            }
        }
    }

    private boolean hasBlock(Members method) {
        int code = method.code();
        return code != 0 && new Instructions(file, code).lock();
    }

    private void readHiding(Members method) {
        int name = method.nameIndex();
        if (names.mayName(file.endOfUtf8(name), file.lengthOfUtf8(name)) && names.covers(className, method.name())) {
            hiding.add(new MethodKey(method.name(), MethodKey.arguments(method.descriptor())));
        }
    }

    /** A bridge (JVMS table 4.6-A) bears those of the method that it calls. */
    private void readMethodAnnotations(Members method) {
        if ((method.access() & Opcodes.ACC_BRIDGE) != 0) {
            return;
        }
        MethodKey key = new MethodKey(method.name(), method.descriptor());
        Consumer<String> any = type -> readAnnotation(type, key, null);
        Attributes attributes = method.attributes();
        while (attributes.next()) {
            Annotations.read(file, attributes, type -> readOfMethod(type, key), any);
            Annotations.readOfParameters(file, attributes, any);
        }
    }

    private void readOfMethod(String type, MethodKey method) {
        // Lombok and groovyc mark constructors that they make; the initialisers in them a person wrote all the same.
        if (GeneratedMark.isMark(type) && !method.isConstructor()) {
            generatedMethods.add(method);
        }
        readAnnotation(type, method, null);
    }

    private void readAnnotation(String descriptor, @Nullable MethodKey method, @Nullable String field) {
        String type = Type.getType(descriptor).getInternalName();
        if (names.covers(type, RawUse.ANNOTATION)) {
            ApiRef api = new ApiRef(new ClassName(type), new Member(RawUse.ANNOTATION, ""));
            uses.add(RawUse.declared(api, method, field));
        }
    }
}
