package io.github.banthreading.maven;

import io.github.banthreading.text.MistakesException.Mistake;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands in a POM. Maven keeps the place of each while it reads a POM, as an {@code InputLocation} that is of
 * one class in Maven 3 and of another in Maven 4, which have the same getters.
 *
 * @param file the POM
 * @param shown the POM as messages name it
 * @param line the line on which the start tag ends, from 1
 */
record PomPlace(Path file, String shown, int line) {

    /** Lines of a list that somebody may have written below each other. */
    private static final int MOST_LINES = 200;

    /** The place that Maven kept; empty when it kept none, or when the POM is no file of this machine. */
    static Optional<PomPlace> of(@Nullable Object location, UnaryOperator<String> shown) {
        int line = ask(location, "getLineNumber") instanceof Integer number ? number : 0;
        String pom = String.valueOf(ask(ask(location, "getSource"), "getLocation"));
        try {
            // Maven 4 says it as a URI.
            Path file = pom.startsWith("file:") ? Path.of(URI.create(pom)) : Path.of(pom);
            return line > 0 && Files.isRegularFile(file)
                    ? Optional.of(new PomPlace(file, shown.apply(file.toString()), line))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object ask(@Nullable Object object, String getter) {
        try {
            return object == null ? null : object.getClass().getMethod(getter).invoke(object);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** A mistake in the name of the element. */
    Mistake mistakeInName(String name, String text, String advice) {
        List<String> lines = lines();
        String element = line > lines.size() ? "" : lines.get(line - 1);
        int at = element.indexOf(name);
        return at < 0 ? inElement(lines, text, advice) : marked(line, element, at, name, text, advice);
    }

    /**
     * A mistake in its value.
     *
     * @param name the name of the element
     * @param wrong the wrong part; where the POM does not hold it, because a property does, the whole line is marked
     */
    Mistake mistake(String name, String wrong, String text, String advice) {
        List<String> lines = lines();
        int first = Math.min(line, lines.size()) - 1;
        for (int i = Math.max(0, first); i < Math.min(lines.size(), first + MOST_LINES); i++) {
            String each = lines.get(i);
            int start = i == first ? Math.max(0, each.indexOf("<" + name + ">")) + name.length() : 0;
            int at = wrong.isEmpty() ? -1 : each.indexOf(wrong, start);
            if (at >= 0) {
                return marked(i + 1, each, at, wrong, text, advice);
            }
            if (each.contains("</" + name + ">")) {
                break;
            }
        }
        return inElement(lines, text, advice);
    }

    private Mistake inElement(List<String> lines, String text, String advice) {
        String element = line > lines.size() ? "" : lines.get(line - 1);
        int start = element.length() - element.stripLeading().length();
        return marked(line, element, start, element.strip(), text, advice);
    }

    private Mistake marked(int at, String excerpt, int start, String wrong, String text, String advice) {
        int column = excerpt.codePointCount(0, start) + 1;
        int width = Math.max(1, wrong.codePointCount(0, wrong.length()));
        return new Mistake(shown, at, column, width, text, excerpt, advice);
    }

    /** None when the file has gone since Maven read it, or is not UTF-8. */
    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
