package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one class file: its place in the source and hierarchy, and what its declarations use. There are many of
 * these, so that what most classes do not have is not there; what its code uses is kept only where somebody asks.
 */
final class ClassFacts {

    /** The path of the class file. */
    final String path;

    /** Where its bytes come from when its code is asked for later. */
    final ClassFile file;

    final ClassName name;
    final @Nullable ClassName superName;
    final List<ClassName> interfaces;

    private @Nullable String sourceFile;

    boolean isKotlin;

    boolean isScala;

    boolean isGroovy;

    /** Set for local and anonymous classes (JVMS 4.7.7). */
    @Nullable
    ClassName enclosingClass;

    @Nullable
    MethodKey enclosingMethod;

    /** Set for member classes (JVMS 4.7.6). */
    @Nullable
    ClassName memberOf;

    boolean generated;

    /** Whether its code turned out to be unreadable. */
    boolean isRefused;

    private Set<MethodKey> generatedMethods = Set.of();
    private Set<MethodKey> hiding = Set.of();
    private List<RawUse> declaredUses = List.of();

    /** Uses for whoever inherits from something listed, which is not known before all classes are read. */
    List<ApiRef> possible = List.of();

    /** The owners of accessors that are called. */
    Set<ClassName> accessors = Set.of();

    /** What the code says; null until it is visited, which most classes never are. */
    @Nullable
    CodeFacts code;

    ClassFacts(String path, ClassFile file, ClassName name, @Nullable ClassName superName, List<ClassName> interfaces) {
        this.path = path;
        this.file = file;
        this.name = name;
        this.superName = superName;
        this.interfaces = interfaces;
    }

    /** Everything of the path before the class's own name: one for a plain folder, others for META-INF/versions/N. */
    String root() {
        String tail = name.internal() + ".class";
        return path.endsWith(tail) ? path.substring(0, path.length() - tail.length()) : path + "!";
    }

    /** Takes the class that this one is a member of; a closure of Groovy is one in its initialiser instead. */
    void setOuter(ClassName outer, boolean isClosure) {
        if (isClosure && enclosingClass == null) {
            enclosingClass = outer;
            enclosingMethod = MethodKey.INITIALIZER;
        } else {
            memberOf = outer;
        }
    }

    /** Takes what the SourceFile attribute says (JVMS 4.7.10), if it is the name of a file. */
    void setSourceFile(@Nullable String text) {
        if (text != null && !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('\\') < 0) {
            sourceFile = text;
        }
    }

    /** The source file in the package's folder; the class file's own path when it names none. */
    String source() {
        return sourceFile == null ? path : release() + name.packagePath() + sourceFile;
    }

    /** {@code META-INF/versions/17/} for a class of a multi-release output, whose source is another than the base class's. */
    private String release() {
        String root = root();
        int versions = root.lastIndexOf("META-INF/versions/");
        return versions < 0 ? "" : root.substring(versions);
    }

    /** Methods with a Generated annotation. */
    Set<MethodKey> generatedMethods() {
        return generatedMethods;
    }

    void addGenerated(MethodKey method) {
        generatedMethods = generatedMethods.isEmpty() ? new HashSet<>(4) : generatedMethods;
        generatedMethods.add(method);
    }

    /** Own static and private methods with a name of interest: they hide an inherited API instead of overriding it. */
    Set<MethodKey> hiding() {
        return hiding;
    }

    void addHiding(String method, String descriptor, ListedApis index) {
        if (index.names().covers(name.internal(), method)) {
            hiding = hiding.isEmpty() ? new HashSet<>(4) : hiding;
            hiding.add(new MethodKey(method, MethodKey.arguments(descriptor)));
        }
    }

    /** Annotations and volatile fields. */
    List<RawUse> declaredUses() {
        return declaredUses;
    }

    void addDeclared(RawUse use) {
        declaredUses = declaredUses.isEmpty() ? new ArrayList<>(2) : declaredUses;
        declaredUses.add(use);
    }

    /**
     * Names every member that a use of this class may belong to. A name or type that is none throws here, where it refuses
     * one file, and not when all are read.
     */
    void checkMembers() {
        declaredUses.forEach(RawUse::place);
        if (enclosingMethod != null) {
            enclosingMethod.member();
        }
        if (code != null) {
            code.checkMembers();
        }
    }
}
