package io.github.banthreading.path;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What frameworks make and call by themselves, as {@code frameworks.txt} lists it; annotations are what shows it. */
final class Frameworks {

    private static final String SOURCE = "frameworks.txt";

    /** The list that is part of this product. */
    static final Frameworks BUILT_IN = builtIn();

    private final Set<String> making = new HashSet<>();
    private final Map<String, Phase> calling = new HashMap<>();
    private final Set<ClassName> functions = new HashSet<>();
    private final Set<ClassName> callersOfFunctions = new HashSet<>();

    private Frameworks() {}

    private static Frameworks builtIn() {
        try (InputStream in = Frameworks.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException(SOURCE + " is missing from the jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list: {@code [section]} heads names of types, one in a line, {@code #} starts a comment. */
    static Frameworks parse(String list) {
        Frameworks frameworks = new Frameworks();
        String section = "";
        int end;
        for (int start = 0; start < list.length(); start = end + 1) {
            int next = list.indexOf('\n', start);
            end = next < 0 ? list.length() : next;
            String text = list.substring(start, end).strip();
            if (text.startsWith("[")) {
                section = text;
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                frameworks.add(section, ClassName.parse(text));
            }
        }
        return frameworks;
    }

    private void add(String section, ClassName type) {
        switch (section) {
            case "[made]" -> making.add(type.internal());
            case "[called in INIT]" -> calling.put(type.internal(), Phase.INIT);
            case "[called by a request]" -> calling.put(type.internal(), Phase.INVOCATION);
            case "[functions]" -> functions.add(type);
            case "[called only where there is]" -> callersOfFunctions.add(type);
            default ->
                throw new IllegalArgumentException(SOURCE + ": " + type + " stands in section '" + section + "'");
        }
    }

    /** All annotations that show something. */
    Set<ClassName> annotations() {
        Set<ClassName> annotations = new HashSet<>();
        for (String each : making) {
            annotations.add(new ClassName(each));
        }
        for (String each : calling.keySet()) {
            annotations.add(new ClassName(each));
        }
        return annotations;
    }

    /** Whether an object is made in INIT of a class with these annotations. */
    boolean make(List<String> annotations) {
        for (String each : annotations) {
            if (making.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** When a method with these annotations is called by a framework. */
    Optional<Phase> findPhase(List<String> annotations) {
        Phase first = null;
        for (String each : annotations) {
            Phase phase = calling.get(each);
            if (phase != null && (first == null || phase.compareTo(first) < 0)) {
                first = phase;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Interfaces whose methods are called by requests, where a framework makes the object and there is one that calls it. */
    Set<ClassName> functions() {
        return functions;
    }

    /** Types that show, where a dependency has one, that functions are called. */
    Set<ClassName> callersOfFunctions() {
        return callersOfFunctions;
    }
}
