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

    /** Is handed lines, each in its parts. */
    interface Lines {

        /** Whether it is for the lines of a group; those of others are not taken apart. */
        boolean want(Group group);

        void take(String name, String arguments, Group group);
    }

    /** Makes a map of all lines. */
    private record ByMember(Map<Member, Group> members) implements Lines {

        @Override
        public boolean want(Group group) {
            return true;
        }

        @Override
        public void take(String name, String arguments, Group group) {
            members.put(new Member(name, arguments), group);
        }
    }

    /**
     * Adds a line, {@code name} or {@code name(type, type)} with one blank behind each comma; or several at once, with the blanks
     * that they are indented by.
     */
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
            handOver(new ByMember(all));
            made = Collections.unmodifiableMap(all);
            members = made;
        }
        return made;
    }

    /** Hands over the lines that are wanted in the order of the text, also those that a later one overrides. */
    void handOver(Lines lines) {
        for (int i = 0; i < texts.size(); i++) {
            Group group = groups.get(i);
            if (lines.want(group)) {
                handOver(texts.get(i), group, lines);
            }
        }
    }

    /** Most names are those of the line above, whose text is taken again. */
    private static void handOver(String text, Group group, Lines lines) {
        String name = "";
        int start = 0;
        while (start < text.length()) {
            while (text.charAt(start) == ' ') {
                start++;
            }
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int parenthesis = text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
            int nameEnd = parenthesis < start ? end : parenthesis;
            if (name.length() != nameEnd - start || !text.startsWith(name, start)) {
                name = text.substring(start, nameEnd);
            }
            lines.take(name, text.substring(nameEnd, end), group);
            start = end + 1;
        }
    }
}
