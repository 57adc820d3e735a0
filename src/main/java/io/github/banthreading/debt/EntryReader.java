package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.BoundedMatch;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one {@code [[debt]]} table and says everything that is wrong with it. */
final class EntryReader {

    static final List<String> KEYS =
            List.of("id", "class", "member", "added", "expires", "owner", "ticket", "reason", "plan", "uses");

    /** Words that people who know other tools write. */
    private static final Map<String, String> ALIASES = Map.of(
            "until", "expires",
            "expiry", "expires",
            "expire", "expires",
            "expired_at", "expires",
            "ignoreUntil", "expires",
            "justification", "reason",
            "method", "member",
            "count", "uses",
            "api", "uses");

    /** What a person has to fill in. */
    private static final List<String> DOCUMENTED = List.of("owner", "ticket", "reason", "plan");

    /** What a missing field is for. */
    private static final Map<String, String> PURPOSES = Map.of(
            "id", "Add a name that no other entry has: id = \"...\"",
            "class", "Add the class that has the uses: class = \"com.acme.Orders\"",
            "member", "Add the method that has the uses: member = \"run()\"",
            "owner", "Add who removes it: owner = \"...\"",
            "ticket", "Add where that is tracked: ticket = \"...\"",
            "reason", "Add why the code is still there: reason = \"...\"",
            "plan", "Add how it will go away: plan = \"...\"",
            "uses", "Add below it: [debt.uses] and a line for each API:\n\"java.lang.Thread#start()\" = 1");

    private static final int SHORTEST_PROSE = 10;
    private static final Map<String, Integer> LONGEST =
            Map.of("id", 100, "owner", 100, "ticket", 500, "reason", 2000, "plan", 2000);

    private final DebtText text;
    private final DebtRules rules;
    private final DebtDates dates;
    private final UsesReader usesReader;
    private final DebtTable table;
    private final Item header;
    private final boolean broken;
    private boolean good = true;

    /**
     * A reader of one table.
     *
     * @param header where it starts
     * @param broken whether some of its lines were refused already, so that a missing key may just be unreadable
     */
    EntryReader(DebtText text, DebtRules rules, KnownApis apis, DebtTable table, Item header, boolean broken) {
        this.text = text;
        this.rules = rules;
        this.dates = new DebtDates(rules);
        this.usesReader = new UsesReader(text, apis);
        this.table = table;
        this.header = header;
        this.broken = broken;
    }

    Optional<DebtEntry> read() {
        List<String> meant = refuseUnknownKeys();
        refuseMissingKeys(meant);
        refuseTodos();
        String id = readLine("id");
        ClassName inClass = readClass();
        Member member = readMember();
        LocalDate added = readDate("added");
        LocalDate expires = readDate("expires");
        checkDates(added, expires);
        String owner = readLine("owner");
        String ticket = readTicket();
        String reason = readProse("reason", "why the code is still there");
        String plan = readProse("plan", "how the code will go away");
        List<AllowedUse> uses = readUses();
        if (!good || broken || inClass == null || member == null || added == null || expires == null) {
            return Optional.empty();
        }
        return Optional.of(
                new DebtEntry(id, inClass, member, added, expires, owner, ticket, reason, plan, uses, lines()));
    }

    private DebtEntry.Lines lines() {
        return new DebtEntry.Lines(
                header.line(),
                table.item("class").line(),
                table.item("member").line(),
                table.item("expires").line());
    }

    /** The fields that the unknown ones were meant to be. */
    private List<String> refuseUnknownKeys() {
        List<String> meant = new ArrayList<>();
        for (String key : table.keys()) {
            if (!KEYS.contains(key)) {
                Item item = table.item(key);
                Optional<String> known =
                        Optional.ofNullable(ALIASES.get(key)).or(() -> Spelling.findClosest(key, KEYS));
                known.ifPresent(meant::add);
                String advice = known.map(field -> "Did you mean " + field + "? Write: " + rewritten(item, field))
                        .orElse("An entry has " + String.join(", ", KEYS.subList(0, 6)) + ",\n"
                                + String.join(", ", KEYS.subList(6, KEYS.size())) + ".");
                keyMistake(item, "there is no field '" + key + "'", advice);
            }
        }
        return meant;
    }

    private String rewritten(Item item, String field) {
        boolean isTable = text.line(item.line()).stripLeading().startsWith("[");
        return field.equals("uses") || isTable
                ? "[debt." + field + "]"
                : text.pair(item).withKey(field);
    }

    private void refuseMissingKeys(List<String> meant) {
        List<String> missing = new ArrayList<>();
        for (String key : KEYS) {
            if (table.value(key) == null) {
                good = false;
                if (!meant.contains(key)) {
                    missing.add(key);
                }
            }
        }
        if (missing.isEmpty() || broken) {
            return;
        }
        String name = table.value("id") instanceof String id && !id.isBlank() ? "entry " + id.strip() : "this entry";
        String advice = missing.size() == 1
                ? purpose(missing.get(0))
                : missing.stream().map(this::example).collect(Collectors.joining("\n", "Add:\n", ""));
        String fields = missing.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
        keyMistake(header, name + " has no " + fields, advice);
    }

    private String purpose(String key) {
        return switch (key) {
            case "added" -> "Add the day the entry was made: added = " + rules.today();
            case "expires" -> "Add its last day, at most: expires = " + dates.latest();
            default -> PURPOSES.getOrDefault(key, "");
        };
    }

    private String example(String key) {
        String padded = String.format(Locale.ROOT, "%-7s = ", key);
        return switch (key) {
            case "added", "expires" -> padded + dates.usual(key);
            case "uses" -> "[debt.uses]\n\"java.lang.Thread#start()\" = 1";
            default -> padded + "\"...\"";
        };
    }

    /** What {@code debt-add} left for a person to fill in: one mistake for the whole entry. */
    private void refuseTodos() {
        List<String> todo = DOCUMENTED.stream().filter(this::isTodo).toList();
        if (todo.isEmpty()) {
            return;
        }
        List<String> lines = todo.stream()
                .map(key -> String.valueOf(table.item(key).line()))
                .distinct()
                .toList();
        int last = lines.size() - 1;
        String where = last == 0
                ? "line " + lines.get(0)
                : "lines " + String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
        valueMistake(
                table.item(todo.get(0)),
                String.join(", ", todo) + (todo.size() == 1 ? " is" : " are") + " still TODO",
                "Fill in " + where + ".");
    }

    private boolean isTodo(String key) {
        return table.value(key) instanceof String value && value.strip().equalsIgnoreCase(DebtDraft.TODO);
    }

    private String readText(String key) {
        Object value = table.value(key);
        if (value == null) {
            return "";
        }
        Item item = table.item(key);
        if (!(value instanceof String string)) {
            valueMistake(
                    item,
                    key + " is a text in quotes",
                    "Write: " + text.pair(item).withValue(quoted(value)));
            return "";
        }
        if (string.isBlank()) {
            valueMistake(item, key + " is empty", purpose(key));
            return "";
        }
        Integer longest = LONGEST.get(key);
        int length = string.codePointCount(0, string.length());
        if (longest != null && length > longest) {
            valueMistake(item, key + " has " + length + " characters; " + longest + " are the most", "Say it shorter.");
            return "";
        }
        if (key.equals("reason") || key.equals("plan")) {
            refuseEscapes(item, key, string);
        }
        return string.strip();
    }

    /** Prose may have lines and nothing else that moves a cursor. */
    private void refuseEscapes(Item item, String key, String prose) {
        if (prose.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            valueMistake(item, key + " has a control character in it", "Write it without.");
        }
    }

    private static String quoted(Object value) {
        boolean isPlain = value instanceof Number || value instanceof LocalDate || value instanceof Boolean;
        return isPlain ? DebtDraft.quoted(value.toString()) : "\"...\"";
    }

    /** Text that goes into tables and links and must stay on one line. */
    private String readLine(String key) {
        String value = readText(key);
        if (value.chars().anyMatch(Character::isISOControl)) {
            valueMistake(
                    table.item(key),
                    key + " is one line without control characters",
                    "A backslash in double quotes may have made one.");
        }
        return value;
    }

    private String readTicket() {
        String ticket = readLine("ticket");
        if (ticket.isEmpty() || isTodo("ticket") || rules.ticketPattern().isEmpty()) {
            return ticket;
        }
        Pattern pattern = rules.ticketPattern().get();
        switch (BoundedMatch.of(pattern, ticket)) {
            case MATCHES -> {}
            case DIFFERS ->
                valueMistake(
                        table.item("ticket"),
                        "this ticket does not match ticketPattern",
                        "Write one that matches " + pattern);
            case TOO_MUCH ->
                valueMistake(
                        table.item("ticket"),
                        "ticketPattern takes too long to match this ticket",
                        "Write the pattern without a repetition inside a repetition,\nas in [A-Z]+-\\d+ (now: "
                                + pattern + ")");
        }
        return ticket;
    }

    private String readProse(String key, String what) {
        String prose = readText(key);
        if (!prose.isEmpty() && !isTodo(key) && prose.codePointCount(0, prose.length()) < SHORTEST_PROSE) {
            valueMistake(
                    table.item(key),
                    "this " + key + " is too short to help a reviewer",
                    "Say in " + SHORTEST_PROSE + " characters or more " + what + ".");
        }
        return prose;
    }

    private @Nullable ClassName readClass() {
        String name = readLine("class");
        return name.isEmpty()
                ? null
                : new NameReader(this::valueMistake, text.pair(table.item("class")))
                        .readClass(table.item("class"), name);
    }

    private @Nullable Member readMember() {
        String name = readText("member").isEmpty() ? "" : String.valueOf(table.value("member"));
        return name.isEmpty()
                ? null
                : new NameReader(this::valueMistake, text.pair(table.item("member")))
                        .readMember(table.item("member"), name);
    }

    private @Nullable LocalDate readDate(String key) {
        Object value = table.value(key);
        if (value instanceof LocalDate date) {
            return date;
        }
        if (value != null) {
            Item item = table.item(key);
            PairLine pair = text.pair(item);
            dates.about(key, pair.value())
                    .ifPresentOrElse(
                            remark -> valueMistake(
                                    item,
                                    remark.text(),
                                    "Write: " + pair.withValue(remark.write().toString())),
                            () -> valueMistake(item, "a date is year-month-day", purpose(key)));
        }
        return null;
    }

    private void checkDates(@Nullable LocalDate added, @Nullable LocalDate expires) {
        if (added != null && added.isAfter(rules.today())) {
            Item item = table.item("added");
            valueMistake(
                    item,
                    "added is after today, " + rules.today() + " (UTC)",
                    "Write the day the entry was made: "
                            + text.pair(item).withValue(rules.today().toString()));
        }
        if (expires == null) {
            return;
        }
        Item item = table.item("expires");
        if (added != null && expires.isBefore(added)) {
            valueMistake(
                    item,
                    "expires is before added, " + added,
                    "Write a later day, at most: "
                            + text.pair(item).withValue(dates.latest().toString()));
        }
        if (rules.latestExpiry().filter(expires::isAfter).isPresent()) {
            valueMistake(
                    item,
                    ChronoUnit.DAYS.between(rules.today(), expires) + " days ahead; maxHorizonDays allows "
                            + rules.maxHorizonDays(),
                    "Write at most: " + text.pair(item).withValue(dates.latest().toString()));
        }
    }

    private List<AllowedUse> readUses() {
        Object value = table.value("uses");
        if (value instanceof DebtTable listed) {
            List<AllowedUse> uses = usesReader.read(table.item("uses"), listed);
            good &= usesReader.isGood();
            return uses;
        }
        if (value != null && text.line(table.item("uses").line()).stripLeading().startsWith("[[")) {
            keyMistake(table.item("uses"), "the uses of an entry are one table", "Write: [debt.uses]");
        } else if (value != null) {
            keyMistake(
                    table.item("uses"),
                    "the uses of an entry are a table",
                    "Write: [debt.uses] and below it a line for each API:\n\"java.lang.Thread#start()\" = 1");
        }
        return List.of();
    }

    private void keyMistake(Item item, String message, String advice) {
        good = false;
        if (!text.isBelowBrokenHeader(item.line())) {
            text.mistakes().add(text.inKey(item, message, advice));
        }
    }

    private void valueMistake(Item item, String message, String advice) {
        good = false;
        if (!text.isBelowBrokenHeader(item.line())) {
            text.mistakes().add(text.inValue(item, message, advice));
        }
    }
}
