package io.github.banthreading.scan;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.path.EntryMarks;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Scans folders the way the gate does, for tests. */
public final class Scans {

    private Scans() {}

    public static Policy policy(Preset preset, Path... catalogs) throws MistakesException, IOException {
        CatalogText text = CatalogText.builtIn();
        for (Path catalog : catalogs) {
            text.read(Files.readAllLines(catalog), catalog.toString());
        }
        return new Policy(text.catalog(), preset, List.of(), List.of(), List.of());
    }

    /** Reads the catalogue once for all who ask. */
    private static final class Standard {
        static final Policy POLICY = read();

        private static Policy read() {
            try {
                return policy(Preset.STANDARD);
            } catch (MistakesException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A scanner with the preset standard that knows no type outside the module. */
    static Scanner scanner() {
        return scanner(Standard.POLICY, type -> Optional.empty());
    }

    /** The same, with what is excluded and whether generated code is passed over, as the configuration says. */
    static Scanner scanner(Predicate<ClassName> isExcluded, boolean skipGenerated) {
        return new Scanner(Standard.POLICY, type -> Optional.empty(), isExcluded, (name, path) -> false, skipGenerated);
    }

    /** What a scan of one class file finds. */
    static ScanResult scan(String path, byte[] bytes) {
        Scanner scanner = scanner();
        scanner.add(path, bytes);
        return scanner.scan();
    }

    static Scanner scanner(Policy policy, Function<ClassName, Optional<byte[]>> types) {
        return new Scanner(
                policy,
                types::apply,
                name -> false,
                (type, path) -> path.startsWith("copied/"),
                true,
                EntryMarks.MARKS);
    }

    static ScanResult scan(Path classes, Policy policy, Function<ClassName, Optional<byte[]>> types)
            throws IOException {
        return scan(classes, scanner(policy, types), Comparator.naturalOrder());
    }

    /** Scans a folder; types outside it come from a folder and from jars. */
    static ScanResult scan(Path classes, Policy policy, Path library, List<Path> jars) throws IOException {
        return scan(classes, policy, library, jars, Comparator.naturalOrder());
    }

    /** The same, the last file first. */
    static ScanResult scanReversed(Path classes, Policy policy, Path library, List<Path> jars) throws IOException {
        return scan(classes, policy, library, jars, Comparator.reverseOrder());
    }

    private static ScanResult scan(Path classes, Policy policy, Path library, List<Path> jars, Comparator<Path> order)
            throws IOException {
        List<URL> entries = new ArrayList<>(List.of(library.toUri().toURL()));
        for (Path jar : jars) {
            entries.add(jar.toUri().toURL());
        }
        try (URLClassLoader types = new URLClassLoader(entries.toArray(URL[]::new))) {
            return scan(classes, scanner(policy, type -> find(type, types)), order);
        }
    }

    /** What a test does with a scan, with the code that was scanned, and with the types outside it while they can be read. */
    @FunctionalInterface
    public interface Use<T> {
        T apply(ScanResult scan, ModuleCode code, Function<ClassName, Optional<byte[]>> types);
    }

    /** Scans the classes of one package alone; types outside it come from a folder, from jars and from the JDK. */
    public static <T> T use(
            Path classes, String packageName, Policy policy, List<Path> outside, Comparator<Path> order, Use<T> use)
            throws IOException {
        List<URL> entries = new ArrayList<>();
        for (Path each : outside) {
            entries.add(each.toUri().toURL());
        }
        try (URLClassLoader types =
                new URLClassLoader(entries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Scanner scanner = scanner(policy, type -> find(type, types));
            List<Path> files = new ArrayList<>(Compiler.files(classes.resolve(packageName), ".class"));
            files.sort(order);
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                scanner.add(classes.relativize(file).toString().replace('\\', '/'), bytes);
            }
            ScanResult scan = scanner.scan();
            return use.apply(scan, scanner.code(), type -> findWithJdk(type, types));
        }
    }

    private static ScanResult scan(Path classes, Scanner scanner, Comparator<Path> order) throws IOException {
        List<Path> files = new ArrayList<>(Compiler.files(classes, ".class"));
        files.sort(order);
        for (Path file : files) {
            scanner.add(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return scanner.scan();
    }

    private static Optional<byte[]> find(ClassName type, URLClassLoader types) {
        URL file = types.findResource(type.internal() + ".class");
        try (InputStream in = file == null ? InputStream.nullInputStream() : file.openStream()) {
            return file == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<byte[]> findWithJdk(ClassName type, ClassLoader types) {
        try (InputStream in = types.getResourceAsStream(type.internal() + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
