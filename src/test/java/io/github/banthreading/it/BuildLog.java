package io.github.banthreading.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Maven of an integration test printed, and in it what this product said: each message with its level in front,
 * as {@code expected.txt} has it.
 */
public final class BuildLog {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern LEVEL = Pattern.compile("\\[(INFO|WARNING|ERROR|DEBUG)](?: (.*)|$)");
    private static final Pattern OWN = Pattern.compile("ban-threading[: ].*|--- \\S+\\.toml");
    private static final Pattern RULE =
            Pattern.compile("(?:.* on project .*: )?Rule \\d+: .*BanThreadingRule.* (?:failed|warned) with message:");
    private static final Pattern GOAL = Pattern.compile(
            "Failed to execute goal \\S+:ban-threading-maven-plugin:\\S+:\\S+ .* on project \\S+: (.*)");
    private static final Pattern HELP = Pattern.compile("(.*?) ?-> \\[Help \\d+]");
    private static final Pattern OTHERS =
            Pattern.compile("ban-threading: .*|-{20,}|-*< \\S+ >-*|BUILD .*|Rule \\d+: .*|--- \\S+:.*@.*"
                    + "|(?:Building|Reactor Summary|Scanning for|Total time|Finished at) ?.*");
    private static final Pattern STACK_TRACE = Pattern.compile("\\s+at [\\w.$/<>]+ ?\\(.*");

    private final Path basedir;
    private final List<String> lines;

    /** Reads the {@code build.log} of a cloned project. */
    public BuildLog(File basedir) throws IOException {
        this(basedir.toPath(), Files.readString(basedir.toPath().resolve("build.log")));
    }

    /** What a Maven in a folder printed. */
    BuildLog(Path basedir, String text) {
        this.basedir = basedir;
        this.lines = COLOUR.matcher(text).replaceAll("").lines().toList();
    }

    /** Compares all that this product said, whole, with {@code expected.txt}, and wants no stack trace anywhere. */
    public void isAsExpected() throws IOException {
        compare(messages());
    }

    /** The same for modules that are built side by side: {@code expected.txt} has the messages in order of the alphabet. */
    public void isAsExpectedInAnyOrder() throws IOException {
        compare(messages().stream().sorted().toList());
    }

    private void compare(List<String> messages) throws IOException {
        hasNoStackTrace();
        Golden.of(basedir, "expected.txt").compare(String.join("\n", messages) + "\n");
    }

    /** The lines that a CI takes for commands. */
    public List<String> commands() {
        return lines.stream().filter(line -> line.startsWith("::")).toList();
    }

    /** Wants a line, whole. */
    public void hasLine(Pattern line) {
        if (lines.stream().noneMatch(line.asMatchPredicate())) {
            throw new AssertionError("No line of build.log is: " + line);
        }
    }

    /** Wants a text nowhere. */
    public void lacks(String text) {
        lines.stream().filter(line -> line.contains(text)).findFirst().ifPresent(line -> {
            throw new AssertionError("build.log has '" + text + "': " + line);
        });
    }

    /** Wants no stack trace anywhere. */
    public void hasNoStackTrace() {
        lines.stream()
                .filter(line -> STACK_TRACE.matcher(line).matches())
                .findFirst()
                .ifPresent(line -> {
                    throw new AssertionError("build.log has a stack trace: " + line);
                });
    }

    /** All that this product said. */
    List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LEVEL.matcher(lines.get(i));
            if (line.matches() && line.group(2) != null) {
                String level = line.group(1);
                String text = line.group(2);
                Matcher goal = GOAL.matcher(text);
                if (RULE.matcher(text).matches()) {
                    messages.add(message(level, "", i + 1));
                } else if (goal.matches()) {
                    messages.add(message(level, goal.group(1), i + 1));
                } else if (OWN.matcher(text).matches() && !level.equals("ERROR")) {
                    messages.add(message(level, text, i + 1));
                }
            }
        }
        return messages;
    }

    /** A message to its end: errors run to the pointer to Maven's help, others to the next line that is not of it. */
    private String message(String level, String first, int next) {
        StringBuilder message = new StringBuilder(first);
        boolean error = level.equals("ERROR");
        boolean ended = error && HELP.matcher(first).matches();
        for (int i = next; i < lines.size() && !ended; i++) {
            Matcher line = LEVEL.matcher(lines.get(i));
            boolean levelled = line.matches();
            String text = levelled ? String.valueOf(line.group(2)) : lines.get(i);
            ended = levelled
                    && (!line.group(1).equals(level)
                            || (!error && OTHERS.matcher(text).matches()));
            if (!ended) {
                message.append('\n').append(levelled && line.group(2) == null ? "" : text);
                ended = error && HELP.matcher(text).matches();
            }
        }
        String text = message.toString().strip();
        Matcher help = HELP.matcher(text.substring(text.lastIndexOf('\n') + 1));
        if (error && help.matches()) {
            text = text.substring(0, text.lastIndexOf('\n') + 1) + help.group(1);
        }
        return "[" + level + "] " + text.strip();
    }
}
