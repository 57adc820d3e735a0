package io.github.banthreading.report.github;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.remark.Weight;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words remarks as commands that a step of GitHub Actions prints to have them shown at the lines of a pull request. */
public final class GithubCommands {

    /** How many commands of a kind GitHub shows for one step; it drops the others without a word. */
    public static final int MOST_OF_A_KIND = 10;

    private final String kind;
    private final String name;
    private final List<String> commands;

    private GithubCommands(String kind, String name, List<String> commands) {
        this.kind = kind;
        this.name = name;
        this.commands = List.copyOf(commands);
    }

    /** What fails the build, the worst first. */
    public static GithubCommands errors(BuildVerdict build, Provenance provenance) {
        List<String> commands = new ArrayList<>();
        for (Unreadable unreadable : build.scan().unreadable()) {
            commands.add(command(
                    "error", "", "ban-threading", "cannot read " + unreadable.file() + ": " + unreadable.cause()));
        }
        commands.addAll(commands(Weight.ERROR, build, provenance));
        return new GithubCommands(Weight.ERROR.toString(), build.name(), commands);
    }

    /** What does not fail the build yet, the worst first. */
    public static GithubCommands warnings(BuildVerdict build, Provenance provenance) {
        return new GithubCommands(Weight.WARNING.toString(), build.name(), commands(Weight.WARNING, build, provenance));
    }

    /** Why a build could not be judged. */
    public static GithubCommands mistakes(String name, List<Mistake> mistakes, Provenance provenance) {
        List<String> commands =
                mistakes.stream().map(mistake -> mistake(mistake, provenance)).toList();
        return new GithubCommands(Weight.ERROR.toString(), name, commands);
    }

    /**
     * The lines to print, each a command.
     *
     * @param slots how many GitHub still shows
     * @param alone whether nothing follows in this step; if something may, a slot stays free for saying that there is more
     */
    public List<String> within(int slots, boolean alone) {
        if (commands.size() <= (alone ? slots : slots - 1)) {
            return commands;
        }
        if (slots < 1) {
            return List.of();
        }
        int more = commands.size() - (slots - 1);
        String text = count(more, "more " + kind) + " in " + name + (alone ? "" : ", and those of the modules after it")
                + ": see the log or the summary of this job";
        return Stream.concat(commands.stream().limit(slots - 1L), Stream.of(command(kind, "", "ban-threading", text)))
                .toList();
    }

    private static List<String> commands(Weight weight, BuildVerdict build, Provenance provenance) {
        return Remarks.toActOn(build).stream()
                .filter(remark -> remark.weight() == weight)
                .sorted(Remark.WORST_FIRST)
                .map(remark -> command(
                        weight.toString(),
                        place(remark.file(), remark.lineOrFirst(), 0, provenance),
                        "ban-threading " + remark.rule(),
                        remark.text()))
                .toList();
    }

    private static String mistake(Mistake mistake, Provenance provenance) {
        boolean inFile = mistake.line() > 0;
        return command(
                "error",
                inFile ? place(mistake.source(), mistake.line(), mistake.column(), provenance) : "",
                "ban-threading",
                inFile ? mistake.sentence() : mistake.source() + ": " + mistake.sentence());
    }

    private static String place(String file, int line, int column, Provenance provenance) {
        return "file=" + property(RepositoryFile.of(file, provenance).toString()) + ",line=" + line
                + (column > 0 ? ",col=" + column : "") + ",";
    }

    private static String command(String kind, String place, String title, String text) {
        return "::" + kind + " " + place + "title=" + property(title) + "::" + data(shown(text));
    }

    /** After {@code shown} there is no line break left; the escapes are GitHub's all the same. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
