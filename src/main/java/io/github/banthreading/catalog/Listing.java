package io.github.banthreading.catalog;

import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of one class that a catalogue lists, each in its group. They are kept as they are written and taken apart when
 * somebody asks for the class: a build loads thousands and asks for few.
 */
final class Listing {

    private final List<String> texts = new ArrayList<>(8);
    private final List<Group> groups = new ArrayList<>(8);

    /** Made once, or by several modules at the same time, which all make the same. */
    private @Nullable Map<Member, Group> members;

    /** Is handed the parts of each line. */
    interface Lines {
        void line(String name, String arguments, Group group);
    }

    /** Adds a line: {@code name}, or {@code name(type, type)} with one blank behind each comma. */
    void add(String text, Group group) {
        texts.add(text);
        groups.add(group);
        members = null;
    }

    /** The members; of those that stand in two groups, the group that was read last. */
    Map<Member, Group> members() {
        Map<Member, Group> made = members;
        if (made == null) {
            Map<Member, Group> all = new HashMap<>(2 * texts.size());
            forEach((name, arguments, group) -> all.put(new Member(name, arguments), group));
            made = Collections.unmodifiableMap(all);
            members = made;
        }
        return made;
    }

    /** Hands over all lines of the text in its order, also those that a later one overrides. */
    void forEach(Lines lines) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int parenthesis = text.endsWith(")") ? text.lastIndexOf('(') : -1;
            if (parenthesis < 0) {
                lines.line(text, "", groups.get(i));
            } else {
                lines.line(text.substring(0, parenthesis), text.substring(parenthesis), groups.get(i));
            }
        }
    }
}
