package io.github.banthreading.it;

import java.io.File;
import javax.tools.ToolProvider;

/** Compiles where no Maven project does. */
public final class Compiler {

    private Compiler() {}

    /** Compiles one source of a folder into another folder. */
    public static void compile(File basedir, String source, String classes) {
        int exitCode = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-d",
                        new File(basedir, classes).getPath(),
                        new File(basedir, source).getPath());
        if (exitCode != 0) {
            throw new AssertionError(source + " does not compile");
        }
    }
}
