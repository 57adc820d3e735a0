package io.github.banthreading.maven;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class files of the JDK that runs Maven, for the methods of its types; what they inherit is data. */
final class RunningJdk {

    /** Modules by package: asking a class loader for what is not there costs more than all the rest. */
    private final Map<String, Optional<Module>> modules = new HashMap<>();

    Optional<byte[]> findClass(ClassName type) {
        String packagePath = type.packagePath();
        if (packagePath.isEmpty()) {
            return Optional.empty();
        }
        Optional<Module> module = module(packagePath);
        if (module.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = module.get().getResourceAsStream(type.internal() + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The classes of a package, in internal form; none when it is not one of the JDK. */
    Set<String> namesIn(String packagePath) {
        Optional<Module> module = packagePath.isEmpty() ? Optional.empty() : module(packagePath);
        if (module.isEmpty()) {
            return Set.of();
        }
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("modules", module.get().getName(), packagePath);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> packagePath + file.substring(0, file.length() - ".class".length()))
                    .collect(Collectors.toSet());
        } catch (IOException | ProviderNotFoundException e) {
            return Set.of();
        }
    }

    private Optional<Module> module(String packagePath) {
        Optional<Module> module = modules.get(packagePath);
        if (module == null) {
            module = findModule(
                    packagePath.substring(0, packagePath.length() - 1).replace('/', '.'));
            modules.put(packagePath, module);
        }
        return module;
    }

    private static Optional<Module> findModule(String packageName) {
        for (Module each : ModuleLayer.boot().modules()) {
            if (each.getPackages().contains(packageName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
