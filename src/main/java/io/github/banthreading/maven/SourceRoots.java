package io.github.banthreading.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sources of a module: whether there are any, and where the one lies that a class file names. */
final class SourceRoots {

    private static final Set<String> LANGUAGES = Set.of(".java", ".kt", ".scala", ".groovy");

    /** Sources that need not leave a class behind. */
    private static final Set<String> WITHOUT_CLASS = Set.of("package-info.java", "module-info.java");

    private final Module module;
    private final List<Path> roots;
    private final Map<String, String> located = new HashMap<>();

    SourceRoots(Module module, List<Path> roots) {
        this.module = module;
        this.roots = roots;
    }

    /** Whether a compiler would have had something to do. */
    boolean haveSources() throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root) && hasSource(root)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSource(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.anyMatch(SourceRoots::isSource);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        String language = name.substring(Math.max(0, name.lastIndexOf('.')));
        return LANGUAGES.contains(language) && !WITHOUT_CLASS.contains(name) && Files.isRegularFile(file);
    }

    /** {@code com/acme/Foo.java} as {@code src/main/java/com/acme/Foo.java}; unchanged when no root holds it. */
    String locate(String file) {
        return located.computeIfAbsent(file, this::find);
    }

    private String find(String file) {
        for (Path root : roots) {
            try {
                Path source = root.resolve(file);
                if (Files.isRegularFile(source)) {
                    return module.shown(source);
                }
            } catch (InvalidPathException e) {
                // A class file can name a source that no file system could hold; then no root holds it.
                return file;
            }
        }
        return file;
    }
}
