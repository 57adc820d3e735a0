package io.github.banthreading.maven;

import io.github.banthreading.report.terminal.UnjudgedText;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sources of a module: whether there are any, and where the one lies that a class file names. */
final class SourceRoots {

    private static final List<String> LANGUAGES = List.of(".java", ".kt", ".scala", ".groovy");

    /** Sources that need not leave a class behind. */
    private static final Set<String> WITHOUT_CLASS = Set.of("package-info.java", "module-info.java");

    private final JudgedModule module;
    private final List<Path> roots;
    private final SourceText text;
    private final Map<String, String> located = new HashMap<>();

    /** The sources below the roots by name, as long as nobody has asked for one that is not in its package's folder. */
    private @Nullable Map<String, List<Path>> byName;

    private boolean rootsAreReadable = true;

    SourceRoots(JudgedModule module, List<Path> roots) {
        this.module = module;
        this.roots = roots;
        this.text = new SourceText(module.root(), roots);
    }

    /** Whether a compiler would have had something to do. */
    boolean haveSources() throws IOException {
        for (Path root : roots) {
            FileTree tree = FileTree.of(root, SourceRoots::isSource);
            if (!tree.inAnyOrder().isEmpty() || !tree.allFiles().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        String language = name.substring(Math.max(0, name.lastIndexOf('.')));
        return LANGUAGES.contains(language) && !WITHOUT_CLASS.contains(name);
    }

    /**
     * Where a use stands in the source: in {@code src/main/java/com/acme/Foo.java} for {@code com/acme/Foo.java}, which stays
     * as it is when no root holds it. The line of a {@code synchronized} method, of which class files know the body only,
     * is that of its declaration.
     */
    Site locate(ApiUse use) {
        Site site = use.site().inFile(locate(use.site().file()));
        return use.api().equals(ApiRef.SYNCHRONIZED_METHOD)
                ? site.atLine(Declarations.synchronizedAbove(text.of(site.file()), site.line()))
                : site;
    }

    /** A source file as it is named from the module; unchanged when no root holds it. */
    String locate(String file) {
        return located.computeIfAbsent(file, this::find);
    }

    /**
     * The source that a class would be compiled from, as it is named from the module: in the folder of its package, called like the
     * class or one around it.
     */
    Optional<String> findSource(ClassName name) {
        String internal = name.internal();
        for (int end = internal.indexOf('$'); end >= 0; end = internal.indexOf('$', end + 1)) {
            Optional<String> outer = findNamesake(internal.substring(0, end));
            if (outer.isPresent()) {
                return outer;
            }
        }
        return findNamesake(internal);
    }

    private Optional<String> findNamesake(String internal) {
        for (String language : LANGUAGES) {
            String located = locate(internal + language);
            if (!located.equals(internal + language)) {
                return Optional.of(located);
            }
        }
        return Optional.empty();
    }

    /**
     * What to say when findings name sources that are nowhere below the roots, neither in their package's folder nor,
     * as Kotlin allows, in another; empty when each is somewhere, or nobody knows where sources are.
     */
    Optional<String> findDeleted(Verdict verdict) {
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
        gone.removeIf(file -> !named(file.substring(file.lastIndexOf('/') + 1)).isEmpty());
        if (gone.isEmpty() || !rootsAreReadable) {
            return Optional.empty();
        }
        return Optional.of(UnjudgedText.deleted(gone));
    }

    private List<Path> named(String name) {
        if (byName == null) {
            byName = new HashMap<>();
            for (Path root : roots) {
                add(root, byName);
            }
        }
        return byName.getOrDefault(name, List.of());
    }

    private void add(Path root, Map<String, List<Path>> names) {
        FileTree tree = FileTree.of(root, file -> true);
        for (Path file : tree.files()) {
            names.computeIfAbsent(String.valueOf(file.getFileName()), name -> new ArrayList<>(1))
                    .add(file);
        }
        // A source that nobody can read is shown as its class file names it, and is not called deleted.
        rootsAreReadable &= tree.isOpen();
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
        return findElsewhere(file).map(module::shown).orElse(file);
    }

    /**
     * The source of another language than Java whose folder is not its package, as Kotlin and Scala allow: that with the
     * longest folder that the package ends in, with which those begin that leave out what all packages share; else the only
     * one of that name.
     */
    private Optional<Path> findElsewhere(String file) {
        int slash = file.lastIndexOf('/');
        List<Path> named = file.endsWith(".java") ? List.of() : named(file.substring(slash + 1));
        String inside = "/" + file.substring(0, slash + 1);
        Optional<Path> best = Optional.empty();
        int longest = -1;
        for (Path source : named) {
            for (Path root : roots) {
                String folder = source.startsWith(root) ? folder(root, source) : "";
                if (source.startsWith(root) && inside.endsWith(folder) && folder.length() > longest) {
                    best = Optional.of(source);
                    longest = folder.length();
                }
            }
        }
        return best.isEmpty() && named.size() == 1 ? Optional.of(named.get(0)) : best;
    }

    /** {@code /acme/orders/}, and {@code /} for a source that lies in the root itself. */
    private static String folder(Path root, Path source) {
        String path = root.relativize(source).toString().replace(File.separatorChar, '/');
        return "/" + path.substring(0, path.lastIndexOf('/') + 1);
    }
}
