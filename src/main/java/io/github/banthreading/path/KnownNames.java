package io.github.banthreading.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may have meant who named a class or a method that is not there. */
final class KnownNames {

    private final OwnClasses classes;

    KnownNames(OwnClasses classes) {
        this.classes = classes;
    }

    /**
     * Names in the form of a text, which one of them may have been meant to be: methods of the class that it names, or, where
     * no class has its name, classes.
     *
     * @param between what stands between class and method: {@code #} or {@code ::}
     */
    List<String> like(String text, String between) {
        int end = text.indexOf(between);
        String className = end < 0 ? text : text.substring(0, end);
        Optional<OwnClass> type = find(className);
        if (type.isPresent() && end >= 0) {
            return methods(type.get())
                    .map(method -> className + between + method)
                    .toList();
        }
        String rest = end < 0 ? "" : text.substring(end);
        return classes.all().stream().map(each -> each.name + rest).toList();
    }

    /** The one name that differs from a text only by its package, or by a dot in place of a dollar sign. */
    Optional<String> findInFull(String text, String between) {
        int end = text.indexOf(between);
        String className = end < 0 ? text : text.substring(0, end);
        String rest = end < 0 ? "" : text.substring(end);
        List<String> found = classes.all().stream()
                .map(each -> each.name.toString())
                .filter(name -> !name.equals(className))
                .filter(name -> name.replace('$', '.').equals(className)
                        || name.replace('$', '.').endsWith("." + className.replace('$', '.')))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0) + rest) : Optional.empty();
    }

    private Optional<OwnClass> find(String dotted) {
        return Optional.ofNullable(classes.find(dotted.replace('.', '/')));
    }

    /** The methods that a person wrote, as far as flags say so, inherited ones too. */
    private Stream<String> methods(OwnClass type) {
        return Stream.of(classes.lineage(type))
                .flatMap(each -> Stream.of(classes.contents(each).methods().all()))
                .filter(method -> !method.isSynthetic() && !method.isInitializer())
                .map(OwnMethod::name)
                .distinct()
                .sorted();
    }
}
