package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** What is known by heart of the JDK, held against the JDK that runs the tests. */
class JdkTypesTest {

    /** A few packages of JDK 17 are gone. */
    private static final Supertypes NONE = new Supertypes(null, List.of());

    /** Packages that all may use. */
    private static Set<String> exported;

    /** Every type of the running JDK in its exported packages or above one of these, hidden ones too. */
    private static Map<ClassName, Supertypes> running;

    private static Policy policy;

    @BeforeAll
    static void readTheRunningJdk() throws Exception {
        exported = ModuleFinder.ofSystem().findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toSet());
        running = new TreeMap<>();
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (Stream<Path> files = Files.walk(jdk.getPath("/modules"))) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(JdkTypesTest::read);
        }
        policy = Scans.policy(Preset.STRICT);
    }

    private static void read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Supertypes.read(bytes)
                    .ifPresent(found -> running.put(new ClassName(new ClassReader(bytes).getClassName()), found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which the first listed supertype is looked for; on JDK 17 a pool schedules nothing yet. */
    @Test
    void whatEachTypeInheritsFromListedOnesIsThatOfTheRunningJdk() {
        Set<String> different = new TreeSet<>();
        int heirs = 0;
        for (ClassName type : running.keySet()) {
            boolean isExported = exported.contains(packageOf(type));
            List<ClassName> real = listed(type, name -> Optional.ofNullable(running.get(name)));
            if (isExported && isPublic(type)) {
                heirs += real.isEmpty() ? 0 : 1;
                if (!real.equals(listed(type, JdkTypes::find))) {
                    different.add(type.internal());
                }
            }
        }
        assertThat(heirs).isGreaterThan(150);
        boolean asKnown = Runtime.version().feature() >= JdkTypes.RELEASE;
        assertThat(different).isEqualTo(asKnown ? Set.of() : Set.of("java/util/concurrent/ForkJoinPool"));
    }

    private static String packageOf(ClassName type) {
        return type.internal().substring(0, Math.max(0, type.internal().lastIndexOf('/')));
    }

    private static boolean isPublic(ClassName type) {
        try {
            return (Class.forName(type.toString(), false, ClassLoader.getPlatformClassLoader())
                                    .getModifiers()
                            & 1)
                    != 0;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The listed ones among a type, its superclasses and all their interfaces. */
    private static List<ClassName> listed(ClassName start, Function<ClassName, Optional<Supertypes>> types) {
        Set<ClassName> all = new LinkedHashSet<>();
        Deque<ClassName> interfaces = new ArrayDeque<>();
        for (ClassName next = start; next != null && all.add(next); ) {
            Supertypes found = types.apply(next).orElse(NONE);
            interfaces.addAll(found.interfaces());
            next = found.superName();
            if (next != null && next.internal().equals("java/lang/Object")) {
                break;
            }
        }
        while (!interfaces.isEmpty()) {
            ClassName next = interfaces.removeFirst();
            if (all.add(next)) {
                interfaces.addAll(types.apply(next).orElse(NONE).interfaces());
            }
        }
        return all.stream().filter(policy::lists).toList();
    }

    /** {@link ListedNames} takes it for granted that a class in {@code java} inherits nothing listed from outside {@code java}. */
    @Test
    void whatClassesInJavaInheritFromOutsideIsNotListed() {
        Set<ClassName> outside = new TreeSet<>();
        for (ClassName type : running.keySet()) {
            if (type.isOfJdk()) {
                JdkTypes.find(type).ifPresent(found -> outside.addAll(found.interfaces()));
                JdkTypes.find(type).ifPresent(found -> outside.add(found.superName()));
            }
        }
        outside.removeIf(ClassName::isOfJdk);
        assertThat(outside)
                .contains(new ClassName("javax/security/auth/Destroyable"))
                .noneMatch(policy::lists);
    }

    private static Optional<Supertypes> find(String type) {
        return JdkTypes.find(new ClassName(type));
    }

    private static Supertypes supertypes(String superName, String... interfaces) {
        return new Supertypes(
                new ClassName(superName),
                Stream.of(interfaces).map(ClassName::new).toList());
    }

    @Test
    void aTypeHasItsSuperclassAndItsInterfacesInTheirOrder() {
        assertThat(find("java/util/ArrayDeque"))
                .contains(supertypes(
                        "java/util/AbstractCollection",
                        "java/util/Deque",
                        "java/lang/Cloneable",
                        "java/io/Serializable"));
        assertThat(find("java/lang/Thread")).contains(supertypes("java/lang/Object", "java/lang/Runnable"));
        assertThat(find("javax/sql/XAConnection"))
                .contains(supertypes("java/lang/Object", "javax/sql/PooledConnection"));
    }

    /** {@code CollectionView}, which the source of nobody can name, is none of them. */
    @Test
    void whatATypeInheritsThroughAHiddenOneIsItsOwn() {
        assertThat(find("java/util/concurrent/ConcurrentHashMap$KeySetView"))
                .contains(supertypes(
                        "java/lang/Object", "java/util/Set", "java/io/Serializable", "java/util/Collection"));
    }

    @Test
    void aTypeThatIsNotListedInheritsFromObjectOnly() {
        Supertypes none = supertypes("java/lang/Object");
        assertThat(find("java/util/Objects")).contains(none);
        assertThat(find("javax/sql/DataSourc")).contains(none);
        assertThat(find("java/lang/Type26")).contains(none);
        assertThat(find("java/pack/of26/Type")).contains(none);
    }

    @Test
    void whatIsNotOfTheJdkOrHiddenInItIsUnknown() {
        for (String type : List.of(
                "com/acme/Pool", "Pool", "javax/inject/Inject", "sun/nio/ch/IOUtil", "javax", "java", "zoo/Z")) {
            assertThat(find(type)).as(type).isEmpty();
        }
    }

    /** The virtual machine loads classes whose names no source can have (JVMS 4.2.2). */
    @Test
    void aNameThatOnlyABrokenClassFileHasIsThatOfNoLine() {
        Supertypes none = supertypes("java/lang/Object");
        for (String type : List.of(
                "java/util/",
                "java/util/ArrayDeque AbstractCollection",
                "java/util/List\n",
                "java/util/List\0",
                "java/\u4e00")) {
            assertThat(find(type)).as(type).contains(none);
        }
        for (String type : List.of("/", " ", "\n", "javax/sql/DataSource\n")) {
            assertThat(find(type)).as(type).isNotEqualTo(find("javax/sql/XAConnection"));
        }
        assertThat(find("\u00ff")).isEmpty();
    }
}
