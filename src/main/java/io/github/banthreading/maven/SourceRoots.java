package io.github.banthreading.maven;

import io.github.banthreading.text.Printable;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sources of a module: whether there are any, and where the one lies that a class file names. */
final class SourceRoots {

    private static final Set<String> LANGUAGES = Set.of(".java", ".kt", ".scala", ".groovy");

    /** Sources that need not leave a class behind. */
    private static final Set<String> WITHOUT_CLASS = Set.of("package-info.java", "module-info.java");

    private final JudgedModule module;
    private final List<Path> roots;
    private final Map<String, String> located = new HashMap<>();

    SourceRoots(JudgedModule module, List<Path> roots) {
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

    /**
     * What to say when findings name sources that are nowhere below the roots, neither in their package's folder nor,
     * as Kotlin allows, in another; empty when each is somewhere, or nobody knows where sources are.
     *
     * @throws IOException when a root cannot be read
     */
    Optional<String> findDeleted(Verdict verdict) throws IOException {
        SortedSet<String> gone = new TreeSet<>();
        for (Finding finding : verdict.findings()) {
            String file = finding.use().site().file();
            if (file.equals(located.get(file))) {
                gone.add(file);
            }
        }
        if (gone.isEmpty() || roots.stream().noneMatch(Files::isDirectory)) {
            return Optional.empty();
        }
        Set<String> names = names();
        gone.removeIf(file -> names.contains(file.substring(file.lastIndexOf('/') + 1)));
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        String gap = gone.size() == 1
                ? " is below no source root; if it was deleted, its class is left over from an earlier build"
                : " are below no source root; if they were deleted, their classes are left over from an earlier build";
        return Optional.of(
                "ban-threading: " + Printable.shown(String.join(", ", gone)) + gap + ": run mvn clean verify");
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.forEach(file -> names.add(String.valueOf(file.getFileName())));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return names;
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
