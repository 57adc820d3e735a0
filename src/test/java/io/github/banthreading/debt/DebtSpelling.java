package io.github.banthreading.debt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes entries as no two people would: in each form that TOML has for them, with comments and blanks wherever they may be. */
public final class DebtSpelling {

    private static final List<String> COMMENTS = List.of(
            "why", "= 3", "[[debt]]", "\"", "\u00dcbertr\u00e4ge \ud83e\uddf5", "'''", "}, ]", "id = \"x\"", "");

    private final Random random;

    /** How the file as a whole is written. */
    private enum Form {
        /** {@code [[debt]]} and {@code [debt.uses]}. */
        TABLES,
        /** {@code [[debt]]} and {@code uses = { ... }}. */
        INLINE_USES,
        /** {@code [[debt]]} and {@code uses."api" = 1}. */
        DOTTED_USES,
        /** {@code debt = [ { ... } ]}. */
        ARRAY
    }

    /** What an entry says. */
    public record Debt(String id, String inClass, String member, LocalDate expires, String prose, List<Line> lines) {}

    /** A line of {@code [debt.uses]}. */
    public record Line(String api, int count) {}

    /**
     * A written file.
     *
     * @param head what is above the first entry and not about it
     * @param entries what is about each entry, from the comment above it on, in their order
     * @param foot what is below the last entry, with a blank line between
     * @param isArray whether the entries are in brackets, which go with the last of them
     */
    public record Written(String head, List<String> entries, String foot, boolean isArray) {

        Written with(UnaryOperator<String> edit) {
            return new Written(edit.apply(head), entries.stream().map(edit).toList(), edit.apply(foot), isArray);
        }

        /** The whole file. */
        public String text() {
            return head + String.join("", entries) + foot;
        }
    }

    /** Takes what decides. */
    public DebtSpelling(Random random) {
        this.random = random;
    }

    /** Writes a file; in an array no entry has lines of its own. */
    public Written write(List<Debt> debts) {
        Form form = Form.values()[random.nextInt(Form.values().length)];
        Written written = form == Form.ARRAY ? array(debts) : tables(form, debts);
        int ending = random.nextInt(8);
        if (ending == 0) {
            written = written.with(text -> text.replace("\n", "\r\n"));
        } else if (ending == 1) {
            written = written.with(this::mixed);
        }
        if (random.nextInt(8) == 0) {
            written = new Written("\uFEFF" + written.head(), written.entries(), written.foot(), written.isArray());
        }
        return written;
    }

    private String mixed(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(c == '\n' && random.nextBoolean() ? "\r" : "")
                        .append((char) c));
        return out.toString();
    }

    private Written tables(Form form, List<Debt> debts) {
        List<String> parts = new ArrayList<>();
        for (Debt debt : debts) {
            parts.add(table(form, debt));
        }
        String head = gap() + key("version") + equals() + "1" + tail() + (chance(4) ? gap() : "") + "\n";
        String foot = chance(4) ? "\n# " + comment() + (chance(2) ? "\n" : "") : "";
        if (foot.isEmpty() && !parts.isEmpty() && chance(4)) {
            String last = parts.remove(parts.size() - 1);
            parts.add(last.stripTrailing() + pick("", "", " ", "\t"));
        }
        return new Written(head, parts, foot, false);
    }

    private String table(Form form, Debt debt) {
        String above = "\n".repeat(random.nextInt(3)) + (chance(3) ? "# " + comment() + "\n" : "");
        String name = pick("debt", "\"debt\"", "'debt'");
        StringBuilder out =
                new StringBuilder(above).append(blanks() + "[[" + blanks() + name + blanks() + "]]" + tail());
        List<String> pairs = pairs(debt);
        if (form == Form.TABLES) {
            pairs.forEach(
                    pair -> out.append(blanks()).append(pair).append(tail()).append(inner()));
            String dot = blanks() + "." + blanks();
            out.append(blanks() + "[" + blanks() + name + dot + pick("uses", "\"uses\"") + blanks() + "]" + tail());
            for (Line line : debt.lines()) {
                out.append(blanks() + quoted(line.api()) + equals() + number(line.count()) + tail());
            }
        } else if (form == Form.DOTTED_USES) {
            int last = random.nextInt(pairs.size() + 1);
            for (int i = 0; i < last; i++) {
                out.append(blanks() + pairs.get(i) + tail() + (i < last - 1 ? inner() : ""));
            }
            for (Line line : debt.lines()) {
                String dot = blanks() + "." + blanks();
                String start = blanks() + pick("uses", "'uses'") + dot;
                out.append(start + quoted(line.api()) + equals() + number(line.count()) + tail());
            }
            pairs.subList(last, pairs.size()).forEach(pair -> out.append(blanks() + pair + tail()));
        } else {
            pairs.add(random.nextInt(pairs.size() + 1), key("uses") + equals() + inline(debt.lines()));
            // A comment below the last pair would be one above the next entry.
            for (int i = 0; i < pairs.size(); i++) {
                out.append(blanks() + pairs.get(i) + tail() + (i < pairs.size() - 1 ? inner() : ""));
            }
        }
        return out.toString();
    }

    private Written array(List<Debt> debts) {
        String version = key("version") + equals() + "1" + tail();
        boolean first = random.nextBoolean();
        StringBuilder head =
                new StringBuilder(gap()).append(first ? version : "").append(key("debt") + equals() + "[");
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < debts.size(); i++) {
            boolean last = i == debts.size() - 1;
            List<String> pairs = pairs(debts.get(i));
            if (random.nextBoolean()) {
                pairs.add(
                        random.nextInt(pairs.size() + 1),
                        key("uses") + equals() + inline(debts.get(i).lines()));
            } else {
                for (Line line : debts.get(i).lines()) {
                    pairs.add("uses." + quoted(line.api()) + equals() + number(line.count()));
                }
            }
            String start = chance(2) ? tail() + blanks() : blanks();
            String comma = (last && chance(2) ? "" : blanks() + ",") + (last && chance(2) ? tail() : "");
            parts.add(start + "{ " + String.join(" ,  ", pairs) + " }" + comma);
        }
        String foot = "]" + (first && chance(4) ? "" : tail());
        return new Written(head.toString(), parts, foot + (first ? "" : version), true);
    }

    private List<String> pairs(Debt debt) {
        List<String> pairs = new ArrayList<>();
        pairs.add(key("id") + equals() + quoted(debt.id()));
        pairs.add(key("class") + equals() + quoted(debt.inClass()));
        pairs.add(key("member") + equals() + quoted(debt.member()));
        pairs.add(key("added") + equals() + "2026-09-01");
        pairs.add(key("expires") + equals() + debt.expires());
        pairs.add(key("owner") + equals() + quoted("team-" + debt.id()));
        pairs.add(key("ticket") + equals() + quoted("T-1"));
        pairs.add(key("reason") + equals() + text(debt.prose()));
        pairs.add(key("plan") + equals() + text("Goes away: " + debt.prose()));
        Collections.shuffle(pairs, random);
        return pairs;
    }

    private String inline(List<Line> lines) {
        return lines.stream()
                .map(line -> quoted(line.api()) + equals() + number(line.count()))
                .collect(Collectors.joining(blanks() + "," + blanks(), "{" + blanks(), blanks() + "}"));
    }

    private String number(int count) {
        return switch (random.nextInt(8)) {
            case 0 -> "+" + count;
            case 1 -> "0x" + Integer.toHexString(count);
            case 2 -> "0b" + Integer.toBinaryString(count);
            case 3 -> "0o" + Integer.toOctalString(count);
            case 4 -> count < 10 ? "" + count : count / 10 + "_" + count % 10;
            default -> "" + count;
        };
    }

    private String key(String name) {
        return chance(6) ? pick("\"" + name + "\"", "'" + name + "'") : name;
    }

    private String quoted(String value) {
        return chance(4) ? "'" + value + "'" : "\"" + escaped(value) + "\"";
    }

    /** Also on several lines; the prose has no apostrophe. */
    private String text(String prose) {
        return switch (random.nextInt(6)) {
            case 0 -> "\"\"\"\n" + escaped(prose) + "\"\"\"";
            case 1 -> "\"\"\"" + escaped(prose).replace(" ", " \\\n   ") + "\"\"\"";
            case 2 -> "'''" + prose + "\n\n[[debt]] # no header\n'''";
            case 3 -> "'" + prose + "'";
            default -> "\"" + escaped(prose) + "\"";
        };
    }

    private String escaped(String value) {
        String safe = value.replace("\\", "\\\\").replace("\"", "\\\"");
        return chance(6) ? safe.replace("e", "\\u0065") : safe;
    }

    private String equals() {
        return blanks() + "=" + blanks();
    }

    private String blanks() {
        return pick("", "", " ", " ", "   ", "\t");
    }

    private String tail() {
        return chance(6) ? blanks() + "# " + comment() + "\n" : pick("\n", "\n", "\n", " \n", "\t\n");
    }

    private String inner() {
        return chance(24) ? gap() : "";
    }

    private String gap() {
        StringBuilder out = new StringBuilder();
        for (int lines = random.nextInt(3); lines > 0; lines--) {
            out.append(chance(2) ? "# " + comment() + "\n" : pick("\n", "  \n"));
        }
        return out.toString();
    }

    private String comment() {
        return COMMENTS.get(random.nextInt(COMMENTS.size())) + random.nextInt(1000);
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
