package io.github.banthreading.path;

import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A source in a package of its own, which is a module of its own here. {@code // reach: from H#handleRequest} on the line of a
 * use is all that must be said of it, ways through other phases behind {@code " | "}; {@code // handlers: H} are the classes
 * that must be taken for handlers; {@code // without: org.example} says what is not on the class path.
 *
 * @param source the file
 */
record PathFixture(Path source) {

    private static final Pattern PACKAGE = Pattern.compile("^package ([a-z]+);?$");
    private static final Pattern REACH = Pattern.compile("// reach: (.+)$");

    static final String NOT_LOOKED_FOR = "not looked for";

    /** The package that the file declares. */
    String packageName() throws IOException {
        return lines().stream()
                .map(PACKAGE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** What the comments say of each line with a use, and of the handlers in line 0. */
    SortedMap<Integer, String> expected() throws IOException {
        SortedMap<Integer, String> expected = new TreeMap<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher reach = REACH.matcher(lines.get(i));
            if (reach.find()) {
                expected.put(i + 1, reach.group(1).strip());
            }
        }
        expected.put(0, directive("handlers"));
        return expected;
    }

    /** The same, as it was found. */
    static SortedMap<Integer, String> found(Reach reach, List<ApiUse> uses) {
        SortedMap<Integer, String> found = new TreeMap<>();
        for (ApiUse use : new TreeSet<>(uses)) {
            List<String> lines = PathText.lines(reach, use);
            String text = lines.isEmpty() ? NOT_LOOKED_FOR : String.join(" | ", lines);
            found.merge(use.site().line(), text, (a, b) -> a.equals(b) ? a : a + " & " + b);
        }
        String handlers = reach.handlers().stream()
                .map(each -> each.name().simpleName() + (each.byName() ? " (by its name)" : ""))
                .collect(Collectors.joining(", "));
        found.put(0, handlers.isEmpty() ? "none" : handlers);
        return found;
    }

    /** The handlers that the configuration names, in the package of the fixture. */
    List<NamedHandler> named() throws IOException {
        String text = directive("named");
        String prefix = packageName() + ".";
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(", ", -1))
                        .map(each -> NamedHandler.parse(prefix + each))
                        .toList();
    }

    /** Whether a type of a library is on the class path of the module: {@code // without:} takes packages away. */
    boolean has(ClassName type) throws IOException {
        return directives("without").stream().noneMatch(type.toString()::startsWith);
    }

    private String directive(String key) throws IOException {
        List<String> found = directives(key);
        return found.isEmpty() ? "" : found.get(0);
    }

    private List<String> directives(String key) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith("// " + key + ": "))
                .map(line -> line.substring(key.length() + 5).strip())
                .toList();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(source);
    }

    @Override
    public String toString() {
        return source.getFileName().toString();
    }
}
