package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtTable.Item;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of TOML 1.0 that our own goals write: {@code [[debt]]} and {@code [debt.uses]}, one key on each line, texts
 * in plain double quotes, plain dates, plain whole numbers, comments. It stops at the first line with anything else and
 * claims nothing; the TOML library reads such a file. What it does read, it reads as the library would: this is the library's
 * work on most files, in a thirtieth of the time.
 */
final class CanonicalForm {

    /** The third power of a thousand: from each blank line and comment the TOML library looks ahead over all that follow. */
    private static final long MOST_LOOKING_AHEAD = 1_000_000_000;

    private static final String ENTRY = "[[debt]]";
    private static final String USES = "[debt.uses]";

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private long gap;
    private long lookingAhead;

    private final DebtTable root = new DebtTable();
    private final List<Item> entries = new ArrayList<>();
    private @Nullable DebtTable entry;
    private DebtTable table = root;

    private CanonicalForm(String text) {
        this.text = text;
    }

    /**
     * What came of a text.
     *
     * @param root the whole file; null when a line is not in this form
     * @param stoppedAt the line that is not, from 1
     */
    record Reading(@Nullable DebtTable root, int stoppedAt) {}

    static Reading read(String text) {
        CanonicalForm form = new CanonicalForm(text);
        while (form.at < text.length()) {
            if (!form.readLine()) {
                return new Reading(null, form.line);
            }
        }
        return new Reading(form.root, 0);
    }

    private boolean readLine() {
        lineStart = at;
        skipBlanks();
        char first = peek();
        if (first == '\n' || first == '\r' || first == '#' || at == text.length()) {
            gap++;
            lookingAhead += 3 * gap * gap;
            return lookingAhead <= MOST_LOOKING_AHEAD && endLine();
        }
        gap = 0;
        return (first == '[' ? readHeader() : readPair()) && endLine();
    }

    private boolean readHeader() {
        int column = column();
        DebtTable fresh = new DebtTable();
        Item header = new Item(fresh, line, column);
        if (text.startsWith(ENTRY, at)) {
            at += ENTRY.length();
            if (entries.isEmpty() && !root.add("debt", new Item(entries, line, column))) {
                return false;
            }
            entries.add(header);
            entry = fresh;
        } else if (entry != null && text.startsWith(USES, at)) {
            at += USES.length();
            if (!entry.add("uses", header)) {
                return false;
            }
        } else {
            return false;
        }
        table = fresh;
        return true;
    }

    private boolean readPair() {
        int column = column();
        String key = peek() == '"' ? readText() : readBareKey();
        skipBlanks();
        if (key == null || key.isEmpty() || peek() != '=') {
            return false;
        }
        at++;
        skipBlanks();
        char first = peek();
        Object value = first == '"' ? readText() : isDigit(first) ? readDateOrNumber() : null;
        return value != null && table.add(key, new Item(value, line, column));
    }

    private @Nullable String readBareKey() {
        int start = at;
        while (isBare(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-';
    }

    /** A text with no other escapes than those of the quote and of the backslash itself; null for any other. */
    private @Nullable String readText() {
        int start = ++at;
        StringBuilder escaped = null;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                String rest = text.substring(start, at++);
                // Two quotes and a third one open a text of several lines.
                return peek() == '"'
                        ? null
                        : escaped == null ? rest : escaped.append(rest).toString();
            }
            if (c == '\\') {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
                if (next != '"' && next != '\\') {
                    return null;
                }
                escaped = (escaped == null ? new StringBuilder() : escaped).append(text, start, at);
                start = ++at;
            } else if (isControl(c)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Object readDateOrNumber() {
        int start = at;
        while (isDigit(peek()) || peek() == '-') {
            at++;
        }
        String token = text.substring(start, at);
        if (token.indexOf('-') >= 0) {
            return date(token);
        }
        boolean plain = token.length() < 10 && (token.charAt(0) != '0' || token.length() == 1);
        return plain ? (Object) Long.valueOf(token) : null;
    }

    private static @Nullable LocalDate date(String token) {
        boolean shaped = token.length() == 10
                && token.indexOf('-') == 4
                && token.indexOf('-', 5) == 7
                && token.lastIndexOf('-') == 7;
        if (!shaped) {
            return null;
        }
        int year = Integer.parseInt(token.substring(0, 4));
        int month = Integer.parseInt(token.substring(5, 7));
        int day = Integer.parseInt(token.substring(8));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** Blanks, a comment, a line break or the end of the file. */
    private boolean endLine() {
        skipBlanks();
        if (peek() == '#') {
            while (at < text.length() && !isControl(text.charAt(at))) {
                at++;
            }
        }
        if (peek() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != '\n') {
            return false;
        }
        at++;
        line++;
        return true;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** Before a column can count there were only blanks. */
    private int column() {
        return at - lineStart + 1;
    }

    /** The character that is next; a line break at the end of the file. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || c == 0x7f;
    }
}
