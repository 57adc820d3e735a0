package io.github.banthreading.report.html;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names places on a page so that a link to one of them still works after the next build. */
final class Anchor {

    private Anchor() {}

    /** An id for parts that can hold anything; different parts give different ids. */
    static String of(String... parts) {
        return Arrays.stream(parts).map(Anchor::escaped).collect(Collectors.joining(":"));
    }

    private static String escaped(String part) {
        StringBuilder out = new StringBuilder();
        part.chars().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '.' || c == '-') {
                out.append((char) c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return out.toString();
    }
}
