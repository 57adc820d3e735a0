package io.github.banthreading.scan;

import io.github.banthreading.use.ApiUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source whose comments are the assertions: {@code // finds Thread#start(); Thread#<init>() in Foo#run()} on the line of
 * the uses, {@code // finds unlined ...} anywhere for what carries no line. A line without one must find nothing. Where
 * compilers of one language differ for good, {@code // SCALAC_3 finds ...} speaks of one of them.
 *
 * @param source the file
 * @param expected all that must be found
 */
record Fixture(Path source, List<Expectation> expected) {

    private static final Pattern FINDS = Pattern.compile("// (?:([A-Z]\\w*) )?finds (unlined )?(.+?)(?= // |$)");

    /**
     * One use.
     *
     * @param line 0 for one without
     * @param text the API without packages, and optionally {@code in Class#member}
     */
    record Expectation(int line, String text) {
        boolean matches(int foundLine, String api, String place) {
            return line == foundLine && (text.equals(api) || text.equals(api + " in " + place));
        }
    }

    static Fixture read(Path source, Compiler compiler) throws IOException {
        List<Expectation> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            Matcher finds = FINDS.matcher(lines.get(i));
            while (finds.find()) {
                if (finds.group(1) != null && Compiler.valueOf(finds.group(1)) != compiler) {
                    continue;
                }
                int line = finds.group(2) == null ? i + 1 : 0;
                Arrays.stream(finds.group(3).split("; ", -1))
                        .forEach(text -> expected.add(new Expectation(line, text.strip())));
            }
        }
        return new Fixture(source, expected);
    }

    /** The fixtures of a folder, not of those below it. */
    static List<Fixture> readAll(Path folder) throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                fixtures.add(read(file, Compiler.JAVAC));
            }
        }
        return fixtures;
    }

    /** How what was found in the sources below a folder, compiled by javac, differs from their comments. */
    static List<String> differences(Path sources, List<ApiUse> uses) throws IOException {
        List<ApiUse> found = uses.stream()
                .map(use -> new ApiUse(
                        use.api(),
                        use.site()
                                .inFile(Path.of(use.site().file()).getFileName().toString())))
                .toList();
        List<String> differences = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Path file : Compiler.files(sources, ".java")) {
            differences.addAll(read(file, Compiler.JAVAC).differences(found));
            names.add(file.getFileName().toString());
        }
        found.stream()
                .filter(use -> !names.contains(use.site().file()))
                .forEach(use -> differences.add(use.toString()));
        return differences;
    }

    /** How what was found in this source and others differs from the comments of this one. */
    List<String> differences(List<ApiUse> uses) {
        List<Expectation> missing = new ArrayList<>(expected);
        List<String> differences = new ArrayList<>();
        for (ApiUse use : uses) {
            if (!use.site().file().equals(toString())) {
                continue;
            }
            int line = use.site().line();
            String api = shortened(use.api().toString());
            String place = shortened(use.site().owner() + "#" + use.site().member());
            missing.stream()
                    .filter(expectation -> expectation.matches(line, api, place))
                    .findFirst()
                    .ifPresentOrElse(
                            missing::remove, () -> differences.add("line " + line + " finds " + api + " in " + place));
        }
        missing.forEach(each -> differences.add("line " + each.line() + " does not find " + each.text()));
        return differences;
    }

    /** Without packages, as people write. */
    private static String shortened(String name) {
        return name.replaceAll("\\b(?:[a-z_][A-Za-z0-9_]*\\.)+(?=[A-Z])", "");
    }

    /** The value of a {@code // key: value} line. */
    String directive(String key, String otherwise) throws IOException {
        return Files.readAllLines(source).stream()
                .filter(line -> line.startsWith("// " + key + ": "))
                .map(line -> line.substring(line.indexOf(": ") + 2).strip())
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public String toString() {
        return source.getFileName().toString();
    }
}
