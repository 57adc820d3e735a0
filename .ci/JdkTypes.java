import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the types of the JDK that runs it inherit from, as far as source can name them: the packages that are exported
 * to all, and in each the public and protected types with a supertype but Object. A supertype that source cannot name stands
 * for its own:
 * <pre>java .ci/JdkTypes.java src/main/resources/io/github/banthreading/scan/jdk-types.txt</pre>
 */
class JdkTypes {

    private static final String OBJECT = "java/lang/Object";

    private final SortedMap<String, ClassModel> types = new TreeMap<>();

    /** What stands behind the name of each type; nothing behind a package and its slash. */
    private final SortedMap<String, String> lines = new TreeMap<>();

    void main(String[] arguments) throws IOException {
        ModuleFinder.ofSystem().findAll().forEach(module -> module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .forEach(exports -> lines.put(exports.source().replace('.', '/') + "/", "")));
        try (Stream<Path> files = Files.walk(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                ClassModel type = ClassFile.of().parse(Files.readAllBytes(file));
                types.put(name(type.thisClass()), type);
            }
        }
        types.values().stream().filter(this::canBeNamed).forEach(this::add);
        Files.writeString(Path.of(arguments[0]), text());
    }

    /** In the order of the names, as one is searched for among them; nothing is called as the head is. */
    private String text() {
        var out = new StringBuilder("; Java " + Runtime.version().feature() + ", written by .ci/JdkTypes.java: packages, and of"
                + " each type its superclass (- for Object) and interfaces, short in its own package\n");
        lines.forEach((name, supertypes) -> out.append(name).append(supertypes).append('\n'));
        return out.toString();
    }

    private void add(ClassModel type) {
        String name = name(type.thisClass());
        String inside = packageOf(name);
        String superclass = type.superclass().map(JdkTypes::name).orElse(OBJECT);
        Set<String> interfaces = new LinkedHashSet<>(names(type.interfaces()));
        while (!canBeNamed(types.get(superclass))) {
            ClassModel hidden = types.get(superclass);
            interfaces.addAll(names(hidden.interfaces()));
            superclass = name(hidden.superclass().orElseThrow());
        }
        Set<String> named = new LinkedHashSet<>();
        interfaces.forEach(each -> addNamed(types.get(each), named));
        if (!superclass.equals(OBJECT) || !named.isEmpty()) {
            String first = superclass.equals(OBJECT) ? "-" : shortened(superclass, inside);
            lines.put(name, Stream.concat(Stream.of(first), named.stream().map(each -> shortened(each, inside)))
                    .collect(Collectors.joining(" ", " ", "")));
        }
    }

    private void addNamed(ClassModel type, Set<String> named) {
        if (canBeNamed(type)) {
            named.add(name(type.thisClass()));
        } else {
            names(type.interfaces()).forEach(each -> addNamed(types.get(each), named));
        }
    }

    /** Whether it and all that it is a member of are public or protected (JVMS 4.7.6), in a package exported to all. */
    private boolean canBeNamed(ClassModel type) {
        String name = name(type.thisClass());
        if (!lines.containsKey(packageOf(name) + "/")) {
            return false;
        }
        List<InnerClassInfo> members = type.findAttribute(Attributes.innerClasses())
                .map(InnerClassesAttribute::classes).orElse(List.of());
        for (InnerClassInfo member : members) {
            if (name(member.innerClass()).equals(name)) {
                boolean isOpen = (member.flagsMask() & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED)) != 0;
                return isOpen
                        && member.outerClass().isPresent()
                        && canBeNamed(types.get(name(member.outerClass().get())));
            }
        }
        return (type.flags().flagsMask() & ClassFile.ACC_PUBLIC) != 0;
    }

    private static List<String> names(List<ClassEntry> entries) {
        return entries.stream().map(JdkTypes::name).toList();
    }

    private static String name(ClassEntry entry) {
        return entry.asInternalName();
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static String shortened(String name, String inside) {
        return packageOf(name).equals(inside) ? name.substring(inside.length() + 1) : name;
    }
}
