package io.github.banthreading.maven;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises classes that a build unpacked out of a dependency into its output directory, byte for byte: they are not the
 * team's code. The same name with other bytes is, and so is everything when a dependency is the very folder that is judged.
 */
final class DependencyCopies implements BiPredicate<ClassName, String> {

    private static final Pattern VERSIONED = Pattern.compile(".*(META-INF/versions/\\d+/)");

    private final ClassPath classPath;
    private final List<Path> dependencies = new ArrayList<>();
    private final List<ClassFolder> folders;

    DependencyCopies(ClassPath classPath, List<Path> dependencies, List<ClassFolder> folders) {
        this.classPath = classPath;
        this.folders = folders;
        for (Path entry : dependencies) {
            if (!isJudged(entry)) {
                this.dependencies.add(entry);
            }
        }
    }

    private boolean isJudged(Path entry) {
        for (ClassFolder folder : folders) {
            if (folder.isAt(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file that messages call {@code shown} is a dependency's class of that name. */
    @Override
    public boolean test(ClassName type, String shown) {
        String file = type.internal() + ".class";
        if (!shown.endsWith("/" + file)) {
            return false;
        }
        Matcher versioned = VERSIONED.matcher(shown.substring(0, shown.length() - file.length()));
        Optional<byte[]> original =
                classPath.findFile(dependencies, versioned.matches() ? versioned.group(1) + file : file);
        return original.isPresent() && Arrays.equals(original.get(), bytes(shown));
    }

    private byte[] bytes(String shown) {
        for (ClassFolder folder : folders) {
            Optional<Path> path = folder.find(shown);
            if (path.isPresent()) {
                try {
                    return Files.readAllBytes(path.get());
                } catch (IOException e) {
                    // It was there a moment ago; what cannot be compared is no copy and stays judged.
                    return new byte[0];
                }
            }
        }
        return new byte[0];
    }
}
