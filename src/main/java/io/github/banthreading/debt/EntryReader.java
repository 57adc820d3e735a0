package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.BoundedMatch;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one {@code [[debt]]} table and says everything that is wrong with it. */
final class EntryReader {

    private static final int SHORTEST_PROSE = 10;
    private static final Map<String, Integer> LONGEST =
            Map.of("id", DebtEntry.LONGEST_ID, "owner", 100, "ticket", 500, "reason", 2000, "plan", 2000);

    private final DebtText text;
    private final DebtRules rules;
    private final DebtDates dates;
    private final UsesReader usesReader;
    private final DebtTable table;
    private final Item header;
    private final boolean broken;
    private final EntryMistakes mistakes;
    private final EntryKeys keys;

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
        this.mistakes = new EntryMistakes(text);
        this.keys = new EntryKeys(text, rules, table, header, mistakes);
    }

    Optional<DebtEntry> read() {
        keys.check(broken);
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
        if (!mistakes.isGood() || broken || inClass == null || member == null || added == null || expires == null) {
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

    private String readText(String key) {
        Object value = table.value(key);
        if (value == null) {
            return "";
        }
        Item item = table.item(key);
        if (value instanceof DebtTable) {
            refuseTable(key);
            return "";
        }
        if (!(value instanceof String string)) {
            mistakes.inValue(
                    item,
                    key + " is a text in quotes",
                    "Write: " + text.pair(item).withValue(quoted(value)));
            return "";
        }
        if (string.isBlank()) {
            mistakes.inValue(item, key + " is empty", keys.purpose(key));
            return "";
        }
        Integer longest = LONGEST.get(key);
        int length = string.codePointCount(0, string.length());
        if (longest != null && length > longest) {
            mistakes.inValue(
                    item, key + " has " + length + " characters; " + longest + " are the most", "Say it shorter.");
            return "";
        }
        if (key.equals("reason") || key.equals("plan")) {
            refuseEscapes(item, key, string);
        }
        return string.strip();
    }

    /** One value was written in parts, as in {@code owner.name = "team-orders"}; the first part is taken for all of it. */
    private void refuseTable(String key) {
        Item item = table.item(key);
        PairLine pair = text.pair(item);
        boolean isDotted = pair.key().startsWith(key + ".");
        mistakes.inKey(
                item,
                key + " is one value, not a table",
                isDotted ? "Write: " + key + " = " + pair.value() : keys.purpose(key));
    }

    /** Prose may have lines and nothing else that moves a cursor. */
    private void refuseEscapes(Item item, String key, String prose) {
        if (prose.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            mistakes.inValue(item, key + " has a control character in it", "Write it without.");
        }
    }

    private static String quoted(Object value) {
        boolean isPlain = value instanceof Number || value instanceof LocalDate || value instanceof Boolean;
        return isPlain ? TomlString.quoted(value.toString()) : "\"...\"";
    }

    /** Text that goes into tables and links and must stay on one line. */
    private String readLine(String key) {
        String value = readText(key);
        if (value.chars().anyMatch(Character::isISOControl)) {
            mistakes.inValue(
                    table.item(key),
                    key + " is one line without control characters",
                    "A backslash in double quotes may have made one.");
        }
        return value;
    }

    private String readTicket() {
        String ticket = readLine("ticket");
        if (ticket.isEmpty() || keys.isTodo("ticket") || rules.ticketPattern().isEmpty()) {
            return ticket;
        }
        Pattern pattern = rules.ticketPattern().get();
        switch (BoundedMatch.of(pattern, ticket)) {
            case MATCHES -> {}
            case DIFFERS ->
                mistakes.inValue(
                        table.item("ticket"),
                        "this ticket does not match ticketPattern",
                        "Write one that matches " + pattern);
            case TOO_MUCH ->
                mistakes.inValue(
                        table.item("ticket"),
                        "ticketPattern takes too long to match this ticket",
                        "Write the pattern without a repetition inside a repetition,\nas in [A-Z]+-\\d+ (now: "
                                + pattern + ")");
        }
        return ticket;
    }

    private String readProse(String key, String what) {
        // As one line: where reports show it, there is no room for more.
        String prose = readText(key)
                .lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        if (!prose.isEmpty() && !keys.isTodo(key) && prose.codePointCount(0, prose.length()) < SHORTEST_PROSE) {
            mistakes.inValue(
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
                : new NameReader(mistakes::inValue, text.pair(table.item("class")))
                        .readClass(table.item("class"), name);
    }

    private @Nullable Member readMember() {
        String name = readText("member").isEmpty() ? "" : String.valueOf(table.value("member"));
        return name.isEmpty()
                ? null
                : new NameReader(mistakes::inValue, text.pair(table.item("member")))
                        .readMember(table.item("member"), name);
    }

    private @Nullable LocalDate readDate(String key) {
        Object value = table.value(key);
        if (value instanceof LocalDate date) {
            return date;
        }
        if (value instanceof DebtTable) {
            refuseTable(key);
        } else if (value != null) {
            Item item = table.item(key);
            PairLine pair = text.pair(item);
            dates.about(key, pair.value())
                    .ifPresentOrElse(
                            remark -> mistakes.inValue(
                                    item,
                                    remark.text(),
                                    "Write: " + pair.withValue(remark.write().toString())),
                            () -> mistakes.inValue(item, "a date is year-month-day", keys.purpose(key)));
        }
        return null;
    }

    private void checkDates(@Nullable LocalDate added, @Nullable LocalDate expires) {
        if (added != null && added.isAfter(rules.today())) {
            Item item = table.item("added");
            mistakes.inValue(
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
            mistakes.inValue(
                    item,
                    "expires is before added, " + added,
                    "Write a later day, " + dates.limit() + ": "
                            + text.pair(item).withValue(dates.latest().toString()));
        }
        if (rules.latestExpiry().filter(expires::isAfter).isPresent()) {
            mistakes.inValue(
                    item,
                    ChronoUnit.DAYS.between(rules.today(), expires) + " days ahead; maxHorizonDays allows "
                            + rules.maxHorizonDays(),
                    "Write at most: " + text.pair(item).withValue(dates.latest().toString()));
        }
    }

    private List<AllowedUse> readUses() {
        Object value = table.value("uses");
        if (value instanceof DebtTable listed) {
            if (broken && listed.keys().isEmpty()) {
                // The lines of its uses may be those that were refused.
                return List.of();
            }
            List<AllowedUse> uses = usesReader.read(table.item("uses"), listed);
            if (!usesReader.isGood()) {
                mistakes.refuse();
            }
            return uses;
        }
        if (value != null && text.line(table.item("uses").line()).stripLeading().startsWith("[[")) {
            mistakes.inKey(table.item("uses"), "the uses of an entry are one table", "Write: [debt.uses]");
        } else if (value != null) {
            mistakes.inKey(
                    table.item("uses"),
                    "the uses of an entry are a table",
                    "Write: [debt.uses] and below it a line for each API:\n\"java.lang.Thread#start()\" = 1");
        }
        return List.of();
    }
}
