package io.github.banthreading.report.remark;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.RelativePath;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file as viewers of a whole repository look for it.
 *
 * @param path from the root of the repository, with slashes; a file outside the module keeps its absolute path
 */
public record RepositoryFile(String path) {

    private static final String UNRESERVED = "-._~/";

    /** A file whose path starts at the module, or at the root of the reactor in the view of all modules. */
    public static RepositoryFile of(String file, Provenance provenance) {
        return new RepositoryFile(RelativePath.from(provenance.folder(), file));
    }

    /** Whether the path starts at the root of the repository, and not at that of this machine. */
    public boolean isRelative() {
        return !RelativePath.isAbsolute(path);
    }

    /** The path as a URI reference (RFC 3986): each byte that is not a letter, a digit or one of {@code -._~} is encoded. */
    public String uri() {
        StringBuilder out = new StringBuilder(isRelative() ? "" : path.startsWith("/") ? "file://" : "file:///");
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            i += Character.charCount(c);
            if (isPlain(c)) {
                out.append((char) c);
            } else {
                encode(c, out);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
    }

    private static void encode(int c, StringBuilder out) {
        // Half a character has no bytes in UTF-8.
        boolean half = Character.getType(c) == Character.SURROGATE;
        for (byte b : (half ? "\uFFFD" : Character.toString(c)).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
    }

    /** The path, made safe to print. */
    @Override
    public String toString() {
        return shown(path);
    }
}
