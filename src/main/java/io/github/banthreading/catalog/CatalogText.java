package io.github.banthreading.catalog;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * {@code *} in the name of a class stands for anything within one part of it, as in {@code com.acme.*.*Client}; before the
 * name of a method for anything that it may start with, as in {@code *Async}; alone for every member.
 */
public final class CatalogText {

    private static final Set<String> KEYS =
            Set.of("title", "standard", "strict", "managed-instances", "why", "why-managed-instances", "instead");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<ClassName, Map<Member, Group>> entries = new HashMap<>(2048);

    /** Rows with {@code *} in the name of a class or before that of a method. */
    private final List<PatternRow> patterns = new ArrayList<>();

    /** Classes that a team lists as a whole, which means their subclasses too. */
    private final Set<ClassName> open = new HashSet<>();

    private final List<Mistake> mistakes = new ArrayList<>();

    /** Whether the product's own text is read. */
    private boolean isOwn;

    private String source = "";
    private int lineNumber;
    private String line = "";

    private @Nullable String section;
    private int sectionLine;
    private boolean sectionIsRefused;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private @Nullable ClassName owner;
    private int ownerLine;
    private boolean ownerIsBare;

    /** The catalogue that is part of this product. */
    public static CatalogText builtIn() {
        CatalogText text = new CatalogText();
        text.isOwn = true;
        try {
            for (String name : List.of("groups.txt", "jdk.txt", "libraries.txt", "families.txt")) {
                text.read(resource(name).lines().toList(), name);
            }
        } catch (MistakesException e) {
            throw new IllegalStateException(e);
        }
        text.isOwn = false;
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = CatalogText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        source = sourceName;
        lineNumber = 0;
        section = null;
        owner = null;
        mistakes.clear();
        for (String each : lines) {
            lineNumber++;
            line = lineNumber == 1 && each.startsWith(BYTE_ORDER_MARK) ? each.substring(1) : each;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                readLine(text);
            }
        }
        endSection();
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
        return this;
    }

    private void readLine(String text) {
        if (text.startsWith("[")) {
            endSection();
            startSection(text);
        } else if (section == null) {
            mistake("a group must come first, as in [executor]");
        } else if (Character.isWhitespace(line.charAt(0))) {
            readMember(text);
        } else if (text.contains(" = ")) {
            readProperty(text);
        } else {
            readOwner(text);
        }
    }

    private void startSection(String text) {
        if (!text.endsWith("]") || text.length() < 3) {
            mistake("a group is written [name]");
            return;
        }
        section = text.substring(1, text.length() - 1).strip();
        sectionLine = lineNumber;
        sectionIsRefused = false;
        owner = null;
    }

    /** A group is complete when the next one starts or its first class comes. */
    private void endSection() {
        endOwner();
        if (section == null || properties.isEmpty()) {
            return;
        }
        if (groups.containsKey(section)) {
            mistakeAt(
                    sectionLine,
                    "group '" + section + "' is there already; put it into ban, warn or allow to change its level");
            properties.clear();
            return;
        }
        Map<Preset, Level> levels = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            String level = property(preset.toString());
            Optional<Level> known = Level.find(level);
            if (known.isPresent()) {
                levels.put(preset, known.get());
            } else if (!level.isEmpty()) {
                mistakeAt(
                        sectionLine,
                        "the level of group '" + section + "' in " + preset + " is '" + level
                                + "'; levels are ban, warn, off, allow");
            }
        }
        String title = property("title");
        String why = property("why");
        String instead = property("instead");
        Optional<String> managed = Optional.ofNullable(properties.get("why-managed-instances"));
        if (levels.size() == Preset.values().length) {
            groups.put(section, new Group(section, title, levels, why, managed, instead));
        }
        properties.clear();
    }

    /** A class alone would be a line that looks like a ban and is none. */
    private void endOwner() {
        if (ownerIsBare) {
            mistakeAt(ownerLine, "'" + owner + "' lists no member; indent its members below it, or * for all of them");
        }
        ownerIsBare = false;
    }

    private String property(String key) {
        String value = properties.get(key);
        if (value == null) {
            mistakeAt(sectionLine, "group '" + section + "' lacks '" + key + "'");
            return "";
        }
        return value;
    }

    private void readProperty(String text) {
        int equals = text.indexOf(" = ");
        String key = text.substring(0, equals).strip();
        if (!KEYS.contains(key)) {
            mistake("unknown key '" + key + "'" + Spelling.hint(key, KEYS));
        } else if (properties.put(key, text.substring(equals + 3).strip()) != null) {
            mistake("'" + key + "' is given twice");
        }
    }

    private void readOwner(String text) {
        endSection();
        try {
            owner = ClassName.parse(text);
            ownerLine = lineNumber;
            ownerIsBare = true;
        } catch (IllegalArgumentException e) {
            owner = null;
            mistake("'" + text + "' is not a class; write com.acme.Pool, members indented below it");
        }
    }

    private void readMember(String text) {
        ownerIsBare = false;
        Group group = groups.get(String.valueOf(section));
        if (group == null) {
            refuseUnknownGroup(String.valueOf(section));
        } else if (owner == null) {
            mistake("'" + text + "' has no class above it");
        } else {
            try {
                add(owner, member(text), group);
                if (!isOwn && text.equals(PatternRow.EVERY_MEMBER.name())) {
                    open.add(owner);
                }
            } catch (IllegalArgumentException e) {
                mistake("'" + text + "' is not a member; write name(type, type), name, <init>(type), <extends>,"
                        + " <annotation> or *");
            }
        }
    }

    private void add(ClassName owner, Member member, Group group) {
        if (PatternRow.isPattern(owner) || PatternRow.isPattern(member)) {
            patterns.add(new PatternRow(owner, member, group));
        } else {
            entries.computeIfAbsent(owner, key -> new HashMap<>(8)).put(member, group);
        }
    }

    /** The product's own text is in the one form that is compared, which a test holds, and is read in every build. */
    private Member member(String text) {
        int arguments = isOwn ? text.indexOf('(') : 0;
        if (arguments > 0) {
            return new Member(text.substring(0, arguments), text.substring(arguments));
        }
        if (isOwn) {
            return new Member(text, "");
        }
        Member member = Member.parse(text);
        return new Member(member.name().strip(), member.arguments());
    }

    /** Says so once, and not at all of a group whose definition has been refused already. */
    private void refuseUnknownGroup(String name) {
        if (!sectionIsRefused) {
            String hint = Spelling.hint(name, groups.keySet());
            mistakeAt(
                    sectionLine,
                    "unknown group '" + name + "'" + (hint.isEmpty() ? "; a" : hint + " A")
                            + " new group needs title, standard, strict, managed-instances, why and instead");
        }
    }

    private void mistake(String text) {
        int column = line.length() - line.stripLeading().length() + 1;
        mistakes.add(new Mistake(source, lineNumber, column, text, line));
    }

    private void mistakeAt(int at, String text) {
        sectionIsRefused |= at == sectionLine;
        mistakes.add(new Mistake(source, at, 1, text, ""));
    }
}
