package io.github.banthreading.catalog;

import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words the mistakes in {@code ban}, {@code warn} and {@code allow}. */
final class ListMistakes {

    private ListMistakes() {}

    static Mistake listedTwice(String list, String item, String earlier) {
        if (list.equals(earlier)) {
            return mistake(list, item, item + " stands in " + list + " twice", "Take one of the two out.");
        }
        return mistake(
                list,
                item,
                item + " stands in " + earlier + " already",
                "Take it out of " + list + " or of " + earlier + ".");
    }

    static Mistake unknownGroup(String list, String item, Catalog catalog) {
        List<String> groups = catalog.groups().stream().map(Group::name).toList();
        Optional<String> ofClass = catalog.findClasses(item).stream()
                .min(Comparator.comparing((ClassName name) -> !name.isOfJdk()).thenComparing(Comparator.naturalOrder()))
                .map(ClassName::toString);
        if (ofClass.isPresent()) {
            return mistake(list, item, "a class is written with its package", meant(ofClass.get()));
        }
        return mistake(
                list,
                item,
                "there is no group '" + item + "'",
                Spelling.findClosest(item, groups)
                        .or(() -> corrected(item))
                        .map(ListMistakes::meant)
                        .orElse("The goal apis lists all groups. A class is written with its package,\n"
                                + "as in com.acme.Pool."));
    }

    private static String meant(String meant) {
        return "Did you mean " + meant + "? Write: " + meant;
    }

    static Mistake noApi(String list, String item) {
        return mistake(
                list,
                item,
                "this is neither a group nor an API",
                corrected(item)
                        .map(ListMistakes::meant)
                        .orElse("Write executor, com.acme.pool.**, com.acme.Pool, com.acme.Pool#submit\nor"
                                + " com.acme.Pool#submit(java.lang.Runnable)."));
    }

    /** What was meant by a slash, one star too few, a dot or blank before a member, or a parenthesis that is not closed. */
    private static Optional<String> corrected(String item) {
        String dotted = item.replace('/', '.').replace("::", "#").replaceFirst("\\.\\*$", ".**");
        String split = dotted.contains("#")
                ? dotted
                : dotted.replaceFirst("^([\\w.$]+)[. ](\\w+\\(.*)", "$1#$2")
                        .replaceFirst("^([\\w.$]+) (\\w+)$", "$1#$2");
        String closed = split.endsWith("(") ? split + ")" : split;
        return List.of(closed, closed + ")").stream()
                .filter(ListMistakes::isApi)
                .findFirst();
    }

    private static boolean isApi(String text) {
        try {
            ApiRef api = ApiPattern.parse(text).api();
            return api.owner().internal().indexOf('/') > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Mistake mistake(String list, String item, String text, String advice) {
        return Mistake.ofWord("parameter '" + list + "'", text, item, advice);
    }
}
