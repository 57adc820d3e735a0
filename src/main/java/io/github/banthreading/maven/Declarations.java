package io.github.banthreading.maven;

import java.util.List;
import java.util.regex.Pattern;

/** Where declarations stand that class files keep no line of (JVMS 4.7.12): found in the source, for whoever reads it. */
final class Declarations {

    /** The modifier, Scala's whole body, or Kotlin's annotation; a statement has its lock in parentheses. */
    private static final Pattern SYNCHRONIZED =
            Pattern.compile("\\bsynchronized\\b(?!\\s*\\()|@(?:\\w+:)?(?:kotlin\\.jvm\\.)?Synchronized\\b");

    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//.*|^\\s*\\*.*|/\\*.*");

    /** Parameters, annotations and a throws clause have room in as many lines above the body. */
    private static final int LINES_ABOVE = 12;

    private Declarations() {}

    /**
     * The line that makes a method synchronized.
     *
     * @param source the lines of the file, none when nobody has it
     * @param bodyLine the first line of the method's body, 0 when it is unknown; returned when no line above it does
     */
    static int synchronizedAbove(List<String> source, int bodyLine) {
        for (int line = Math.min(bodyLine, source.size()); line > Math.max(0, bodyLine - LINES_ABOVE - 1); line--) {
            String code = COMMENTS.matcher(source.get(line - 1)).replaceAll(" ");
            if (SYNCHRONIZED.matcher(code).find()) {
                return line;
            }
        }
        return bodyLine;
    }
}
