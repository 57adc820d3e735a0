package io.github.banthreading.catalog;

import io.github.banthreading.catalog.CatalogMistakes.Line;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads catalogue text, the built-in one and a team's own: {@code [group]} lines head classes, a class in the first
 * column heads its members, members are indented. A group is defined by {@code key = value} lines under its head.
 * {@code *} in the name of a class stands for anything within one part of it, as in {@code com.acme.*.*Client}, and {@code **}
 * for anything, as in {@code com.acme.**}; {@code *} before the name of a method for anything that it may start with, as in
 * {@code *Async}; alone for every member.
 */
public final class CatalogText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String WHY_MANAGED = "why-managed-instances";
    private static final Line NOWHERE = new Line(0, "");

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<ClassName, Listing> entries = new HashMap<>(4096);

    /** Rows with {@code *} in the name of a class or before that of a method. */
    private final List<PatternRow> patterns = new ArrayList<>();

    /** Classes that a team lists as a whole, which means their subclasses too. */
    private final Set<ClassName> open = new HashSet<>();

    private CatalogMistakes mistakes = new CatalogMistakes("");

    private Line line = NOWHERE;

    private @Nullable String section;
    private Line head = NOWHERE;
    private boolean sectionIsRefused;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** The groups that the text defines, with the line of each. */
    private final Map<String, Integer> defined = new HashMap<>();

    private @Nullable ClassName owner;
    private Line ownerLine = NOWHERE;
    private boolean ownerIsBare;
    private boolean ownerIsRefused;

    /** A line that defines a group. */
    private record Field(Line line, String value) {}

    /** A catalogue without a line. */
    static CatalogText empty() {
        return new CatalogText();
    }

    /** The catalogue that is part of this product. */
    public static CatalogText builtIn() {
        CatalogText text = new CatalogText();
        BuiltInText.readInto(text.groups, text.entries, text.patterns);
        return text;
    }

    /** What has been read so far. */
    public Catalog catalog() {
        return new Catalog(groups, entries, patterns, open);
    }

    /**
     * Adds a text. An API that is listed again moves to the group that was read last, so a team's own file overrides.
     *
     * @param sourceName the file as it should appear in messages
     * @throws MistakesException with every mistake of the text
     */
    public CatalogText read(List<String> lines, String sourceName) throws MistakesException {
        mistakes = new CatalogMistakes(sourceName);
        section = null;
        sectionIsRefused = false;
        owner = null;
        defined.clear();
        int number = 0;
        for (String each : lines) {
            number++;
            line = new Line(number, number == 1 && each.startsWith(BYTE_ORDER_MARK) ? each.substring(1) : each);
            String text = line.stripped();
            if (!text.isEmpty() && !text.startsWith("#")) {
                readLine(text);
            }
        }
        endSection();
        if (!mistakes.all().isEmpty()) {
            throw new MistakesException(mistakes.all());
        }
        return this;
    }

    private void readLine(String text) {
        if (text.startsWith("[")) {
            endSection();
            startSection(text);
        } else if (section == null) {
            refuseFirstLines();
        } else if (Character.isWhitespace(line.text().charAt(0))) {
            readMember(text);
        } else if (text.contains(" = ")) {
            readField(text);
        } else if (CatalogMistakes.findField(text).isPresent()) {
            refuseField(CatalogMistakes.findField(text).orElseThrow());
        } else {
            readOwner(text);
        }
    }

    /** Says once that they belong to no group. */
    private void refuseFirstLines() {
        if (!sectionIsRefused) {
            sectionIsRefused = true;
            mistakes.noGroupAbove(line);
        }
    }

    private void startSection(String text) {
        section = CatalogMistakes.inBrackets(text);
        head = line;
        sectionIsRefused = section.isEmpty() || !text.endsWith("]");
        if (sectionIsRefused) {
            mistakes.notInBrackets(line);
        }
        owner = null;
        ownerIsRefused = false;
    }

    /** A group is complete when the next one starts or its first class comes. */
    private void endSection() {
        endOwner();
        if (section == null || fields.isEmpty()) {
            return;
        }
        if (groups.containsKey(section)) {
            sectionIsRefused = true;
            mistakes.groupIsThere(head, section, Optional.ofNullable(defined.get(section)));
        } else {
            define(section);
        }
        fields.clear();
    }

    private void define(String name) {
        Map<Preset, Level> levels = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            Field field = fields.get(preset.toString());
            if (field != null) {
                Level.find(field.value())
                        .ifPresentOrElse(
                                level -> levels.put(preset, level), () -> refuseLevel(preset.toString(), field));
            }
        }
        List<String> missing = CatalogMistakes.FIELDS.keySet().stream()
                .filter(key -> !key.equals(WHY_MANAGED) && !fields.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            sectionIsRefused = true;
            mistakes.fieldsMissing(head, name, missing);
        }
        if (levels.size() == Preset.values().length) {
            Optional<String> managed =
                    Optional.ofNullable(fields.get(WHY_MANAGED)).map(Field::value);
            groups.put(name, new Group(name, value("title"), levels, value("why"), managed, value("instead")));
            defined.put(name, head.number());
        }
    }

    private void refuseLevel(String preset, Field field) {
        sectionIsRefused = true;
        mistakes.unknownLevel(field.line(), preset, field.value());
    }

    /** A class alone would be a line that looks like a ban and is none. */
    private void endOwner() {
        if (ownerIsBare) {
            mistakes.withoutMembers(ownerLine);
        }
        ownerIsBare = false;
    }

    private String value(String key) {
        Field field = fields.get(key);
        return field == null ? "" : field.value();
    }

    private void readField(String text) {
        int equals = text.indexOf(" = ");
        String key = text.substring(0, equals).strip();
        String value = text.substring(equals + 3).strip();
        Field field = new Field(line, value);
        if (CatalogMistakes.FIELDS.containsKey(key)) {
            Field before = fields.put(key, field);
            if (before != null) {
                mistakes.givenTwice(line, key, before.line().number());
            }
        } else {
            sectionIsRefused = true;
            mistakes.unknownField(line, key, value);
            // What was meant is not missing besides.
            Spelling.findClosest(key, CatalogMistakes.FIELDS.keySet())
                    .ifPresent(meant -> fields.putIfAbsent(meant, field));
        }
    }

    /** A field with a colon, or with no blanks around its sign; what was meant is not missing besides. */
    private void refuseField(String meant) {
        sectionIsRefused = true;
        mistakes.fieldWithoutSign(line, meant);
        fields.putIfAbsent(meant, new Field(line, "ban"));
    }

    private void readOwner(String text) {
        endSection();
        owner = null;
        ownerIsRefused = CatalogMistakes.isSlip(text);
        if (ownerIsRefused) {
            mistakes.noClass(line);
            return;
        }
        try {
            owner = ClassName.parse(text);
            ownerLine = line;
            ownerIsBare = true;
        } catch (IllegalArgumentException e) {
            ownerIsRefused = true;
            mistakes.noClass(line);
        }
    }

    private void readMember(String text) {
        ownerIsBare = false;
        Group group = groups.get(String.valueOf(section));
        if (group == null) {
            refuseUnknownGroup(String.valueOf(section));
        } else if (owner == null) {
            refuseOrphan();
        } else if (CatalogMistakes.isDeclaration(text)) {
            mistakes.noMember(line);
        } else {
            try {
                add(owner, canonical(text), group);
                if (text.equals(PatternRow.EVERY_MEMBER.name())) {
                    open.add(owner);
                }
            } catch (IllegalArgumentException e) {
                mistakes.noMember(line);
            }
        }
    }

    /** Not of the members of a class that is refused already. */
    private void refuseOrphan() {
        if (!ownerIsRefused) {
            mistakes.noClassAbove(line);
        }
    }

    private void add(ClassName owner, String member, Group group) {
        if (PatternRow.isPattern(owner) || PatternRow.isPattern(member)) {
            patterns.add(new PatternRow(owner, Member.parse(member), group));
            return;
        }
        Listing listing = entries.get(owner);
        if (listing == null) {
            listing = new Listing();
            entries.put(owner, listing);
        }
        listing.add(member, group);
    }

    /** The one form that is compared. */
    private static String canonical(String text) {
        Member member = Member.parse(text);
        return member.name().strip() + member.arguments();
    }

    /** Says so once, and not at all of a group whose definition has been refused already. */
    private void refuseUnknownGroup(String name) {
        if (!sectionIsRefused) {
            sectionIsRefused = true;
            mistakes.unknownGroup(head, name, groups.keySet());
        }
    }
}
