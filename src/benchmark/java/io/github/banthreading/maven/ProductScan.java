package io.github.banthreading.maven;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.text.MistakesException;
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
                    policy, classPath::findSupertypes, new ClassGlobs(List.of()), (type, path) -> false, true);
        } catch (MistakesException e) {
            throw new IllegalStateException(e);
        }
    }
}
