package io.github.banthreading.maven;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.path.NamedHandler;
import io.github.banthreading.path.PathFinder;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What ways from handlers to the uses in one module are looked for in. Nothing is looked for where nothing was found: that
 * costs nothing. Only handlers that the configuration names have to be there in any case.
 */
final class HandlerPaths {

    private final Scanner scanner;
    private final SourceRoots sources;
    private final List<Path> classPath;
    private final List<NamedHandler> named;
    private final boolean isOfParent;

    private @Nullable ModuleCode code;

    /** What is done with the code of all modules while the types that it inherits from can be read. */
    @FunctionalInterface
    interface Use<T> {
        T apply(PathFinder finder);
    }

    /**
     * Looks for nothing yet.
     *
     * @param scanner which has scanned the module
     * @param classPath jars and folders that it inherits from
     * @param named handlers that the configuration names
     * @param isOfParent whether a parent's POM names them, which speaks to many modules
     */
    HandlerPaths(
            Scanner scanner, SourceRoots sources, List<Path> classPath, List<NamedHandler> named, boolean isOfParent) {
        this.scanner = scanner;
        this.sources = sources;
        this.classPath = classPath;
        this.named = named;
        this.isOfParent = isOfParent;
    }

    /** The code of the module, the same each time. */
    ModuleCode code() {
        ModuleCode made = code;
        if (made == null) {
            made = scanner.code().located(sources::locate);
            code = made;
        }
        return made;
    }

    /**
     * A verdict, with the ways to its uses from the handlers of the module.
     *
     * @param tell takes what is said of handlers that a parent names for other modules
     */
    Verdict in(Verdict verdict, ClassPath types, Consumer<String> tell) throws MistakesException {
        if (verdict.findings().isEmpty() && named.isEmpty()) {
            return verdict;
        }
        ModuleCode module = code();
        PathFinder finder = new PathFinder(List.of(module), types::findSupertypes, types::findClass, named);
        checkNamed(finder, isOfParent ? List.of() : named, "not in this module", tell);
        return verdict.findings().isEmpty() ? verdict : verdict.reachedBy(finder.reach(module, uses(verdict)));
    }

    /**
     * Verdicts of the modules of one build, with the ways to their uses from the handlers of all modules.
     *
     * @param paths one for each verdict, in the same order
     */
    static List<Verdict> inAll(
            List<Verdict> verdicts, List<HandlerPaths> paths, BuildMemory memory, Consumer<String> tell)
            throws IOException, MistakesException {
        boolean isClean =
                verdicts.stream().allMatch(verdict -> verdict.findings().isEmpty());
        if (isClean && paths.stream().allMatch(each -> each.named.isEmpty())) {
            return verdicts;
        }
        return together(paths, memory, tell, finder -> {
            List<Verdict> reached = new ArrayList<>();
            for (int i = 0; i < verdicts.size(); i++) {
                Verdict verdict = verdicts.get(i);
                reached.add(verdict.reachedBy(finder.reach(paths.get(i).code(), uses(verdict))));
            }
            return reached;
        });
    }

    /** Looks at the code of all modules as one. */
    static <T> T together(List<HandlerPaths> paths, BuildMemory memory, Consumer<String> tell, Use<T> use)
            throws IOException, MistakesException {
        List<ModuleCode> modules = paths.stream().map(HandlerPaths::code).toList();
        Set<Path> entries = new LinkedHashSet<>();
        Set<NamedHandler> named = new LinkedHashSet<>();
        Set<NamedHandler> ofModules = new LinkedHashSet<>();
        paths.forEach(each -> entries.addAll(each.classPath));
        paths.forEach(each -> named.addAll(each.named));
        paths.stream().filter(each -> !each.isOfParent).forEach(each -> ofModules.addAll(each.named));
        try (ClassPath types = new ClassPath(List.copyOf(entries), memory)) {
            PathFinder finder = new PathFinder(modules, types::findSupertypes, types::findClass, named);
            checkNamed(finder, ofModules, "in no module of this build", tell);
            return use.apply(finder);
        }
    }

    /**
     * A handler that is not there would be a gap in every report that nobody sees. Only a parent may name one that some
     * modules do not have, and they say so.
     */
    private static void checkNamed(
            PathFinder finder, Collection<NamedHandler> ofModules, String isAbsent, Consumer<String> tell)
            throws MistakesException {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> ofParents = new ArrayList<>();
        for (NamedHandler each : finder.absent()) {
            if (ofModules.contains(each)) {
                mistakes.add(absent(each, finder));
            } else {
                ofParents.add(Printable.shown(each.toString()));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
        if (!ofParents.isEmpty()) {
            tell.accept(WarningTexts.notice(count(ofParents.size(), "name|names") + " in handlers"
                    + (ofParents.size() == 1 ? " is " : " are ") + isAbsent + ". No path starts there: "
                    + String.join(", ", ofParents) + "."));
        }
    }

    private static Mistake absent(NamedHandler handler, PathFinder finder) {
        String text = handler.toString();
        return Mistake.ofWord(
                Options.parameter(Option.HANDLERS.toString()),
                finder.has(handler.className())
                        ? handler.className() + " has no such method"
                        : "there is no class " + handler.className(),
                text,
                findMeant(text, NamedHandler.BETWEEN, finder)
                        .map(meant -> "Did you mean " + meant + "? Write: " + meant)
                        .orElse("Write a class of this module, or one method of it\nas in com.acme.Orders::place"));
    }

    /** What somebody may have meant by a name of nothing. */
    static Optional<String> findMeant(String text, String between, PathFinder finder) {
        return finder.findInFull(text, between).or(() -> Spelling.findClosest(text, finder.namesLike(text, between)));
    }

    static List<ApiUse> uses(Verdict verdict) {
        return verdict.findings().stream().map(Finding::use).toList();
    }
}
