package io.github.banthreading.maven;

import io.github.banthreading.report.terminal.UnjudgedText;
import io.github.banthreading.use.ClassName;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a module holds and nobody judged as its own, as far as it can be seen: sources without classes, jars among the classes. */
final class Unjudged {

    private final JudgedModule module;
    private final CompiledSources compiled;

    Unjudged(JudgedModule module, Set<ClassName> judged) {
        this.module = module;
        this.compiled = new CompiledSources(judged);
    }

    /** What to say, a warning each, by what it is about; none when all is as it should be. */
    Map<String, String> warnings(List<Path> roots, Path classes) {
        Map<String, String> warnings = new LinkedHashMap<>();
        Set<String> sources = sources(roots);
        if (!sources.isEmpty()) {
            warnings.put("sources", UnjudgedText.sources(sources, module.shown(classes)));
        }
        Set<String> jars = new TreeSet<>();
        addJars(classes, jars);
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
    Map<String, String> testWarnings(List<Path> roots, Path classes) {
        Set<String> sources = sources(roots);
        return sources.isEmpty() ? Map.of() : Map.of("tests", UnjudgedText.sources(sources, module.shown(classes)));
    }

    private Set<String> sources(List<Path> roots) {
        Set<String> missing = new TreeSet<>();
        for (Path root : roots) {
            for (Path source : FileTree.of(root, CompiledSources::isSource).files()) {
                if (!compiled.contain(root, source)) {
                    missing.add(module.shown(source));
                }
            }
        }
        return missing;
    }

    private void addJars(Path folder, Set<String> jars) {
        FileTree tree = FileTree.of(folder, file -> file.toString().endsWith(".jar"));
        for (Path file : tree.files()) {
            jars.add(module.shown(file));
        }
    }
}
