package io.github.banthreading.maven;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Class names by glob: {@code *} stands for anything inside one package, {@code **} for anything. A class that matches
 * takes its nested classes with it.
 */
final class ClassGlobs implements Predicate<ClassName> {

    private static final Pattern PART = Pattern.compile("\\*\\*|\\*|[^*]+");

    private final List<Pattern> patterns = new ArrayList<>();

    ClassGlobs(List<String> globs) {
        for (String glob : globs) {
            patterns.add(pattern(glob));
        }
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        Matcher part = PART.matcher(glob);
        while (part.find()) {
            switch (part.group()) {
                case "**" -> regex.append(".*");
                case "*" -> regex.append("[^.]*");
                default -> regex.append(Pattern.quote(part.group()));
            }
        }
        return Pattern.compile(regex + "(\\$.*)?");
    }

    @Override
    public boolean test(ClassName name) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(name.toString()).matches()) {
                return true;
            }
        }
        return false;
    }
}
