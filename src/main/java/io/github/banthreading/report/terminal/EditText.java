package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was done to a debt file: the difference first, and last what a person has to do now. */
public final class EditText {

    private static final int MOST_LINES = 8;

    private EditText() {}

    /**
     * The text for entries that were added.
     *
     * @param file the debt file, as messages name it
     * @param entries how many were added
     * @param before the text of the file before the edit
     * @param after its text with the entries
     * @param dryRun whether nothing was written
     */
    public static String added(String file, int entries, String before, String after, boolean dryRun) {
        Lines lines = new Lines(Lines.AFTER_INFO);
        diff(lines, file, before, after);
        String number = count(entries, "entry|entries");
        lines.add("ban-threading: "
                + (dryRun ? number + " would be added to " + shown(file) : number + " added to " + shown(file)));
        if (dryRun) {
            lines.add("  Nothing was written, because dryRun is true.");
            return lines.toString();
        }
        List<Integer> todos = todos(after);
        if (!todos.isEmpty()) {
            lines.prose(2, 2, "Nothing is allowed yet. Fill in " + count(todos.size(), "TODO") + ": " + where(todos));
            lines.add("  owner, ticket: who removes it, and where that is tracked");
            lines.add("  reason, plan:  why it is still there, and how it will go away");
        }
        return lines.toString();
    }

    /**
     * The text for allowances that were taken out.
     *
     * @param uses how many uses fewer the file allows
     */
    public static String pruned(String file, int uses, String before, String after, boolean dryRun) {
        Lines lines = new Lines(Lines.AFTER_INFO);
        diff(lines, file, before, after);
        lines.add("ban-threading: " + shown(file) + (dryRun ? " would allow " : " now allows ")
                + count(uses, "fewer use"));
        if (dryRun) {
            lines.add("  Nothing was written, because dryRun is true.");
        }
        return lines.toString();
    }

    /** For a module that only others need, whose debt file nobody meant. */
    public static String notAskedFor(String module) {
        return "ban-threading: the debt of " + shown(module) + " stays as it is\n"
                + "  The module is built for others (-am); -pl does not name it.";
    }

    /**
     * For a goal that would find something else than the rule.
     *
     * @param untold what the POM tells the rule alone, as options
     * @param command the goal with these options
     */
    public static String untold(String module, List<String> untold, String command) {
        String parameters = untold.stream()
                .map(option -> "<" + option.replaceFirst("^-D[^=]*\\.", "").replaceFirst("(?s)=.*", "") + ">")
                .distinct()
                .collect(Collectors.joining(" and "));
        return new Fault(
                        "ban-threading: the debt of " + shown(module) + " was not changed",
                        "the rule has " + parameters + " in the POM, which no goal reads\n"
                                + "This goal would find something else than the rule finds",
                        "tell the goal the same, as below, or write it into the POM's properties, which both read:",
                        List.of(command))
                .toString();
    }

    private static void diff(Lines lines, String file, String before, String after) {
        FileDiff.render(file, before, after).lines().forEach(lines::add);
        lines.gap();
    }

    private static List<Integer> todos(String text) {
        List<Integer> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.endsWith("= \"TODO\"")) {
                lines.add(number);
            }
        }
        return lines;
    }

    private static String where(List<Integer> lines) {
        if (lines.size() == 1) {
            return "line " + lines.get(0) + ".";
        }
        if (lines.size() > MOST_LINES) {
            return "the first is in line " + lines.get(0) + ".";
        }
        return lines.stream()
                        .limit(lines.size() - 1L)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "lines ", " and "))
                + lines.get(lines.size() - 1) + ".";
    }
}
