package io.github.banthreading.maven;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The class files of the JDK that runs Maven, for the methods of its types; what they inherit is data. */
final class RunningJdk {

    /** Modules by package: asking a class loader for what is not there costs more than all the rest. */
    private final Map<String, Optional<Module>> modules = new HashMap<>();

    Optional<byte[]> findClass(ClassName type) {
        String packagePath = type.packagePath();
        if (packagePath.isEmpty()) {
            return Optional.empty();
        }
        String name = packagePath.substring(0, packagePath.length() - 1).replace('/', '.');
        Optional<Module> module = modules.computeIfAbsent(name, RunningJdk::findModule);
        if (module.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = module.get().getResourceAsStream(type.internal() + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Module> findModule(String packageName) {
        return ModuleLayer.boot().modules().stream()
                .filter(each -> each.getPackages().contains(packageName))
                .findFirst();
    }
}
