package io.github.banthreading;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jars of the libraries that the catalogue lists, listed in {@code src/test/jars}. They are read as files and never on the class
 * path of the tests, where they would meet those of Maven.
 */
public final class Libraries implements AutoCloseable {

    private final Map<String, Path> files;
    private final Map<String, ZipFile> jars = new LinkedHashMap<>();

    private Libraries(Map<String, Path> files) {
        this.files = files;
    }

    /** Opens the jars that {@code libraries.txt} names; one that is listed and not there is an error. */
    public static Libraries open() throws IOException {
        return open(Jars.in("libraries"));
    }

    /** Opens these and the many that {@code families.txt} names for their rows of the catalogue alone. */
    public static Libraries openAll() throws IOException {
        Map<String, Path> all = new LinkedHashMap<>(Jars.in("libraries"));
        all.putAll(Jars.in("families"));
        return open(all);
    }

    private static Libraries open(Map<String, Path> files) throws IOException {
        Libraries libraries = new Libraries(files);
        for (Map.Entry<String, Path> library : libraries.files.entrySet()) {
            libraries.jars.put(library.getKey(), new ZipFile(library.getValue().toFile()));
        }
        return libraries;
    }

    /** The libraries as {@code group:artifact-version}, in the order of the list. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The jars, to compile against. */
    public List<Path> files() {
        return List.copyOf(files.values());
    }

    /** The classes of one library, in internal form. */
    public List<ClassName> classes(String library) {
        return jars.get(library).stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                .map(name -> new ClassName(name.substring(0, name.length() - ".class".length())))
                .toList();
    }

    /** A class of one library. */
    public Optional<byte[]> find(String library, ClassName type) {
        ZipFile jar = jars.get(library);
        ZipEntry entry = jar == null ? null : jar.getEntry(type.internal() + ".class");
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class of the JDK that runs the tests, or of the first library that has it. */
    public Optional<byte[]> find(ClassName type) {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(type.internal() + ".class")) {
            if (in != null) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars.keySet().stream()
                .map(library -> find(library, type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        for (ZipFile jar : jars.values()) {
            jar.close();
        }
    }
}
