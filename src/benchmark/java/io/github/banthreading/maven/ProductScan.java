package io.github.banthreading.maven;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.path.EntryMarks;
import io.github.banthreading.path.NamedHandler;
import io.github.banthreading.path.PathFinder;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult;
import java.util.List;

/** The scan as the gate runs it, catalogue and class path included; in this package because the class path is its own. */
public final class ProductScan {

    private ProductScan() {}

    /** A scanner with the built-in catalogue that looks supertypes up in the JDK. */
    public static Scanner scanner() {
        try {
            Policy policy =
                    new Policy(CatalogText.builtIn().catalog(), Preset.STANDARD, List.of(), List.of(), List.of());
            ClassPath classPath = new ClassPath(List.of(), BuildMemory.alone());
            return new Scanner(
                    policy, classPath, new ClassGlobs(List.of()), (type, path) -> false, true, EntryMarks.MARKS);
        } catch (MistakesException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Looks for ways to everything that was found, as the gate does.
     *
     * @param handlers classes whose public methods are taken for handlers
     */
    public static Reach paths(Scanner scanner, ScanResult scan, List<String> handlers) {
        ClassPath classPath = new ClassPath(List.of(), BuildMemory.alone());
        ModuleCode code = scanner.code();
        List<NamedHandler> named = handlers.stream().map(NamedHandler::parse).toList();
        PathFinder finder = new PathFinder(List.of(code), classPath::findSupertypes, classPath::findClass, named);
        return finder.reach(code, scan.uses());
    }
}
