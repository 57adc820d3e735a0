package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of one class file after it was read: its place in the source and hierarchy, and its raw uses. */
final class ClassFacts {

    /** Compilers put a dollar sign into the names that they invent, so that another host is nearer to the source. */
    private static final Comparator<MethodKey> HOSTS = Comparator.comparing(
                    (MethodKey host) -> host.name().indexOf('$') >= 0)
            .thenComparing(Comparator.naturalOrder());

    /** Everything of the path before the class's own name: one for a plain folder, others for META-INF/versions/N. */
    final String root;

    /** The path of the class file. */
    final String path;

    final ClassName name;
    final @Nullable ClassName superName;
    final List<ClassName> interfaces;

    /** The source file in the package's folder; the class file's own path when it names none. */
    String file;

    /** What the SourceDebugExtension attribute says (JVMS 4.7.11); read only when a use was found. */
    @Nullable
    String debug;

    private @Nullable KotlinInline inlined;

    boolean isKotlin;

    boolean isScala;

    boolean isGroovy;

    /** Classes that the static initialiser of a class of Kotlin or Groovy creates or reads the only instance of. */
    final Set<String> madeByStaticInitializer = new HashSet<>(0);

    /** Set for local and anonymous classes (JVMS 4.7.7). */
    @Nullable
    ClassName enclosingClass;

    @Nullable
    MethodKey enclosingMethod;

    /** Set for member classes (JVMS 4.7.6). */
    @Nullable
    ClassName memberOf;

    boolean generated;
    final Set<MethodKey> generatedMethods = new HashSet<>(0);

    /** Methods that a compiler made out of a lambda body, and for those that are used: the smallest method that uses it. */
    final Set<MethodKey> lambdaBodies = new HashSet<>(0);

    final Map<MethodKey, MethodKey> lambdaHosts = new HashMap<>(0);

    /** Synthetic methods that only do what their callers may not, and the places that call any. */
    final Set<MethodKey> accessors = new HashSet<>(0);

    final List<Accessors.Call> accessorCalls = new ArrayList<>(0);

    /** Own static and private methods with a name of interest: they hide an inherited API instead of overriding it. */
    final Set<MethodKey> hiding = new HashSet<>(0);

    final List<RawUse> uses = new ArrayList<>(0);

    /** Calls of the superclass's constructor; a use only if being a subclass is not one already. */
    final List<RawUse> superCalls = new ArrayList<>(0);

    /** The first line of the first constructor: as near as a class file comes to the line of a declaration. */
    int firstLine;

    ClassFacts(String path, ClassName name, @Nullable ClassName superName, List<ClassName> interfaces) {
        String tail = name.internal() + ".class";
        this.root = path.endsWith(tail) ? path.substring(0, path.length() - tail.length()) : path + "!";
        this.path = path;
        this.name = name;
        this.superName = superName;
        this.interfaces = interfaces;
        this.file = path;
    }

    /** The line of a source file that a line number of this class stands for; 0 when that is in another file. */
    int lineIn(String source, int line) {
        if (debug == null || line == 0) {
            return line;
        }
        if (inlined == null) {
            inlined = KotlinInline.parse(debug);
        }
        return inlined.lineIn(source, line);
    }

    /** {@code META-INF/versions/17/} for a class of a multi-release output, whose source is another than the base class's. */
    String release() {
        int versions = root.lastIndexOf("META-INF/versions/");
        return versions < 0 ? "" : root.substring(versions);
    }

    /**
     * Names every member that a use of this class may belong to. A name or type that is none throws here, where it refuses
     * one file, and not when all are read.
     */
    void checkMembers() {
        Stream.of(uses.stream(), superCalls.stream(), accessorCalls.stream().map(Accessors.Call::from))
                .flatMap(each -> each)
                .forEach(RawUse::place);
        if (enclosingMethod != null) {
            enclosingMethod.member();
        }
        lambdaHosts.values().forEach(MethodKey::member);
    }

    /** Remembers who refers to a method of this class by a handle. */
    void addHandle(MethodKey target, MethodKey host) {
        if (!target.equals(host)) {
            lambdaHosts.merge(target, host, (a, b) -> HOSTS.compare(a, b) <= 0 ? a : b);
        }
    }
}
