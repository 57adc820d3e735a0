package io.github.banthreading.debt;

import io.github.banthreading.debt.CanonicalForm.Reading;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** A debt file as text: decodes it, and turns what the TOML library says into sentences that say what to write instead. */
final class DebtText {

    /** Bytes; room for some 30,000 entries. */
    static final int LARGEST = 16 << 20;

    /** Bytes that the TOML library may read: it needs a hundred times as much memory. */
    private static final int LARGEST_FOR_LIBRARY = 1 << 20;

    /** The third power of a thousand: from each blank line and comment the TOML library looks ahead over all that follow. */
    private static final long MOST_LOOKING_AHEAD = 1_000_000_000;

    /** What a decoder puts where bytes are no character; it may also have been written. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern CONFLICT_MARKER = Pattern.compile("(<{7}|>{7}|\\|{7}) .*|={7}");
    private static final Pattern DEBT_AGAIN = Pattern.compile("debt (is not an array|previously defined)\\b");
    private static final Pattern IMPOSSIBLE_DATE = Pattern.compile("Invalid (date|month|day)\\b");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final String source;
    private final String text;
    private final DebtTable root;
    private final @Nullable TomlParseResult toml;
    private @Nullable List<String> lines;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final SortedSet<Integer> malformed = new TreeSet<>();

    DebtText(byte[] bytes, String source) throws MistakesException {
        this.source = source;
        this.text = decode(bytes, source);
        Reading reading = CanonicalForm.read(text);
        if (reading.root() != null) {
            this.root = reading.root();
            this.toml = null;
        } else {
            refuseConflictMarkers();
            refuseLongGaps();
            refuseTooMuchForLibrary(bytes.length, reading.stoppedAt());
            this.toml = Toml.parse(text);
            this.root = TomlForm.table(toml);
            toml.errors().forEach(this::add);
        }
    }

    /** The whole file. */
    DebtTable root() {
        return root;
    }

    /** What the library made of it; null for a file in the form of our own goals, for which it was not asked. */
    @Nullable
    TomlParseResult toml() {
        return toml;
    }

    /** The file without its byte order mark. */
    String text() {
        return text;
    }

    private List<String> lines() {
        if (lines == null) {
            lines = text.lines().toList();
        }
        return lines;
    }

    private void refuseTooMuchForLibrary(int bytes, int line) throws MistakesException {
        if (bytes > LARGEST_FOR_LIBRARY) {
            throw new MistakesException(List.of(mistake(
                    line,
                    1,
                    "a file of more than " + LARGEST_FOR_LIBRARY + " bytes has to be in the form that debt-add writes,"
                            + " and this line is not: one key on each line, texts in plain double quotes")));
        }
    }

    private static boolean isGap(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    /** What the library found wrong; the reader adds to it. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Whether a mistake of form stands between two lines, the second one excluded. */
    boolean isBroken(int from, int before) {
        return !malformed.subSet(from, before).isEmpty();
    }

    /** Whether the header above a line is malformed, so that the line fell into a table it was not written for. */
    boolean isBelowBrokenHeader(int line) {
        int header = line;
        while (header > 0 && !lines().get(header - 1).stripLeading().startsWith("[")) {
            header--;
        }
        return malformed.contains(header);
    }

    Mistake mistake(int line, int column, String text) {
        String excerpt = line >= 1 && line <= lines().size() ? lines().get(line - 1) : "";
        return new Mistake(source, line, column, text, excerpt);
    }

    private static String decode(byte[] bytes, String source) throws MistakesException {
        if (bytes.length > LARGEST) {
            throw refuse(source, 0, 0, "file has " + bytes.length + " bytes; the limit is " + LARGEST);
        }
        String whole = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = whole.indexOf(REPLACEMENT) < 0 && whole.indexOf(0) < 0;
        return isText ? whole.startsWith("\uFEFF") ? whole.substring(1) : whole : decodeSlowly(bytes, source);
    }

    /** Finds the first byte that is not UTF-8. */
    private static String decodeSlowly(byte[] bytes, String source) throws MistakesException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            int bad = bytes[in.position()] & 0xff;
            String advice =
                    isUtf16(bytes) ? "; the file looks like UTF-16, save it as UTF-8" : "; save the file as UTF-8";
            throw refuse(source, line, column, String.format(Locale.ROOT, "not UTF-8 (byte 0x%02X)", bad) + advice);
        }
        if (isUtf16(bytes)) {
            throw refuse(source, 1, 1, "not UTF-8 (byte 0x00); the file looks like UTF-16, save it as UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A byte order mark of UTF-16, or the zero bytes that Latin text has in it. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return first == 0xFEFF || first == 0xFFFE || ((bytes[0] == 0) != (bytes[1] == 0));
    }

    private static MistakesException refuse(String source, int line, int column, String text) {
        return new MistakesException(List.of(new Mistake(source, line, column, text, "")));
    }

    /** Markers make nonsense of everything the library could say, so they are reported alone. */
    private void refuseConflictMarkers() throws MistakesException {
        List<Mistake> markers = new ArrayList<>();
        for (int i = 0; i < lines().size(); i++) {
            if (CONFLICT_MARKER.matcher(lines().get(i)).matches()) {
                markers.add(mistake(
                        i + 1, 1, "unresolved merge conflict; keep the entries of both sides and delete the markers"));
            }
        }
        if (markers.stream().anyMatch(marker -> !marker.excerpt().startsWith("="))) {
            throw new MistakesException(markers);
        }
    }

    private void refuseLongGaps() throws MistakesException {
        long work = 0;
        long gap = 0;
        for (int i = 0; i < lines().size(); i++) {
            gap = isGap(lines().get(i)) ? gap + 1 : 0;
            work += 3 * gap * gap;
            if (work > MOST_LOOKING_AHEAD) {
                throw refuse(
                        source,
                        i + 1,
                        1,
                        gap + " lines in a row are blank or comments; leave fewer than a thousand between entries");
            }
        }
    }

    private void add(TomlParseError error) {
        int line = error.position().line();
        int column = error.position().column();
        malformed.add(line);
        String text = String.valueOf(error.getMessage());
        Optional<Mistake> date =
                IMPOSSIBLE_DATE.matcher(text).lookingAt() ? findImpossibleDate(line) : Optional.empty();
        mistakes.add(date.orElseGet(() -> mistake(line, column, text + advice(text))));
    }

    private static String advice(String text) {
        if (text.startsWith("Unexpected ':'")) {
            return "; TOML uses key = \"value\"";
        }
        if (text.endsWith("expected a value")) {
            return "; put text in quotes";
        }
        if (text.endsWith("expected a date/time")
                || IMPOSSIBLE_DATE.matcher(text).lookingAt()) {
            return "; write the whole day, as in 2027-03-31";
        }
        return DEBT_AGAIN.matcher(text).lookingAt() ? "; write [[debt]]" : "";
    }

    private Optional<Mistake> findImpossibleDate(int line) {
        Matcher date = DATE.matcher(lines().get(line - 1));
        while (date.find()) {
            int year = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            int column = date.start() + 1;
            if (month < 1 || month > 12) {
                return Optional.of(mistake(line, column, date.group() + " is not a date (months are 01 to 12)"));
            }
            int length = YearMonth.of(year, month).lengthOfMonth();
            int day = Integer.parseInt(date.group(3));
            if (day < 1 || day > length) {
                String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                return Optional.of(mistake(
                        line,
                        column,
                        date.group() + " is not a date (" + name + " " + year + " has " + length + " days)"));
            }
        }
        return Optional.empty();
    }
}
