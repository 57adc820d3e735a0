package io.github.banthreading;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The jars of the libraries that the catalogue lists, as the POM copies them. They are read as files and never on the class
 * path of the tests, where they would meet those of Maven.
 */
public final class Libraries implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/libraries");

    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, ZipFile> jars = new LinkedHashMap<>();

    private Libraries() {}

    /** Opens the jars that the POM lists; one that is listed and not there is an error. */
    public static Libraries open() throws Exception {
        Libraries libraries = new Libraries();
        NodeList items = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getElementsByTagName("artifactItem");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            // Compilers are copied by the same plugin, each into a folder of its own.
            if (item.getElementsByTagName("outputDirectory").getLength() > 0) {
                continue;
            }
            String group = text(item, "groupId");
            String file = text(item, "artifactId") + "-" + text(item, "version");
            Path jar = FOLDER.resolve(group + "." + file + ".jar");
            if (!Files.exists(jar)) {
                throw new AssertionError(jar + " is missing; 'mvn generate-test-resources' copies it");
            }
            libraries.files.put(group + ":" + file, jar);
            libraries.jars.put(group + ":" + file, new ZipFile(jar.toFile()));
        }
        return libraries;
    }

    /** The libraries as {@code group:artifact-version}, in the order of the POM. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The jars, to compile against. */
    public List<Path> files() {
        return List.copyOf(files.values());
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

    private static String text(Element item, String child) {
        return item.getElementsByTagName(child).item(0).getTextContent().strip();
    }
}
