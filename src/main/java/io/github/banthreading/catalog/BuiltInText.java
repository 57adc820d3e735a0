package io.github.banthreading.catalog;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text that is part of the product. Every build does, so that it takes the text for what a test holds it to be: free
 * of mistakes, members indented by four blanks, each in the one form that is compared. {@link CatalogText} reads the same
 * text alike, and slower.
 */
final class BuiltInText {

    /** In the order in which they are read: first what the groups are, then what is in them. */
    static final List<String> NAMES = List.of("groups.txt", "jdk.txt", "libraries.txt", "families.txt");

    private static final int INDENT = 4;
    private static final String INDENTED = "\n" + " ".repeat(INDENT);
    private static final String SIGN = " = ";

    private final Map<String, Group> groups;
    private final Map<ClassName, Listing> entries;
    private final List<PatternRow> patterns;

    private String section = "";
    private final Map<String, String> fields = new HashMap<>();

    /** The group of the section; null while it is being defined. */
    private @Nullable Group group;

    private ClassName owner = ClassName.OBJECT;

    /** What is listed for the owner; null when that is a pattern. */
    private @Nullable Listing listing;

    private BuiltInText(Map<String, Group> groups, Map<ClassName, Listing> entries, List<PatternRow> patterns) {
        this.groups = groups;
        this.entries = entries;
        this.patterns = patterns;
    }

    /** Adds the groups, what is listed for each class, and the rows that stand for many. */
    static void readInto(Map<String, Group> groups, Map<ClassName, Listing> entries, List<PatternRow> patterns) {
        BuiltInText reader = new BuiltInText(groups, entries, patterns);
        for (String name : NAMES) {
            reader.read(text(name));
        }
    }

    /** One of the files, which are ASCII; of all that hold it this decoder looks at no byte. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(BuiltInText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.charAt(start) == ' ' ? readMembers(text, start) : text.indexOf('\n', start);
            if (text.charAt(start) > ' ') {
                readLine(text, start, end);
            }
            start = end + 1;
        }
        define();
    }

    private void readLine(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '[') {
            define();
            section = text.substring(start + 1, end - 1);
            group = groups.get(section);
        } else if (first != '#') {
            readOwnerOrField(text.substring(start, end));
        }
    }

    private void readOwnerOrField(String line) {
        if (group == null) {
            int sign = line.indexOf(SIGN);
            fields.put(line.substring(0, sign), line.substring(sign + SIGN.length()));
            return;
        }
        owner = new ClassName(line.replace('.', '/'));
        listing = PatternRow.isPattern(owner) ? null : entries.get(owner);
        if (listing == null && !PatternRow.isPattern(owner)) {
            listing = new Listing();
            entries.put(owner, listing);
        }
    }

    /** Reads a pattern, or members up to the first one with a star; returns where the last line ends. */
    private int readMembers(String text, int start) {
        int end = text.indexOf('\n', start);
        boolean isPattern = text.charAt(start + INDENT) == '*' && end > start + INDENT + 1;
        if (listing == null || isPattern) {
            Member member = Member.parse(text.substring(start + INDENT, end));
            patterns.add(new PatternRow(owner, member, Objects.requireNonNull(group)));
            return end;
        }
        while (text.startsWith(INDENTED, end) && text.charAt(end + INDENTED.length()) != '*') {
            end = text.indexOf('\n', end + 1);
        }
        listing.add(text.substring(start, end), Objects.requireNonNull(group));
        return end;
    }

    private void define() {
        if (fields.isEmpty()) {
            return;
        }
        Map<Preset, Level> levels = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            levels.put(preset, Level.find(field(preset.toString())).orElseThrow());
        }
        Optional<String> managed = Optional.ofNullable(fields.get("why-managed-instances"));
        groups.put(section, new Group(section, field("title"), levels, field("why"), managed, field("instead")));
        fields.clear();
    }

    private String field(String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }
}
