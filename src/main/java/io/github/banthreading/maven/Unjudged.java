package io.github.banthreading.maven;

import io.github.banthreading.report.terminal.UnjudgedText;
import io.github.banthreading.use.ClassName;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a module holds and nobody judged as its own, as far as it can be seen: sources without classes or newer than these, jars among the classes. */
final class Unjudged {

    private final JudgedModule module;
    private final boolean isCommand;
    private final CompiledSources sources;

    /**
     * Looks at a module when it has been judged.
     *
     * @param isCommand whether somebody named the goal on the command line, so that nothing may have compiled before; in a
     *     phase of the lifecycle a compiler did, or something restored its classes with older times
     */
    Unjudged(JudgedModule module, Set<ClassName> judged, boolean isCommand) {
        this.module = module;
        this.isCommand = isCommand;
        this.sources = new CompiledSources(judged);
    }

    /** What to say, a warning each, by what it is about; none when all is as it should be. */
    Map<String, String> warnings(List<Path> roots, ClassFolder compiledTo) {
        Map<String, String> warnings = new LinkedHashMap<>();
        Path classes = compiledTo.path();
        addSources("compile", roots, compiledTo, warnings);
        Set<String> jars = new TreeSet<>();
        for (Path each : compiledTo.jars()) {
            jars.add(module.shown(each));
        }
        if (!jars.isEmpty()) {
            warnings.put("jars", UnjudgedText.jars(jars));
        }
        Set<String> webapp = new TreeSet<>();
        for (Path folder : module.webappClasses()) {
            addJars(folder.resolveSibling("lib"), webapp);
        }
        if (!webapp.isEmpty()) {
            warnings.put("webapp", UnjudgedText.webappJars(webapp));
        }
        if (!module.packedElsewhere().isEmpty()) {
            warnings.put(
                    "packed",
                    UnjudgedText.packed(
                            module.packedElsewhere().stream().map(module::shown).toList()));
        }
        if (!module.sharingOutput().isEmpty()) {
            warnings.put(
                    "folder", UnjudgedText.sharedFolder(module.name(), module.sharingOutput(), module.shown(classes)));
        }
        return warnings;
    }

    /** For tests that are judged too and that nobody compiled. */
    Map<String, String> testWarnings(List<Path> roots, ClassFolder compiledTo) {
        Map<String, String> warnings = new LinkedHashMap<>();
        addSources("test-compile", roots, compiledTo, warnings);
        return warnings;
    }

    /**
     * Names sources without a class, and those that were written after all classes. Only of Java: other compilers leave a
     * class as it is when its source has a new time and no new text.
     */
    private void addSources(String phase, List<Path> roots, ClassFolder compiledTo, Map<String, String> warnings) {
        Set<String> missing = new TreeSet<>();
        Set<String> edited = new TreeSet<>();
        Optional<FileTime> compiled = isCommand ? compiledTo.findNewest() : Optional.empty();
        for (Path root : roots) {
            FileTree tree = FileTree.of(root, CompiledSources::isSource, compiled);
            for (Path source : tree.inAnyOrder()) {
                if (!sources.contain(root, source)) {
                    missing.add(module.shown(source));
                }
            }
            for (Path source : tree.later()) {
                if (CompiledSources.isJava(source) && sources.containNamesake(root, source)) {
                    edited.add(module.shown(source));
                }
            }
        }
        String classes = module.shown(compiledTo.path());
        if (!missing.isEmpty()) {
            warnings.put(phase, UnjudgedText.sources(missing, classes));
        }
        if (!edited.isEmpty()) {
            warnings.put(phase + " again", UnjudgedText.edited(edited, classes, phase));
        }
    }

    private void addJars(Path folder, Set<String> jars) {
        FileTree tree = FileTree.of(folder, file -> file.toString().endsWith(".jar"));
        for (Path file : tree.inAnyOrder()) {
            jars.add(module.shown(file));
        }
    }
}
