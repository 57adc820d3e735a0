package io.github.banthreading.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps text from giving orders to what reads a build's log: CI runners take lines that start with {@code ::command::}
 * (GitHub), and {@code ##[command]} or {@code ##vso[command]} anywhere in a line (GitHub, Azure DevOps), as commands; a
 * terminal takes escape sequences (ECMA-48). A file that a build reads, or a name in it, may hold any of them.
 */
public final class RunnerCommands {

    // Few texts hold any of it, so none of these is compiled before one does.
    private static final String AT_START = "(?mU)^([^\\S\\n]*):(?=:)";
    private static final String ANYWHERE = "#(?=#\\w*\\[)";

    /** The colours that our own reports use. */
    private static final String COLOUR = "\u001b\\[\\d{0,2}m";

    private RunnerCommands() {}

    /**
     * The text with a blank inside what a runner would obey, and with escape sequences spelled out, except those for
     * colours.
     */
    public static String disarmed(String text) {
        String safe = text.contains("::") ? text.replaceAll(AT_START, "$1: ") : text;
        safe = safe.contains("##") ? safe.replaceAll(ANYWHERE, "# ") : safe;
        return hasControl(safe) ? withoutControls(safe) : safe;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder();
        Matcher colour = Pattern.compile(COLOUR).matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isColour = c == '\u001b' && colour.region(i, text.length()).lookingAt();
            boolean isBreak =
                    c == '\n' || c == '\t' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
            boolean isControl = c < ' ' || (c >= 0x7f && c < 0xa0);
            out.append(isControl && !isColour && !isBreak ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
        }
        return out.toString();
    }
}
