package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import java.util.Collection;

/** Says what goes into an artefact, or should, and what nobody judged as the module's own: a warning each. */
public final class UnjudgedText {

    private static final int INDENT = 2;

    /** How many files a warning names. */
    private static final int MOST_NAMED = 5;

    private UnjudgedText() {}

    /**
     * For sources that left no class.
     *
     * @param classes the folder where there is none
     */
    public static String sources(Collection<String> files, String classes) {
        return text(
                count(files.size(), "source has no class|sources have no class") + " in " + shown(classes),
                files,
                (files.size() == 1
                                ? "It was not checked. Unless the compiler leaves it"
                                : "They were not checked. Unless the compiler leaves them")
                        + " out on purpose, run mvn clean verify.");
    }

    /**
     * For sources that somebody changed after the last compilation.
     *
     * @param classes the folder in which no class is as new
     * @param phase the phase of the lifecycle that compiles them
     */
    public static String edited(Collection<String> files, String classes, String phase) {
        return text(
                count(files.size(), "source is|sources are") + " newer than all classes in " + shown(classes),
                files,
                "The code from before that change was checked. Compile in the same command: write " + phase
                        + " in front of the goal.");
    }

    /**
     * For entries that stay in a debt file though nothing of them was found.
     *
     * @param files the sources of classes that are not there
     */
    public static String notCompiled(Collection<String> files) {
        boolean one = files.size() == 1;
        return text(
                count(files.size(), "source was|sources were") + " not compiled",
                files,
                (one
                                ? "Its entries stay, because their uses may be there."
                                : "Their entries stay, because their uses may be there.")
                        + " Compile in the same command.");
    }

    /** For sources that findings name and that are nowhere. */
    public static String deleted(Collection<String> files) {
        boolean one = files.size() == 1;
        return text(
                count(files.size(), "source file is|source files are") + " in no source folder",
                files,
                one
                        ? "If it was deleted, its class is left over from an earlier build: run mvn clean verify."
                        : "If they were deleted, their classes are left over from an earlier build: run mvn clean"
                                + " verify.");
    }

    /** For jars in the folder of the classes. */
    public static String jars(Collection<String> files) {
        return text(
                count(files.size(), "jar lies|jars lie") + " among the classes",
                files,
                "What is inside goes into the artefact and was not checked.");
    }

    /** For jars that a web application takes as they are. */
    public static String webappJars(Collection<String> files) {
        return text(
                count(files.size(), "jar lies|jars lie") + " among the sources of the web application",
                files,
                "What is inside goes into the artefact and was not checked.");
    }

    /** For folders that the jar is made of and the compiler did not write. */
    public static String packed(Collection<String> folders) {
        return text(
                "maven-jar-plugin packs class files of " + count(folders.size(), "other folder"),
                folders,
                "They were not checked. Bind the goal check for each with classesDirectory, or let the compiler's output be what"
                        + " is packed.");
    }

    /**
     * For modules whose classes lie in one folder.
     *
     * @param others the modules that share it with the one in question
     */
    public static String sharedFolder(String module, Collection<String> others, String folder) {
        return text(
                shown(module) + " shares its output folder with",
                others,
                "Each is judged with the classes of all, and by its own debt file. Give each module an output folder of"
                        + " its own in place of " + shown(folder) + ".");
    }

    private static String text(String what, Collection<String> named, String next) {
        Lines lines = new Lines(Lines.AFTER_WARNING);
        lines.prose(0, INDENT, "ban-threading: " + what);
        named.stream().limit(MOST_NAMED).forEach(each -> lines.add(" ".repeat(INDENT) + shown(each)));
        if (named.size() > MOST_NAMED) {
            lines.add(" ".repeat(INDENT) + "and " + (named.size() - MOST_NAMED) + " more");
        }
        lines.prose(INDENT, INDENT, next);
        return lines.toString();
    }
}
