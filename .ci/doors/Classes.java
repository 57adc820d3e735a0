import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes that are looked at, and the hierarchy above them, which is read from other jars and the JDK when asked for. */
final class Classes implements AutoCloseable {

    private static final FileSystem JDK = FileSystems.getFileSystem(URI.create("jrt:/"));
    private static final Map<String, Optional<Type>> OF_JDK = new HashMap<>();

    private final Map<String, Type> all = new LinkedHashMap<>();
    private final Map<String, Optional<Type>> outside = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final List<ZipFile> hierarchy = new ArrayList<>();
    private final Map<String, ZipFile> places = new HashMap<>();

    /** Adds a jar whose classes are looked at; doors are wanted of the first only. */
    void addJar(Path jar, boolean offered) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")) {
                    add(zip.getInputStream(entry).readAllBytes(), offered);
                }
            }
        }
    }

    /** Adds the JDK that runs this, in which a class is offered if its package is exported to everybody. */
    void addJdk() throws IOException {
        Set<String> exported = new LinkedHashSet<>();
        for (Module module : ModuleLayer.boot().modules()) {
            module.getDescriptor().exports().stream()
                    .filter(each -> !each.isQualified())
                    .forEach(each -> exported.add(each.source().replace('.', '/')));
        }
        try (Stream<Path> files = Files.walk(JDK.getPath("/modules"))) {
            for (Path file : (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                if (!file.endsWith("module-info.class")) {
                    String parent = file.getParent().toString().replaceFirst("^/modules/[^/]+/", "");
                    add(Files.readAllBytes(file), exported.contains(parent));
                }
            }
        }
    }

    /** Adds a jar that is asked for supertypes only. */
    void addHierarchy(Path jar) throws IOException {
        ZipFile zip = new ZipFile(jar.toFile());
        hierarchy.add(zip);
        zip.stream().map(ZipEntry::getName).filter(each -> each.endsWith(".class")).forEach(each ->
                places.putIfAbsent(each.substring(0, each.length() - ".class".length()), zip));
    }

    private void add(byte[] bytes, boolean offered) {
        Type type;
        try {
            type = new Type(bytes, true);
        } catch (RuntimeException e) {
            System.err.println("not read: " + e);
            return;
        }
        type.offered &= offered;
        all.putIfAbsent(type.name, type);
    }

    Iterable<Type> all() {
        return all.values();
    }

    Optional<Type> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The method that a call on a type means, if that or a supertype of it is looked at (JVMS 5.4.3.3). */
    Optional<Method> resolve(String owner, String name, String descriptor) {
        for (String each : family(owner)) {
            Type type = all.get(each);
            Method method = type == null ? null : type.methods.get(name + descriptor);
            if (method != null) {
                return Optional.of(method);
            }
            if (name.startsWith("<")) {
                break;
            }
        }
        return Optional.empty();
    }

    boolean isA(String name, String supertype) {
        return name.equals(supertype) || family(name).contains(supertype);
    }

    /** A type and all above it, itself first. */
    Set<String> family(String name) {
        Set<String> family = families.get(name);
        if (family == null) {
            family = new LinkedHashSet<>();
            climb(name, family);
            families.put(name, family);
        }
        return family;
    }

    private void climb(String name, Set<String> family) {
        if (family.add(name)) {
            supertypes(name).forEach(each -> climb(each, family));
        }
    }

    private List<String> supertypes(String name) {
        Type own = all.get(name);
        if (own != null) {
            return own.supertypes;
        }
        return outside.computeIfAbsent(name, this::read).map(each -> each.supertypes).orElse(List.of());
    }

    private Optional<Type> read(String name) {
        try {
            ZipFile zip = places.get(name);
            if (zip != null) {
                return Optional.of(new Type(zip.getInputStream(zip.getEntry(name + ".class")).readAllBytes(), false));
            }
            return name.startsWith("java") ? OF_JDK.computeIfAbsent(name, Classes::readOfJdk) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Type> readOfJdk(String name) {
        int slash = name.lastIndexOf('/');
        Path modules = JDK.getPath("/packages/" + name.substring(0, Math.max(slash, 0)).replace('/', '.'));
        try (Stream<Path> found = Files.exists(modules) ? Files.list(modules) : Stream.empty()) {
            for (Path module : (Iterable<Path>) found::iterator) {
                Path file = JDK.getPath("/modules/" + module.getFileName() + "/" + name + ".class");
                if (Files.exists(file)) {
                    return Optional.of(new Type(Files.readAllBytes(file), false));
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : hierarchy) {
            zip.close();
        }
    }
}
