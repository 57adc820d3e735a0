package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Jars;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            runAjc(libraries, output, "-sourceroots", source.toString());
        }
    },
    AJC_NOT_INLINED {
        @Override
        void weave(List<Path> libraries, Path source, Path output) throws Exception {
            runAjc(libraries, output, "-XnoInline", "-sourceroots", source.toString());
        }
    },
    AJC_OF_CLASSES {
        @Override
        void weave(List<Path> libraries, Path source, Path output) throws Exception {
            Path plain = output.resolveSibling("plain");
            JAVAC.weave(libraries, source, plain);
            runAjc(libraries, output, "-inpath", plain.toString());
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

    private static void runAjc(List<Path> libraries, Path output, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", ajc(List.of())));
        command.addAll(List.of("org.aspectj.tools.ajc.Main", "-17", "-g:source,lines", "-proc:none", "-nowarn"));
        command.addAll(List.of("-classpath", ajc(libraries), "-d", output.toString()));
        if (!libraries.isEmpty()) {
            command.addAll(List.of("-aspectpath", joined(libraries)));
        }
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
