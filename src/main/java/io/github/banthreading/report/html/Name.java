package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.use.Site;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A long name in the parts between which a page may break it. A break is no character, so what is copied is the name.
 *
 * @param parts together the name, made safe to print
 */
record Name(List<String> parts) {

    private static final Pattern BREAKS = Pattern.compile("(?<=[./#(])|(?<=[a-z0-9])(?=[A-Z])");

    static Name of(String name) {
        return new Name(List.of(BREAKS.split(shown(name))));
    }

    /** {@code src/main/java/Orders.java:41}. */
    static Name of(Site site) {
        return of(site.location());
    }
}
