package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.ReportFormat.Rendered;
import io.github.banthreading.report.ReportFormat.Text;
import io.github.banthreading.report.terminal.Fault;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a build as files. That one cannot be written changes no verdict, so nothing here throws; what went wrong
 * is kept, for a build that asked for reports must not go on as if it had them.
 */
final class ReportFiles {

    private final ReportSettings settings;
    private final Messages messages;
    private Optional<Fault> trouble = Optional.empty();

    ReportFiles(ReportSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /**
     * Takes away what an earlier build left, so that no report speaks of a build that did not get that far. Files of others stay,
     * and so does everything where no report is wanted.
     */
    void clear() {
        if (!settings.formats().isEmpty()) {
            remove(settings.directory());
            for (Path folder : numbered(settings.directory())) {
                remove(folder);
                removeIfEmpty(folder);
            }
        }
    }

    /** Where an earlier build may have left those of its other judgements. */
    private static List<Path> numbered(Path directory) {
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i <= 2 || Files.isDirectory(directory.resolve(String.valueOf(i))); i++) {
            folders.add(directory.resolve(String.valueOf(i)));
        }
        return folders;
    }

    private void remove(Path folder) {
        for (ReportFormat format : ReportFormat.values()) {
            for (String name : format.files()) {
                Path file = folder.resolve(name);
                try {
                    OwnFile.delete(file);
                } catch (IOException e) {
                    keep(file, e);
                }
            }
        }
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It holds something else, and stays.
            return;
        }
    }

    /** Makes room for reports that matter more: moves what this build has written into a folder inside. */
    void moveInto(Path folder) {
        for (ReportFormat format : ReportFormat.values()) {
            for (String name : format.files()) {
                Path file = settings.directory().resolve(name);
                try {
                    OwnFile.move(file, folder.resolve(name));
                } catch (IOException e) {
                    keep(file, e);
                }
            }
        }
    }

    /** Writes them, and warns of what a format could not hold. */
    void write(BuildVerdict build, Provenance provenance) {
        for (ReportFormat format : settings.formats()) {
            try {
                write(format.render(build, provenance));
            } catch (OutOfMemoryError e) {
                // A report too large for the memory must not take the verdict with it.
                keepTooLarge(settings.directory().resolve(format.files().get(0)));
            }
        }
    }

    private void write(Rendered rendered) {
        for (Map.Entry<String, Text> each : rendered.files().entrySet()) {
            write(each.getKey(), each.getValue());
        }
        if (rendered.notice().isPresent()) {
            messages.warn().accept("ban-threading: " + rendered.notice().get());
        }
    }

    /** Writes those that have words for a build that could not be judged. */
    void writeUnjudged(String name, List<Mistake> mistakes, Provenance provenance) {
        for (ReportFormat format : settings.formats()) {
            format.renderUnjudged(name, mistakes, provenance)
                    .forEach((file, text) -> write(file, out -> out.write(text)));
        }
    }

    /** What to say when one of them could not be written; empty when all were. */
    Optional<String> trouble() {
        return trouble.isPresent() ? Optional.of(trouble.get().toString()) : Optional.empty();
    }

    private void write(String name, Text text) {
        Path file = settings.directory().resolve(name);
        try {
            OwnFile.replace(file, text);
        } catch (IOException e) {
            keep(file, e);
        } catch (OutOfMemoryError e) {
            keepTooLarge(file);
        }
    }

    private void keepTooLarge(Path file) {
        keep(file, "not enough memory", "give Maven more memory (MAVEN_OPTS=-Xmx2g), or write none:", false);
    }

    private void keep(Path file, IOException e) {
        if (e instanceof ForeignFileException) {
            keep(file, reason(e), "move that file away, name another folder, or write no reports:", true);
            return;
        }
        Path folder = settings.directory().toAbsolutePath().normalize();
        Path inTheWay = lowest(folder);
        String which = inTheWay.equals(folder) ? "its folder" : inTheWay.toString();
        if (Files.isSymbolicLink(inTheWay) && !Files.exists(inTheWay)) {
            String next = "name another folder, let the link lead to one, or write no reports:";
            keep(file, which + " is a link that leads nowhere", next, true);
        } else if (Files.exists(inTheWay) && !Files.isDirectory(inTheWay)) {
            // Whose file it is nobody knows here, so nobody is told to delete it.
            keep(file, which + " is a file", "name another folder, or write no reports:", true);
        } else {
            String next = "let Maven write to " + file.getParent() + ", name another folder, or write no reports:";
            keep(file, reason(e), next, true);
        }
    }

    /** The lowest of a folder and those above it that there is. */
    private static Path lowest(Path folder) {
        Path at = folder;
        while (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private void keep(Path file, String reason, String next, boolean elsewhere) {
        if (trouble.isEmpty()) {
            String none = "-DbanThreading.reports=none";
            trouble = Optional.of(new Fault(
                    "ban-threading: the reports cannot be written",
                    file + " (" + reason + ")"
                            + (Files.isDirectory(settings.directory())
                                    ? "\nThe other reports in that folder may be of an earlier build"
                                    : ""),
                    next,
                    elsewhere ? List.of("-DbanThreading.reportDirectory=DIR", none) : List.of(none)));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException file) {
            return file.getReason() == null ? e.getClass().getSimpleName() : file.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
