package io.github.banthreading.maven;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.terminal.Fault;
import io.github.banthreading.report.wording.Commands;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecution;

/** Words why the gate cannot judge a module: it runs too early, or there is nothing to read. */
final class GateFaults {

    private static final String PHASE = "<phase>verify</phase>";
    private static final String PRODUCT = "io.github.banthreading.";

    /** How many lines of the stack a message names. */
    private static final int MOST_FRAMES = 4;

    private static final String FOLDER = "-DbanThreading.classesDirectory=DIR";

    private final String module;
    private final MojoExecution execution;
    private final Commands commands;
    private final UnaryOperator<String> shownPom;

    GateFaults(String module, MojoExecution execution, Commands commands, UnaryOperator<String> shownPom) {
        this.module = shown(module);
        this.execution = execution;
        this.commands = commands;
        this.shownPom = shownPom;
    }

    Fault oneOfMany(int modules) {
        return new Fault(
                "ban-threading: " + module + " was not checked",
                "Maven runs the goal " + execution.getGoal() + " of the command line once, not in each of the "
                        + modules + " modules",
                "name one module with -pl MODULE. Or bind the goal in the POM that all modules inherit, with this line:",
                List.of(PHASE));
    }

    Fault tooEarly(String phase) {
        return BuildPhase.isOfCompiler(phase)
                ? tooEarly(phase, ", where another compiler may run after it\nWhat that one compiles would pass unseen")
                : tooEarly(phase, ", which runs before the compiler\nEvery thread in the code would pass unseen");
    }

    Fault tooEarlyForTests(String phase) {
        return tooEarly(
                phase, ", which runs before the tests are compiled\nThey would pass unseen, and includeTests is true");
    }

    private Fault tooEarly(String phase, String why) {
        return Fault.ofModule(
                module,
                "execution '" + shown(execution.getExecutionId()) + "' of " + execution.getArtifactId()
                        + "\nis bound to phase '" + shown(phase) + "'" + why,
                BoundPhase.of(execution, shownPom).next(),
                PHASE);
    }

    Fault fileNotFolder(String file) {
        return Fault.ofModule(
                module, file + " is a file, not a folder of class files", "unpack it, and name the folder:", FOLDER);
    }

    Fault noClassesHere(String folder) {
        return Fault.ofModule(
                module,
                "there is no class file in " + folder,
                "compile first, or name the folder that holds the classes:",
                FOLDER);
    }

    Fault notCompiled(String folder) {
        boolean ofCommandLine = execution.getLifecyclePhase() == null && execution.getGoal() != null;
        boolean ours = CommandLines.isOurs(execution.getPlugin());
        return Fault.ofModule(
                module,
                "there is no class file in " + folder + ", but the module has sources",
                "compile in the same command. If a build cache restored the module, let it restore the folder 'classes'"
                        + " too:",
                ofCommandLine && ours ? commands.goal(execution.getGoal()) : commands.maven() + " verify");
    }

    Fault debtOfNothing(String debtFile) {
        return Fault.ofModule(
                module,
                "it has neither sources nor classes, but " + debtFile + " has entries",
                "remove that file, or let the build compile the code that it is about.");
    }

    /** For a file that cannot be read or written. */
    static Fault unreadable(String module, IOException e) {
        String file = e instanceof FileSystemException of && of.getFile() != null ? of.getFile() : e.getMessage();
        return new Fault(
                "ban-threading: " + shown(module) + " cannot be checked",
                "a file cannot be read or written: " + reason(e) + "\n" + shown(String.valueOf(file)),
                "put that right, and run the command again.",
                List.of());
    }

    /**
     * Runs something that ends in an outcome, whatever it meets.
     *
     * @param module what to call the module, if it has to be said
     */
    static Outcome guard(Supplier<String> module, Supplier<Outcome> run) {
        try {
            return run.get();
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.fault(defect(module.get(), e).toString());
        }
    }

    /** For an exception that nobody foresaw: says where it was thrown, and how to go on. */
    static Fault defect(String module, Throwable e) {
        StringBuilder why = new StringBuilder("a defect of ban-threading " + CommandLines.version() + " stopped it\n");
        why.append(shown(e.toString()));
        Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(PRODUCT))
                .limit(MOST_FRAMES)
                .forEach(frame -> why.append("\nin ")
                        .append(frame.getFileName())
                        .append(':')
                        .append(frame.getLineNumber()));
        return Fault.ofModule(
                shown(module),
                why.toString(),
                "report these lines to those who make ban-threading. Until that is mended, this switches it off:",
                "-D" + Option.SKIP.property() + "=true");
    }

    /** Why, in words: what the file system says is the name of an exception in some cases. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        return e instanceof FileSystemException file && file.getReason() != null
                ? shown(file.getReason())
                : e.getClass().getSimpleName();
    }
}
