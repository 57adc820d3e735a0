package io.github.banthreading.maven;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as people write it.
 *
 * @param text items with commas between them; a comma in parentheses belongs to its item
 */
record ListText(String text) {

    /** The items, without those that are blank. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            } else if (c == ',' && (open <= 0 || i == text.length())) {
                String item = text.substring(start, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    /**
     * Items that name classes and members, in which white space between the parts says nothing: XML is broken into lines. A
     * blank inside a part stays, as Kotlin has names with blanks.
     */
    List<String> names() {
        List<String> names = items();
        for (int i = 0; i < names.size(); i++) {
            names.set(i, tidy(names.get(i)));
        }
        return names;
    }

    private static String tidy(String name) {
        return name.replaceAll("\\s+", " ").replaceAll(" ?([#().]) ?", "$1").replaceAll(" ?, ?", ", ");
    }
}
