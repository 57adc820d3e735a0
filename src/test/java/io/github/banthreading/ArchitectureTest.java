package io.github.banthreading;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture in CONTRIBUTING.md as a test: which packages there are, and what each may know. */
class ArchitectureTest {

    private static final String ROOT = "io.github.banthreading.";
    private static final Path CLASSES = Path.of("target/classes");

    /** Every package, and the packages and libraries it may use besides itself and the JDK. */
    private static final Map<String, Set<String>> PICTURE = Map.ofEntries(
            row("text"),
            row("use"),
            row("catalog", "text", "use"),
            row("debt", "text", "use", "org.tomlj"),
            row("verdict", "text", "use", "catalog", "debt"),
            row("scan", "use", "org.objectweb.asm"),
            row("path", "use", "scan"),
            row("report.wording", "text", "use", "catalog", "debt", "verdict"),
            row("report.remark", "text", "use", "catalog", "debt", "verdict", "report.wording"),
            row("report.json", "text", "use", "catalog", "debt", "verdict", "report.wording", "com.google.gson"),
            row("report.html", "text", "use", "catalog", "debt", "verdict", "report.wording", "gg.jte"),
            row(
                    "report.sarif",
                    "text",
                    "use",
                    "catalog",
                    "debt",
                    "verdict",
                    "report.wording",
                    "report.remark",
                    "report.json",
                    "com.google.gson"),
            row("report.codeclimate", "verdict", "report.wording", "report.remark", "report.json", "com.google.gson"),
            row("report.calendar", "text", "debt", "verdict", "report.wording"),
            row("report.github", "text", "use", "catalog", "debt", "verdict", "report.wording", "report.remark"),
            row("report.terminal", "text", "use", "catalog", "debt", "verdict", "report.wording", "com.github.difflib"),
            row(
                    "report",
                    "text",
                    "verdict",
                    "report.wording",
                    "report.json",
                    "report.html",
                    "report.sarif",
                    "report.codeclimate",
                    "report.calendar"),
            row(
                    "maven",
                    "text",
                    "use",
                    "catalog",
                    "debt",
                    "verdict",
                    "scan",
                    "path",
                    "report",
                    "report.wording",
                    "report.terminal",
                    "report.github",
                    "org.apache.maven",
                    "org.eclipse.aether",
                    "org.codehaus.plexus",
                    "org.fusesource.jansi",
                    "org.w3c.dom",
                    "javax.inject"));

    /** What belongs to one kind of Maven run, its files, its clock or its output, and so to the package maven alone. */
    private static final List<String> OUTSIDE_WORLD = List.of(
            "java.io.File",
            "java.nio.file.",
            "java.nio.channels.",
            "java.net.",
            "java.lang.System",
            "java.time.Clock",
            "java.util.logging.",
            "java.util.Random",
            "java.lang.Process",
            "java.lang.Thread",
            "java.util.concurrent.");

    private static final Set<String> NOW = Set.of("now");

    @Test
    void thePackagesAreThoseOfThePicture() {
        Set<String> packages = classes(CLASSES).stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(PICTURE.keySet()));
    }

    @Test
    void eachPackageKnowsOnlyWhatThePictureAllows() {
        assertThat(sins(classes(CLASSES))).isEmpty();
    }

    @Test
    void eachPackageIsNullMarkedAndSaysWhatItIsFor() throws Exception {
        for (String name : PICTURE.keySet()) {
            Path file = Path.of("src/main/java/io/github/banthreading", name.replace('.', '/'), "package-info.java");
            assertThat(Files.readString(file)).startsWith("/** ").contains("@NullMarked");
        }
    }

    /** A class for each forbidden arrow, to see that it is seen. */
    @ParameterizedTest(name = "{0} must not use {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text    | io.github.banthreading.use.ClassName x;
            use     | io.github.banthreading.debt.DebtFile x;
            use     | io.github.banthreading.text.Printable x;
            scan    | io.github.banthreading.text.Printable x;
            catalog | io.github.banthreading.debt.DebtFile x;
            catalog | io.github.banthreading.scan.Scanner x;
            debt    | io.github.banthreading.catalog.Group x;
            debt    | com.google.gson.stream.JsonWriter x;
            verdict | io.github.banthreading.report.terminal.RefusalText x;
            verdict | io.github.banthreading.scan.Scanner x;
            verdict | io.github.banthreading.path.PathFinder x;
            scan    | io.github.banthreading.path.PathFinder x;
            path    | io.github.banthreading.verdict.Verdict x;
            path    | io.github.banthreading.text.Printable x;
            path    | org.objectweb.asm.ClassReader x;
            path    | java.nio.file.Path x;
            verdict | Object x = java.time.LocalDate.now();
            verdict | java.nio.file.Path x;
            verdict | gg.jte.TemplateOutput x;
            scan    | io.github.banthreading.catalog.Policy x;
            scan    | java.io.File x;
            report  | org.objectweb.asm.ClassReader x;
            report  | io.github.banthreading.scan.Scanner x;
            report  | org.apache.maven.project.MavenProject x;
            report  | Object x = System.getenv();
            report  | Object x = System.out;
            report  | java.net.URI x;
            report  | java.nio.file.Path x;
            report  | java.io.File x;
            report  | Object x = java.time.LocalDate.now();
            report  | org.apache.maven.execution.MavenSession x;
            scan    | org.eclipse.aether.SessionData x;
            report  | io.github.banthreading.report.remark.Remark x;
            report  | com.google.gson.stream.JsonWriter x;
            report.html | io.github.banthreading.report.sarif.SarifReport x;
            report.html | io.github.banthreading.report.remark.Remark x;
            report.html | io.github.banthreading.report.terminal.Screen x;
            report.html | com.google.gson.stream.JsonWriter x;
            report.sarif | io.github.banthreading.report.html.HtmlReport x;
            report.sarif | gg.jte.TemplateOutput x;
            report.json | io.github.banthreading.report.remark.Remark x;
            report.terminal | io.github.banthreading.report.html.HtmlReport x;
            report.terminal | io.github.banthreading.report.remark.Remark x;
            report.terminal | java.nio.file.Path x;
            report.wording | io.github.banthreading.report.remark.Remark x;
            report.remark | io.github.banthreading.report.ReportFormat x;
            report.calendar | io.github.banthreading.report.json.JsonText x;
            report.codeclimate | io.github.banthreading.report.sarif.SarifReport x;
            report.github | io.github.banthreading.report.terminal.RefusalText x;
            maven   | io.github.banthreading.report.sarif.SarifReport x;
            maven   | io.github.banthreading.report.html.HtmlReport x;
            report  | java.util.concurrent.atomic.AtomicInteger x;
            report  | io.github.banthreading.maven.CheckMojo x;
            maven   | org.objectweb.asm.ClassReader x;
            maven   | org.tomlj.Toml x;
            maven   | gg.jte.TemplateOutput x;
            maven   | com.google.gson.stream.JsonWriter x;
            util    | String x;
            """)
    void aForbiddenArrowIsSeen(String inPackage, String field, @TempDir Path folder) throws Exception {
        Path source = folder.resolve("Sin.java");
        Files.writeString(source, "package " + ROOT + inPackage + "; class Sin { " + field + " }");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(failed).isZero();
        assertThat(sins(classes(folder))).isNotEmpty();
    }

    private static JavaClasses classes(Path folder) {
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        assertThat(classes).isNotEmpty();
        return classes;
    }

    private static List<String> sins(JavaClasses classes) {
        return classes.stream()
                // The plugin tools generate it; its XML reading is theirs.
                .filter(type -> !type.getSimpleName().equals("HelpMojo"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isForbidden)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean isForbidden(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName().substring(ROOT.length());
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String to = target.getName();
        Set<String> allowed = PICTURE.get(from);
        if (allowed == null) {
            return true;
        }
        if (to.startsWith(ROOT)) {
            String toPackage = target.getPackageName().substring(ROOT.length());
            return !toPackage.equals(from) && !allowed.contains(toPackage);
        }
        if (from.equals("maven")) {
            return !isJdk(to) && !isLibrary(to, allowed);
        }
        boolean now = NOW.stream().anyMatch(name -> dependency.getDescription().contains("." + name + "("));
        boolean outside = OUTSIDE_WORLD.stream().anyMatch(to::startsWith);
        return now || outside || (!isJdk(to) && !isLibrary(to, allowed));
    }

    private static Map.Entry<String, Set<String>> row(String inPackage, String... allowed) {
        return Map.entry(inPackage, Set.of(allowed));
    }

    private static boolean isJdk(String type) {
        return type.startsWith("java.") || !type.contains(".");
    }

    private static boolean isLibrary(String type, Set<String> allowed) {
        return type.startsWith("org.jspecify.")
                || allowed.stream().anyMatch(name -> name.contains(".") && type.startsWith(name));
    }
}
