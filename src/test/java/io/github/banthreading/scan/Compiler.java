package io.github.banthreading.scan;

import io.github.banthreading.Jars;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The compilers that fixtures are compiled by. */
public enum Compiler {
    /** The javac of the JDK that runs the tests. */
    JAVAC("", ".java") {
        @Override
        void run(List<String> arguments) {
            StringWriter messages = new StringWriter();
            var files = new ArrayList<>(arguments);
            List<String> sources =
                    files.stream().filter(a -> a.endsWith(".java")).toList();
            files.removeAll(sources);
            var javac = ToolProvider.getSystemJavaCompiler();
            try (var manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                var units = manager.getJavaFileObjects(sources.toArray(String[]::new));
                if (!javac.getTask(messages, manager, null, files, null, units).call()) {
                    throw new AssertionError(messages.toString());
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    },

    /** The javac of Java 25 as a program of its own, whatever JDK runs the tests; it has no API newer than that JDK's. */
    JAVAC_25("", ".java") {
        @Override
        void run(List<String> arguments) throws IOException {
            String jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .filter(entry -> entry.contains("nb-javac"))
                    .collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of("--limit-modules", "java.se,jdk.zipfs,jdk.unsupported");
            start(options, jars, "com.sun.tools.javac.Main", arguments);
        }
    },

    /** Eclipse's compiler for Java. */
    ECJ("", ".java") {
        @Override
        void run(List<String> arguments) throws IOException {
            start(List.of(), jars("ecj"), "org.eclipse.jdt.internal.compiler.batch.Main", arguments);
        }
    },

    /** Kotlin as it is by default: lambdas are methods behind invokedynamic. */
    KOTLINC("kotlin", ".kt") {
        @Override
        void run(List<String> arguments) throws IOException {
            runKotlin("indy", arguments);
        }
    },

    /** Kotlin with a class for each lambda, as before 2.0 and still on request. */
    KOTLINC_CLASSES("kotlin", ".kt") {
        @Override
        void run(List<String> arguments) throws IOException {
            runKotlin("class", arguments);
        }
    },

    /** Scala 2. */
    SCALAC_2("scala", ".scala") {
        @Override
        void run(List<String> arguments) throws IOException {
            runScala(jars("scala2"), "scala.tools.nsc.Main", arguments);
        }

        @Override
        public List<Path> libraries() throws IOException {
            return programs("scala2");
        }
    },

    /** Scala 3. */
    SCALAC_3("scala", ".scala") {
        @Override
        void run(List<String> arguments) throws IOException {
            runScala(jars("scala3"), "dotty.tools.dotc.Main", arguments);
        }

        @Override
        public List<Path> libraries() throws IOException {
            return programs("scala3");
        }
    },

    /** The javac of the JDK that runs the tests, with Lombok in it. */
    LOMBOK("lombok", ".java") {
        @Override
        void run(List<String> arguments) throws IOException {
            String jar = jars("lombok");
            List<String> all = new ArrayList<>(arguments);
            all.removeAll(List.of("-proc:none"));
            all.addAll(List.of("-processorpath", jar, "-classpath", jar));
            start(List.of(), jar, "com.sun.tools.javac.Main", all);
        }
    },

    /** Groovy, dynamic unless a class says otherwise. */
    GROOVYC("groovy", ".groovy") {
        @Override
        void run(List<String> arguments) throws IOException {
            List<String> options = List.of("-Dgroovy.target.bytecode=17");
            start(options, jars("groovy"), "org.codehaus.groovy.tools.FileSystemCompiler", arguments);
        }
    };

    private final String folder;
    private final String suffix;

    Compiler(String folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** Compiles; the first two arguments are {@code -d} and the output folder. */
    abstract void run(List<String> arguments) throws IOException;

    /** The sources that are for this compiler. */
    public List<Path> sources(Path fixtures) throws IOException {
        try (Stream<Path> files = Files.list(fixtures.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** The jars that its class files need, where that is more than a JDK. */
    public List<Path> libraries() throws IOException {
        return folder.isEmpty() ? List.of() : programs(folder);
    }

    /** Whether it compiles for a release of Java, here. */
    boolean hasRelease(int release, boolean preview) {
        int newest = this == JAVAC_25 ? 17 : Runtime.version().feature();
        return release <= newest && !(preview && this == ECJ);
    }

    /** Compiles sources into a folder, or takes what was kept; fails the test with the compiler's own words. */
    public void compile(Path output, List<String> options, List<Path> sources) throws IOException {
        KeptClasses.write(output, toString(), options, sources, folder -> start(folder, options, sources));
    }

    private void start(Path output, List<String> options, List<Path> sources) throws IOException {
        Files.createDirectories(output);
        List<String> arguments = new ArrayList<>(List.of("-d", output.toString()));
        if (suffix.equals(".java")) {
            arguments.addAll(options);
            arguments.addAll(List.of("-nowarn", "-encoding", "UTF-8"));
        } else {
            addClassPath(options, arguments);
        }
        sources.forEach(source -> arguments.add(source.toString()));
        run(arguments);
    }

    /** Compilers of other languages know their own libraries; what else a fixture names has to be added. */
    private void addClassPath(List<String> options, List<String> arguments) throws IOException {
        int classPath = options.indexOf("-classpath");
        if (classPath >= 0) {
            arguments.add("-classpath");
            arguments.add(options.get(classPath + 1) + File.pathSeparator + joined(libraries()));
        }
    }

    private static void runKotlin(String lambdas, List<String> arguments) throws IOException {
        String jars = jars("kotlin");
        List<String> all = new ArrayList<>(List.of("-no-stdlib", "-no-reflect", "-nowarn", "-jvm-target", "17"));
        all.addAll(List.of("-Xlambdas=" + lambdas, "-Xsam-conversions=" + lambdas, "-classpath", jars));
        all.addAll(arguments);
        start(List.of(), jars, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", all);
    }

    private static void runScala(String jars, String main, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("-release", "17", "-nowarn", "-classpath", jars));
        all.addAll(arguments);
        start(List.of(), jars, main, all);
    }

    /** Starts the main class of a compiler on the JDK that runs the tests. */
    private static void start(List<String> options, String classPath, String main, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Compilers live for seconds, which is too short for the optimising compiler to pay.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(output);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String jars(String program) throws IOException {
        return joined(programs(program));
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The jars of a compiler that is a program, with the libraries that belong to it. */
    private static List<Path> programs(String program) throws IOException {
        return List.copyOf(Jars.in("compilers/" + program).values());
    }

    /** The files below a folder that end in a suffix, sorted. */
    public static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
