package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How class files come to be that ajc has woven, or not. */
enum Weaver {
    JAVAC {
        @Override
        void weave(List<Path> libraries, Path source, Path output) throws Exception {
            Compiler.JAVAC.compile(
                    output,
                    List.of("--release", "17", "-g", "-proc:none", "-classpath", ajc(libraries)),
                    Compiler.files(source, ".java"));
        }
    },
    AJC {
        @Override
        void weave(List<Path> libraries, Path source, Path output) throws Exception {
            runAjc(libraries, output, source, "-sourceroots");
        }
    },
    AJC_NOT_INLINED {
        @Override
        void weave(List<Path> libraries, Path source, Path output) throws Exception {
            runAjc(libraries, output, source, "-XnoInline", "-sourceroots");
        }
    },
    AJC_OF_CLASSES {
        @Override
        void weave(List<Path> libraries, Path source, Path output) throws Exception {
            Path plain = output.resolveSibling("plain");
            JAVAC.weave(libraries, source, plain);
            runAjc(libraries, output, plain, "-inpath");
        }
    };

    /**
     * Compiles the sources below a folder and weaves them.
     *
     * @param libraries what they need beside AspectJ; aspects in them are woven into the sources
     */
    abstract void weave(List<Path> libraries, Path source, Path output) throws Exception;

    private static String ajc(List<Path> libraries) throws IOException {
        List<Path> all = new ArrayList<>(Jars.in("compilers/ajc").values());
        all.addAll(libraries);
        return joined(all);
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The last option names what is woven: a folder of sources or of class files. */
    private static void runAjc(List<Path> libraries, Path output, Path woven, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("-17", "-g:source,lines", "-proc:none", "-nowarn"));
        options.addAll(List.of("-classpath", ajc(libraries)));
        if (!libraries.isEmpty()) {
            options.addAll(List.of("-aspectpath", joined(libraries)));
        }
        options.addAll(List.of(more));
        List<Path> read =
                Compiler.files(woven, "").stream().filter(Files::isRegularFile).toList();
        KeptClasses.write(output, "AJC", options, read, folder -> {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", ajc(List.of())));
            command.add("org.aspectj.tools.ajc.Main");
            command.addAll(options);
            command.addAll(List.of(woven.toString(), "-d", folder.toString()));
            run(command);
        });
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
