package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one {@code [[debt]]} table and says everything that is wrong with it. */
final class EntryReader {

    private static final List<String> KEYS =
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

    private static final int SHORTEST_PROSE = 10;
    private static final int MOST_USES = 9999;
    /** What {@code debt-add} and refusals leave for a person to fill in. */
    private static final Pattern TODO = Pattern.compile("(?is)todo\\b.*");

    /** What compilers name the body of a lambda: {@code lambda$run$0}, {@code lambda$0}, {@code run$lambda$0}. */
    private static final Pattern LAMBDA = Pattern.compile("(.*\\$)?lambda\\$([^ ]*\\$)?\\d+");

    private static final Set<String> DOCUMENTED = Set.of("owner", "ticket", "reason", "plan");

    private final DebtText text;
    private final DebtRules rules;
    private final DebtTable table;
    private final int line;
    private final boolean broken;
    private boolean good = true;

    /**
     * Takes one table.
     *
     * @param line where it starts
     * @param broken whether the library already refused some of its lines, so that a missing key may just be unreadable
     */
    EntryReader(DebtText text, DebtRules rules, DebtTable table, int line, boolean broken) {
        this.text = text;
        this.rules = rules;
        this.table = table;
        this.line = line;
        this.broken = broken;
    }

    Optional<DebtEntry> read() {
        refuseUnknownKeys();
        refuseMissingKeys();
        String id = readLine("id");
        ClassName inClass = readClass();
        Member member = readMember();
        LocalDate added = readDate("added");
        LocalDate expires = readDate("expires");
        checkDates(added, expires);
        String owner = readLine("owner");
        String ticket = readTicket();
        String reason = readProse("reason");
        String plan = readProse("plan");
        List<AllowedUse> uses = readUses();
        if (!good || broken || inClass == null || member == null || added == null || expires == null) {
            return Optional.empty();
        }
        return Optional.of(new DebtEntry(id, inClass, member, added, expires, owner, ticket, reason, plan, uses, line));
    }

    private void refuseUnknownKeys() {
        for (String key : table.keys()) {
            if (!KEYS.contains(key)) {
                String meant = ALIASES.get(key);
                String hint = meant == null ? Spelling.hint(key, KEYS) : "; did you mean '" + meant + "'?";
                mistake(key, "unknown key '" + key + "'" + hint);
            }
        }
    }

    private void refuseMissingKeys() {
        List<String> missing = KEYS.stream()
                .filter(key -> value(key) == null)
                .map(key -> "'" + key + "'")
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        good = false;
        if (!broken) {
            String name = value("id") instanceof String id && !id.isBlank() ? "entry '" + id + "'" : "entry";
            text.mistakes().add(text.mistake(line, 1, name + " lacks " + String.join(", ", missing)));
        }
    }

    private String readText(String key) {
        Object value = value(key);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String string)) {
            mistake(key, key + " must be text in quotes, as in " + key + " = \"...\"");
            return "";
        }
        if (string.isBlank()) {
            mistake(key, key + " is empty");
        } else if (isTodo(key, string)) {
            mistake(key, key + " is still TODO; write the " + key + " of this debt before it is allowed");
        }
        return string.strip();
    }

    private static boolean isTodo(String key, String text) {
        return DOCUMENTED.contains(key) && TODO.matcher(text.strip()).matches();
    }

    /** Text that goes into tables and links and must stay on one line. */
    private String readLine(String key) {
        String value = readText(key);
        if (value.chars().anyMatch(Character::isISOControl)) {
            mistake(key, key + " must be a single line without control characters");
        }
        return value;
    }

    private String readTicket() {
        String ticket = readLine("ticket");
        rules.ticketPattern().ifPresent(pattern -> {
            if (!ticket.isEmpty()
                    && !isTodo("ticket", ticket)
                    && !pattern.matcher(ticket).matches()) {
                mistake("ticket", "ticket '" + ticket + "' does not match ticketPattern " + pattern);
            }
        });
        return ticket;
    }

    private String readProse(String key) {
        String prose = readText(key);
        if (!prose.isEmpty() && !isTodo(key, prose) && prose.codePointCount(0, prose.length()) < SHORTEST_PROSE) {
            mistake(
                    key,
                    key + " '" + prose + "' is too short to help a reviewer (at least " + SHORTEST_PROSE
                            + " characters)");
        }
        return prose;
    }

    private @Nullable ClassName readClass() {
        String name = readLine("class");
        if (name.isEmpty()) {
            return null;
        }
        if (name.contains("*")) {
            mistake("class", "wildcards are not allowed; list the classes one by one");
            return null;
        }
        try {
            ClassName parsed = ClassName.parse(name);
            if (isAnonymous(parsed.simpleName())) {
                mistake(
                        "class",
                        "'" + name + "' is an anonymous or local class and its number changes; name the enclosing"
                                + " class and member instead");
            }
            return parsed;
        } catch (IllegalArgumentException e) {
            mistake("class", "'" + name + "' is not a class; write it with dots, as in com.acme.orders.Cache$Entry");
            return null;
        }
    }

    /** A number behind a dollar sign, which a compiler puts there. */
    private static boolean isAnonymous(String name) {
        for (int i = name.indexOf('$'); i >= 0; i = name.indexOf('$', i + 1)) {
            if (i + 1 < name.length() && name.charAt(i + 1) >= '0' && name.charAt(i + 1) <= '9') {
                return true;
            }
        }
        return false;
    }

    private @Nullable Member readMember() {
        if (readText("member").isEmpty()) {
            return null;
        }
        String name = String.valueOf(value("member"));
        if (isWildcard(name)) {
            mistake("member", "wildcards are not allowed; list the members one by one");
            return null;
        }
        try {
            Member parsed = Member.parse(name);
            if (LAMBDA.matcher(parsed.name()).matches()) {
                mistake("member", "'" + name + "' is compiler-generated; name the method that contains the lambda");
                return null;
            }
            return parsed.name().equals("<init>") ? Member.INIT : parsed;
        } catch (IllegalArgumentException e) {
            mistake(
                    "member",
                    "'" + name + "' is not a member; write name(type, type), a field name, <init>, <clinit> or <class>,"
                            + " as in handleRequest(com.acme.Order, int)");
            return null;
        }
    }

    /** With its types a {@code *} is in the name of a method, as Kotlin allows; nobody writes types behind a wildcard. */
    private static boolean isWildcard(String member) {
        return member.contains("*") && !member.stripTrailing().endsWith(")");
    }

    private @Nullable LocalDate readDate(String key) {
        Object value = value(key);
        if (value instanceof LocalDate date) {
            return date;
        }
        if (value != null) {
            String example = key.equals("added") ? "2026-09-01" : "2027-03-31";
            mistake(key, key + " must be a plain date without quotes or time, as in " + key + " = " + example);
        }
        return null;
    }

    private void checkDates(@Nullable LocalDate added, @Nullable LocalDate expires) {
        if (added != null && added.isAfter(rules.today())) {
            mistake("added", "added " + added + " is in the future; today is " + rules.today() + " UTC");
        }
        if (added != null && expires != null && expires.isBefore(added)) {
            mistake("expires", "expires " + expires + " is before added " + added);
        }
        rules.latestExpiry().ifPresent(latest -> {
            if (expires != null && expires.isAfter(latest)) {
                long ahead = ChronoUnit.DAYS.between(rules.today(), expires);
                mistake(
                        "expires",
                        "expires " + expires + " is " + ahead + " days ahead; the limit is " + rules.maxHorizonDays()
                                + " (latest allowed: " + latest + ")");
            }
        });
    }

    private List<AllowedUse> readUses() {
        Object value = value("uses");
        List<AllowedUse> uses = new ArrayList<>();
        if (value instanceof DebtTable listed) {
            if (listed.keys().isEmpty()) {
                mistake("uses", "uses is empty; list each API with its number of uses, or remove the entry");
            }
            for (String api : listed.keys()) {
                readUse(listed, api).ifPresent(uses::add);
            }
        } else if (value != null) {
            mistake("uses", "uses must be a table; write [debt.uses] and below it \"class#method(types)\" = 1");
        }
        return uses;
    }

    private Optional<AllowedUse> readUse(DebtTable listed, String api) {
        Item at = listed.item(api);
        Object count = at.value();
        if (!(count instanceof Long number) || number < 1 || number > MOST_USES) {
            String shown = count instanceof String ? "\"" + count + "\"" : shown(count);
            mistake(at, "the number of uses of " + api + " must be 1 to " + MOST_USES + ", not " + shown);
            return Optional.empty();
        }
        if (api.chars().anyMatch(Character::isISOControl)) {
            mistake(at, "an API is written without control characters; a backslash in double quotes may make one");
            return Optional.empty();
        }
        int hash = api.indexOf('#');
        if (hash < 0
                ? api.contains("*")
                : api.substring(0, hash).contains("*") || isWildcard(api.substring(hash + 1))) {
            mistake(at, "wildcards are not allowed; list the APIs one by one");
            return Optional.empty();
        }
        try {
            return Optional.of(new AllowedUse(ApiRef.parse(api), number.intValue(), at.line()));
        } catch (IllegalArgumentException e) {
            mistake(at, "'" + api + "' is not an API; write class#method(types) as in 'java.lang.Thread#start()'");
            return Optional.empty();
        }
    }

    private static String shown(@Nullable Object count) {
        return count instanceof DebtTable ? "a table (put the API in quotes)" : String.valueOf(count);
    }

    private @Nullable Object value(String key) {
        return table.value(key);
    }

    private void mistake(String key, String message) {
        mistake(table.item(key), message);
    }

    private void mistake(Item at, String message) {
        good = false;
        if (!text.isBelowBrokenHeader(at.line())) {
            text.mistakes().add(text.mistake(at.line(), at.column(), message));
        }
    }
}
