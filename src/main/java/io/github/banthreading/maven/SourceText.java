package io.github.banthreading.maven;

import io.github.banthreading.report.wording.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads sources for reports that show them. A class file can name any file as its source, so only files below a source root are
 * read, and none that is larger than people write.
 */
final class SourceText implements SourceLines {

    private static final long LARGEST = 2 << 20;

    private final Path folder;
    private final List<Path> roots = new ArrayList<>();
    private final Map<String, List<String>> read = new HashMap<>();

    SourceText(Path folder, List<Path> roots) {
        this.folder = normal(folder);
        for (Path root : roots) {
            this.roots.add(normal(root));
        }
    }

    /** For the findings of modules whose paths start from the same folder. */
    static SourceLines of(List<JudgedModule> modules) {
        List<Path> roots = new ArrayList<>();
        for (JudgedModule module : modules) {
            roots.addAll(module.sourceRoots());
            roots.addAll(module.testSourceRoots());
        }
        return modules.isEmpty() ? NONE : new SourceText(modules.get(0).root(), roots);
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public List<String> of(String file) {
        return read.computeIfAbsent(file, this::lines);
    }

    private List<String> lines(String file) {
        try {
            Path path = folder.resolve(file).normalize();
            boolean isSource = roots.stream().anyMatch(path::startsWith) && Files.isRegularFile(path);
            // Malformed bytes become replacement characters: a page that shows a line need not know its encoding.
            return isSource && Files.size(path) <= LARGEST
                    ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException | InvalidPathException e) {
            // The report is complete without the excerpt.
            return List.of();
        }
    }
}
