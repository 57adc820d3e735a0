package io.github.banthreading.maven;

import io.github.banthreading.use.ClassGlob;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Class names by glob: {@code *} stands for anything inside one package, {@code **} for anything. A class that matches
 * takes its nested classes with it.
 */
final class ClassGlobs implements Predicate<ClassName> {

    private final List<String> globs = new ArrayList<>();

    ClassGlobs(List<String> globs) {
        for (String each : globs) {
            this.globs.add(each.replace('.', '/'));
        }
    }

    @Override
    public boolean test(ClassName name) {
        for (String glob : globs) {
            if (matches(glob, name.internal())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class matches, or what stands before one of the dollar signs in its name. */
    private static boolean matches(String glob, String name) {
        for (int dollar = name.indexOf('$'); dollar >= 0; dollar = name.indexOf('$', dollar + 1)) {
            if (ClassGlob.matches(glob, name.substring(0, dollar))) {
                return true;
            }
        }
        return ClassGlob.matches(glob, name);
    }
}
