package io.github.banthreading.debt;

/**
 * A {@code key = value} line, taken apart for a mistake that points at a part of it or shows it anew. It is not asked of
 * lines that are in order.
 *
 * @param line the whole line
 * @param keyStart where the key starts, from 0
 * @param keyEnd behind the key
 * @param valueStart where the value starts; the end of the line when there is none
 * @param valueEnd behind the value, before a comma, a bracket or a comment
 */
record PairLine(String line, int keyStart, int keyEnd, int valueStart, int valueEnd) {

    /** The pair whose key starts at a column. */
    static PairLine at(String line, int column) {
        int keyStart = Math.min(line.length(), line.offsetByCodePoints(0, Math.min(column - 1, codePoints(line))));
        int keyEnd = endOfKey(line, keyStart);
        int equals = keyEnd;
        while (equals < line.length() && line.charAt(equals) != '=') {
            equals++;
        }
        int valueStart = skipBlanks(line, Math.min(line.length(), equals + 1));
        return new PairLine(line, keyStart, keyEnd, valueStart, endOfValue(line, valueStart));
    }

    private static int codePoints(String line) {
        return line.codePointCount(0, line.length());
    }

    private static int endOfKey(String line, int start) {
        int at = start;
        while (at < line.length() && " \t=:".indexOf(line.charAt(at)) < 0) {
            char c = line.charAt(at);
            at = c == '"' || c == '\'' ? endOfQuoted(line, at) : at + 1;
        }
        return at;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfValue(String line, int start) {
        if (start < line.length() && (line.charAt(start) == '"' || line.charAt(start) == '\'')) {
            return endOfQuoted(line, start);
        }
        int at = start;
        while (at < line.length() && ",#}]".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        while (at > start && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Behind the closing quote; the end of the line when there is none. */
    static int endOfQuoted(String line, int open) {
        char quote = line.charAt(open);
        for (int at = open + 1; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == quote) {
                return at + 1;
            }
            if (c == '\\' && quote == '"') {
                at++;
            }
        }
        return line.stripTrailing().length();
    }

    String key() {
        return line.substring(keyStart, keyEnd);
    }

    String value() {
        return line.substring(valueStart, Math.max(valueStart, valueEnd));
    }

    /** The pair with another value, its blanks as they are. */
    String withValue(String value) {
        String start = line.substring(keyStart, valueStart);
        return (start.contains("=") ? start : start.strip() + " = ") + value;
    }

    /** The pair with another key, which takes the blanks that the old one was longer. */
    String withKey(String key) {
        String between = line.substring(keyEnd, valueStart);
        int longer = key.length() - (keyEnd - keyStart);
        String blanks = longer > 0 && between.startsWith(" ".repeat(longer + 1)) ? between.substring(longer) : between;
        return key + (longer < 0 ? " ".repeat(-longer) : "") + blanks + value();
    }

    /** A place in the line as a column in code points, from 1. */
    int column(int at) {
        return line.codePointCount(0, Math.min(at, line.length())) + 1;
    }

    /** How many code points are between two places. */
    int width(int from, int to) {
        return Math.max(1, line.codePointCount(Math.min(from, line.length()), Math.min(to, line.length())));
    }
}
