package io.github.banthreading.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/**
 * The class files of one execution of {@link ClassFileFuzzer}.
 *
 * @param module those of the module, mutants first
 * @param mutants how many of them are mutants
 * @param dependency what every type outside the module is
 */
record FuzzInput(List<byte[]> module, int mutants, byte[] dependency) {

    private static final String FOLDER = "folder/";

    int size() {
        return module.stream().mapToInt(each -> each.length).sum() + dependency.length;
    }

    List<byte[]> untouched() {
        return module.subList(mutants, module.size());
    }

    /** Each where a class of its name belongs, so that the files know of each other; elsewhere when another has that name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (byte[] each : module) {
            String path = FOLDER + claimed(each).orElse("unreadable") + ".class";
            files.put(files.containsKey(path) ? FOLDER + files.size() + ".class" : path, each);
        }
        return files;
    }

    /** The name of the class that a file says it is; empty for one that cannot be read. */
    static Optional<String> claimed(byte[] bytes) {
        try {
            return Optional.of(new ClassReader(bytes).getClassName());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether an untouched file speaks of a class that a mutant says it is; what is refused claims nothing. */
    boolean claims() {
        List<byte[]> others = new ArrayList<>(untouched());
        others.add(dependency);
        return module.subList(0, mutants).stream()
                .flatMap(mutant -> claimed(mutant).stream())
                .anyMatch(name ->
                        others.stream().anyMatch(other -> new String(other, StandardCharsets.UTF_8).contains(name)));
    }
}
