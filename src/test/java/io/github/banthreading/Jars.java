package io.github.banthreading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The jars that tests read or run, as {@code src/test/jars} lists them and the build brings them below {@code target}. */
public final class Jars {

    private static final Path LISTS = Path.of("src/test/jars");
    private static final Path TARGET = Path.of("target");

    private Jars() {}

    /** The jars of one folder, in the order of the list, as {@code group:artifact-version}; one that is not there is an error. */
    public static Map<String, Path> in(String folder) throws IOException {
        Map<String, Path> jars = new LinkedHashMap<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line;
            } else if (section.equals("[" + folder + "]")) {
                String name =
                        line.substring(0, line.lastIndexOf(':')) + "-" + line.substring(line.lastIndexOf(':') + 1);
                jars.put(name, present(TARGET.resolve(folder).resolve(name.replace(':', '.') + ".jar")));
            }
        }
        if (jars.isEmpty()) {
            throw new AssertionError("no list in " + LISTS + " names a jar below [" + folder + "]");
        }
        return jars;
    }

    private static Path present(Path jar) {
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is missing; 'mvn generate-test-resources' brings it");
        }
        return jar;
    }

    private static List<String> lines() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> lists = Files.list(LISTS)) {
            for (Path list : lists.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(list));
            }
        }
        return text.toString()
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
