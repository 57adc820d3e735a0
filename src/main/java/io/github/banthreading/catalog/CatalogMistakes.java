package io.github.banthreading.catalog;

import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words the mistakes of a team's own catalogue: the line, what is wrong with it, and what to write. */
final class CatalogMistakes {

    /** The lines that define a group, with what to write behind each. */
    static final Map<String, String> FIELDS = fields();

    private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*[:=]\\s*(.*)");
    private static final Pattern MEMBER_OF_CLASS = Pattern.compile("([\\w.$]+\\.[\\w$]+)(?:#|::)(.+)");
    private static final Pattern CALL_ON_CLASS = Pattern.compile("([\\w.$]+)\\.([\\w$]+\\(.*)");

    /** Possessive, because a group that is repeated otherwise takes a frame of the stack each time. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:(?:public|protected|private|static|final|abstract|synchronized|native|default|void|boolean|byte|short"
                    + "|char|int|long|float|double)\\s++)++(\\S.*)");

    private static final Pattern WITH_SLASHES = Pattern.compile("[\\w$.]*+(?:/[\\w$.]++)++");

    private final String source;
    private final List<Mistake> all = new ArrayList<>();

    CatalogMistakes(String source) {
        this.source = source;
    }

    /** A line of the text, without a mark of the byte order. */
    record Line(int number, String text) {
        String stripped() {
            return text.strip();
        }

        private int start() {
            return text.length() - text.stripLeading().length();
        }
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "what it is, in a few words");
        for (Preset preset : Preset.values()) {
            fields.put(preset.toString(), "ban");
        }
        fields.put("why", "why a function should not use it");
        fields.put("why-managed-instances", "the same, where it differs");
        fields.put("instead", "what to write in place of it");
        return fields;
    }

    List<Mistake> all() {
        return all;
    }

    void noGroupAbove(Line line) {
        add(line, line.stripped(), "no group stands above this line", "Write one first, such as: [executor]");
    }

    /** The name in the head of a group. */
    static String inBrackets(String text) {
        return text.replaceAll("[\\[\\]]", "").strip();
    }

    void notInBrackets(Line line) {
        String name = inBrackets(line.stripped());
        add(
                line,
                line.stripped(),
                name.isEmpty() ? "this group has no name" : "the name of a group stands in brackets",
                "Write: [" + (name.isEmpty() ? "executor" : name) + "]");
    }

    void unknownGroup(Line head, String name, Collection<String> known) {
        String advice = Spelling.findClosest(name, known)
                .map(meant -> "Did you mean " + meant + "? Write: [" + meant + "]")
                .orElseGet(() -> "To make it a group of your own, write below it:\n" + lines(required()));
        add(head, head.stripped(), "there is no group '" + name + "'", advice);
    }

    void groupIsThere(Line head, String name, Optional<Integer> before) {
        add(
                head,
                head.stripped(),
                before.map(line -> "group " + name + " is defined in line " + line + " already")
                        .orElse("group " + name + " is part of the catalogue already"),
                before.map(line -> "Delete the lines with '=' below one of the two.")
                        .orElse(
                                "Delete the lines with '=' below it. Its level is set in the POM, by\nban, warn or allow."));
    }

    void fieldsMissing(Line head, String name, List<String> missing) {
        String last = missing.get(missing.size() - 1);
        String named =
                missing.size() == 1 ? last : String.join(", ", missing.subList(0, missing.size() - 1)) + " and " + last;
        add(head, head.stripped(), "group " + name + " lacks " + named, "Write below it:\n" + lines(missing));
    }

    void unknownLevel(Line line, String field, String level) {
        List<String> words = Arrays.stream(Level.values()).map(Level::toString).toList();
        add(
                line,
                level,
                "there is no level '" + level + "'",
                Spelling.findClosest(level, words)
                        .map(meant -> "Did you mean " + meant + "? Write: " + field + " = " + meant)
                        .orElse("Write one of " + String.join(", ", words) + ", as in: " + field + " = ban"));
    }

    void unknownField(Line line, String field, String value) {
        add(
                line,
                field,
                "a group has no field '" + field + "'",
                Spelling.findClosest(field, FIELDS.keySet())
                        .map(meant -> "Did you mean " + meant + "? Write: " + meant + " = " + value)
                        .orElse("Its fields are title, standard, strict, managed-instances, why,\n"
                                + "why-managed-instances and instead."));
    }

    void givenTwice(Line line, String field, int before) {
        add(line, field, field + " is given in line " + before + " already", "Delete one of the two lines.");
    }

    /** What is no class, or a class without members: a line that looks like a ban and is none. */
    void noClass(Line line) {
        String text = line.stripped();
        Matcher member = MEMBER_OF_CLASS.matcher(text);
        Matcher call = CALL_ON_CLASS.matcher(text);
        if (member.matches()) {
            memberBesideClass(line, member);
        } else if (call.matches()) {
            memberBesideClass(line, call);
        } else if (WITH_SLASHES.matcher(text).matches()) {
            add(line, text, "the name of a class has dots", "Write: " + text.replace('/', '.'));
        } else {
            add(
                    line,
                    text,
                    "this is no class",
                    "Write a class with its package, such as com.acme.Pool, and its\nmembers indented below it.");
        }
    }

    private void memberBesideClass(Line line, Matcher matcher) {
        add(
                line,
                line.stripped(),
                "a member stands on a line of its own, below its class",
                "Write:\n" + matcher.group(1) + "\n    " + matcher.group(2));
    }

    /** Whether a class is written as nobody names one, so that it can only be a slip. */
    static boolean isSlip(String text) {
        return MEMBER_OF_CLASS.matcher(text).matches()
                || CALL_ON_CLASS.matcher(text).matches();
    }

    /** The field that a line was meant to give, which is written with a colon, or without blanks around the sign. */
    static Optional<String> findField(String text) {
        Matcher field = FIELD.matcher(text);
        return field.matches() ? Spelling.findClosest(field.group(1), FIELDS.keySet()) : Optional.empty();
    }

    void fieldWithoutSign(Line line, String meant) {
        String text = line.stripped();
        String value = text.replaceFirst("^[\\w-]+\\s*[:=]\\s*", "");
        add(
                line,
                text,
                value.isEmpty() ? meant + " has no text" : "' = ' stands between a field and its text",
                "Write: " + meant + " = " + (value.isEmpty() ? FIELDS.get(meant) : value));
    }

    void withoutMembers(Line line) {
        add(
                line,
                line.stripped(),
                "no member of " + line.stripped() + " is listed",
                "Write its members below it, indented, or * for all of them.");
    }

    void noClassAbove(Line line) {
        add(
                line,
                line.stripped(),
                "no class stands above this member",
                "Write its class first, at the start of a line, such as: com.acme.Pool");
    }

    /** Whether a member is written as a declaration is, which would be the name of nothing. */
    static boolean isDeclaration(String text) {
        return DECLARATION.matcher(text).matches() || text.contains("...");
    }

    void noMember(Line line) {
        String text = line.stripped();
        Set<String> meant = Set.copyOf(corrected(text).stream().toList());
        add(
                line,
                text,
                isDeclaration(text) ? "a member is its name and the types in it" : "this is no member",
                meant.stream()
                        .findFirst()
                        .map(correct -> "Write: " + correct)
                        .orElse("Write name(type, type), name, <init>(type), <extends>, <annotation>\nor *."));
    }

    /** The member that was meant: without modifiers, names of arguments, what stands in angle brackets, and the class. */
    private static Optional<String> corrected(String text) {
        Matcher declared = DECLARATION.matcher(text);
        String name = declared.matches() ? declared.group(1) : text;
        name = name.replaceFirst("^[\\w.$]*#", "").replaceFirst("\\s*[{;]$", "");
        int open = name.indexOf('(');
        if (open < 0) {
            return isMember(name) ? Optional.of(name) : Optional.empty();
        }
        String types = name.substring(open + 1).replaceAll("[()]", "").replaceAll("<[^<>]*>", "");
        StringBuilder out = new StringBuilder(name.substring(0, open)).append('(');
        for (String each : types.split(",", -1)) {
            String type = each.strip().replaceFirst("^final\\s+", "").replace("...", "[]");
            out.append(out.charAt(out.length() - 1) == '(' ? "" : ", ").append(type.replaceFirst("\\s.*", ""));
        }
        String correct = out.append(')').toString();
        return isMember(correct) ? Optional.of(correct) : Optional.empty();
    }

    private static boolean isMember(String text) {
        try {
            String name = Member.parse(text).name();
            return !name.isBlank() && name.indexOf('(') < 0 && name.indexOf(')') < 0 && !isDeclaration(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> required() {
        return FIELDS.keySet().stream()
                .filter(key -> !key.equals("why-managed-instances"))
                .toList();
    }

    private static String lines(List<String> fields) {
        return fields.stream()
                .map(field -> field + " = " + FIELDS.get(field))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private void add(Line line, String wrong, String text, String advice) {
        int at = Math.max(line.start(), line.text().lastIndexOf(wrong));
        int column = line.text().codePointCount(0, at) + 1;
        int width = Math.max(1, wrong.codePointCount(0, wrong.length()));
        all.add(new Mistake(source, line.number(), column, width, text, line.text(), advice));
    }
}
