package io.github.banthreading.scan;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.MistakesException;
import io.github.banthreading.use.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Scans folders the way the gate does, for tests. */
final class Scans {

    private Scans() {}

    static Policy policy(Preset preset, Path... catalogs) throws MistakesException, IOException {
        CatalogText text = CatalogText.builtIn();
        for (Path catalog : catalogs) {
            text.read(Files.readAllLines(catalog), catalog.toString());
        }
        return new Policy(text.catalog(), preset, List.of(), List.of(), List.of());
    }

    static Scanner scanner(Policy policy, Function<ClassName, Optional<byte[]>> types) {
        return new Scanner(
                new ApiIndex(policy::isOfInterest, policy::find),
                types,
                name -> false,
                (type, path) -> path.startsWith("copied/"),
                true);
    }

    static ScanResult scan(Path classes, Policy policy, Path library) throws IOException {
        return scan(classes, policy, type -> find(type, library));
    }

    static ScanResult scan(Path classes, Policy policy, Function<ClassName, Optional<byte[]>> types)
            throws IOException {
        Scanner scanner = scanner(policy, types);
        for (Path file : Compiler.files(classes, ".class")) {
            scanner.read(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return scanner.result();
    }

    /** The uses that a policy reports; the scan also knows those that it lets pass. */
    static List<ApiUse> reported(ScanResult scan, Policy policy) {
        return scan.uses().stream()
                .filter(use -> policy.rulingOn(use.api()).level().isReported())
                .toList();
    }

    static Optional<byte[]> find(ClassName type, Path library) {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(type.internal() + ".class")) {
            if (in != null) {
                return Optional.of(in.readAllBytes());
            }
            Path file = library.resolve(type.internal() + ".class");
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
