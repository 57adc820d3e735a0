package io.github.banthreading.maven;

import io.github.banthreading.report.github.GithubCommands;
import io.github.banthreading.report.github.MarkdownSummary;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/**
 * Speaks to GitHub Actions where Maven runs in it: annotations for a pull request, and a summary of the job. To GitHub one
 * Maven run is one step, so all modules share its limits; they keep the account in a property of the session, because each may
 * have loaded this class anew. There is no lock: each step of the account is atomic, and what belongs together is one write.
 */
final class GithubActions {

    private static final String USED = GithubActions.class.getName() + ".used";

    /** GitHub refuses a summary of more than 1 MiB, whole; the rest is for modules that append at the same time. */
    private static final long LARGEST_SUMMARY = 900_000;

    private final Map<String, String> environment;
    private final OutputStream out;
    private final Properties step;
    private final boolean alone;
    private final Messages messages;

    GithubActions(Map<String, String> environment, OutputStream out, MavenSession session, Messages messages) {
        this.environment = environment;
        this.out = out;
        this.step = session.getSystemProperties();
        this.alone = session.getProjects().size() <= 1;
        this.messages = messages;
    }

    /** As the environment of this process says; commands go to its file descriptor 1. */
    static GithubActions of(MavenSession session, Messages messages) {
        // Not System.out: Maven 4 puts a level in front of what comes from there, and then it is no command any more.
        return new GithubActions(System.getenv(), new FileOutputStream(FileDescriptor.out), session, messages);
    }

    /** Prints annotations for a verdict and appends to the summary of the job; does nothing outside GitHub Actions. */
    void report(BuildVerdict build, Provenance provenance) {
        if (isOn()) {
            print(GithubCommands.errors(build, provenance), GithubCommands.warnings(build, provenance));
            summarise(MarkdownSummary.render(build, provenance));
        }
    }

    /** Prints and appends why there is no verdict; does nothing outside GitHub Actions. */
    void reportUnjudged(String name, List<Mistake> mistakes, Provenance provenance) {
        if (isOn()) {
            print(GithubCommands.mistakes(name, mistakes, provenance));
            summarise(MarkdownSummary.unjudged(name, mistakes));
        }
    }

    private boolean isOn() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** Each kind has slots of its own: errors first, warnings second. */
    private void print(GithubCommands... kinds) {
        StringBuilder lines = new StringBuilder();
        step.compute(USED, (key, account) -> {
            String[] used = String.valueOf(account == null ? "0,0" : account).split(",", -1);
            for (int kind = 0; kind < kinds.length; kind++) {
                int before = Integer.parseInt(used[kind]);
                List<String> fitting = kinds[kind].within(GithubCommands.MOST_OF_A_KIND - before, alone);
                fitting.forEach(line -> lines.append('\n').append(line));
                used[kind] = String.valueOf(before + fitting.size());
            }
            return String.join(",", used);
        });
        write(lines);
    }

    /** One write that starts a line of its own, whatever another module is in the middle of. */
    private void write(StringBuilder lines) {
        if (!lines.isEmpty()) {
            try {
                System.out.flush();
                out.write(lines.append('\n').toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                messages.warn().accept("ban-threading: cannot print annotations: " + e.getMessage());
            }
        }
    }

    /** What goes wrong here changes no verdict. */
    private void summarise(String markdown) {
        String file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (file.isBlank()) {
            return;
        }
        try {
            append(Paths.get(file), markdown + "\n");
        } catch (IOException | InvalidPathException e) {
            messages.warn().accept("ban-threading: cannot write the summary of the job: " + e.getMessage());
        }
    }

    private void append(Path file, String markdown) throws IOException {
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size + bytes.length > LARGEST_SUMMARY) {
            messages.warn().accept("ban-threading: the summary of the job is full; see the log and the reports");
            return;
        }
        // Not Files.write, which cuts a long text into several writes, and another module's could come between them.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(bytes));
        }
    }
}
