package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Classes of a package that know each other, directly or through others of it, can only be read together. {@link
 * ArchitectureTest} sees to it that packages do not; a nested class counts as the class that it stands in.
 */
class ClassCirclesTest {

    private static final String ROOT = "io.github.banthreading.";

    /** The circles that stay, each with the reason; one that is gone leaves this list too. */
    private static final Map<String, String> WITH_REASON = Map.of();

    @Test
    void noClassesOfAPackageKnowEachOtherWithoutAReason() {
        assertThat(circles(new ClassFileImporter().importPath("target/classes")))
                .isEqualTo(WITH_REASON.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            class A { B b; } class B { A a; }                               | use: A B
            class A { B b; } class B { C c; } class C { A a; }              | use: A B C
            class A { B b; } class B { void b() { new A(); } }              | use: A B
            class A { B b; } class B { static class In { A a; } }           | use: A B
            class A { static class In { B b; } } class B { A.In a; }        | use: A B
            class A { B b; } class B { Runnable b() { return A::new; } }    | use: A B
            class A { B b; } class B { java.util.List<A> a; }               | use: A B
            class A { B b; } class B { A[] a; }                             | use: A B
            class A { B b; } class B { Class<?> b() { return A.class; } }   | use: A B
            class A { B b; } class B extends A {}                           | use: A B
            sealed interface A permits B {} record B() implements A {}      | ''
            class A { B b; } class B { B b; } class C { A a; B b; }         | ''
            class A { In in; class In { A a; } }                            | ''
            """)
    void aCircleIsSeen(String types, String circle, @TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Sin.java"), "package " + ROOT + "use; " + types);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(failed).isZero();
        assertThat(String.join(", ", circles(new ClassFileImporter().importPath(folder))))
                .isEqualTo(circle);
    }

    /** Each as the package and the names of all classes from which all others are reached. */
    private static Set<String> circles(JavaClasses classes) {
        assertThat(classes).isNotEmpty();
        Map<JavaClass, Set<JavaClass>> known = known(classes);
        known.keySet()
                .forEach(type -> known.values().stream()
                        .filter(others -> others.contains(type))
                        .forEach(others -> others.addAll(known.get(type))));
        return known.keySet().stream()
                .filter(type -> known.get(type).contains(type))
                .map(type -> type.getPackageName().substring(ROOT.length()) + ": "
                        + known.get(type).stream()
                                .filter(other -> known.get(other).contains(type))
                                .map(JavaClass::getSimpleName)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The other classes of its package that each class names. */
    private static Map<JavaClass, Set<JavaClass>> known(JavaClasses classes) {
        Map<JavaClass, Set<JavaClass>> known = new HashMap<>();
        for (JavaClass type : classes) {
            JavaClass from = outermost(type);
            Set<JavaClass> others = known.computeIfAbsent(from, key -> new HashSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass to = outermost(dependency.getTargetClass().getBaseComponentType());
                if (!to.equals(from) && to.getPackageName().equals(from.getPackageName())) {
                    others.add(to);
                }
            }
        }
        return known;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClassCirclesTest::outermost).orElse(type);
    }
}
