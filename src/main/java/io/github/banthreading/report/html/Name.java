package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.use.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * A long name in the parts between which a page may break it. A break is no character, so what is copied is the name.
 *
 * @param parts together the name, made safe to print
 */
record Name(List<String> parts) {

    static Name of(String name) {
        String shown = shown(name);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < shown.length(); i++) {
            if (isBreak(shown.charAt(i - 1), shown.charAt(i))) {
                parts.add(shown.substring(start, i));
                start = i;
            }
        }
        parts.add(shown.substring(start));
        return new Name(List.copyOf(parts));
    }

    /** Behind a separator, and where a word of a name in camel case begins. A page has tens of thousands of such places. */
    private static boolean isBreak(char before, char after) {
        boolean endsWord = (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
        return "./#(".indexOf(before) >= 0 || (endsWord && after >= 'A' && after <= 'Z');
    }

    /** {@code src/main/java/Orders.java:41}. */
    static Name of(Site site) {
        return of(site.location());
    }
}
