package io.github.banthreading.maven;

import io.github.banthreading.path.NamedHandler;
import io.github.banthreading.path.PathFinder;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What ways from handlers to the uses in one module are looked for in. Nothing is looked for where nothing was found: that
 * costs nothing.
 *
 * @param code the code of the module, asked for only when something was found
 * @param classPath jars and folders that it inherits from
 * @param named handlers that the configuration names
 */
record HandlerPaths(Supplier<ModuleCode> code, List<Path> classPath, List<NamedHandler> named) {

    /** A verdict, with the ways to its uses from the handlers of the module. */
    Verdict in(Verdict verdict, ClassPath types) {
        if (verdict.findings().isEmpty()) {
            return verdict;
        }
        ModuleCode module = code.get();
        PathFinder finder = new PathFinder(List.of(module), types::findSupertypes, types::findClass, named);
        return verdict.reachedBy(finder.reach(module, uses(verdict)));
    }

    /**
     * Verdicts of the modules of one build, with the ways to their uses from the handlers of all modules.
     *
     * @param paths one for each verdict, in the same order
     */
    static List<Verdict> inAll(List<Verdict> verdicts, List<HandlerPaths> paths, BuildMemory memory)
            throws IOException {
        if (verdicts.stream().allMatch(verdict -> verdict.findings().isEmpty())) {
            return verdicts;
        }
        List<ModuleCode> modules = paths.stream().map(each -> each.code().get()).toList();
        Set<Path> entries = new LinkedHashSet<>();
        Set<NamedHandler> named = new LinkedHashSet<>();
        paths.forEach(each -> entries.addAll(each.classPath()));
        paths.forEach(each -> named.addAll(each.named()));
        try (ClassPath types = new ClassPath(List.copyOf(entries), memory)) {
            PathFinder finder = new PathFinder(modules, types::findSupertypes, types::findClass, named);
            List<Verdict> reached = new ArrayList<>();
            for (int i = 0; i < modules.size(); i++) {
                Verdict verdict = verdicts.get(i);
                reached.add(verdict.reachedBy(finder.reach(modules.get(i), uses(verdict))));
            }
            return reached;
        }
    }

    private static List<ApiUse> uses(Verdict verdict) {
        return verdict.findings().stream().map(Finding::use).toList();
    }
}
