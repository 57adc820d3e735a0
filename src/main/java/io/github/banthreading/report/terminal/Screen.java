package io.github.banthreading.report.terminal;

/**
 * The terminal that text is laid out for.
 *
 * @param width columns; 40 or more, because nothing readable fits into less
 * @param colour whether escape sequences for colours (ECMA-48 SGR) are shown as such; they only repeat what words say
 */
public record Screen(int width, boolean colour) {

    private static final int NARROWEST = 40;
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String GREEN = "32";

    /** Widens what is too narrow. */
    public Screen {
        width = Math.max(NARROWEST, width);
    }

    /** Text that somebody has to act on now. */
    String alarming(String text) {
        return coloured(RED, text);
    }

    /** Text that somebody has to act on soon. */
    String warning(String text) {
        return coloured(YELLOW, text);
    }

    /** Text that is good news. */
    String pleasing(String text) {
        return coloured(GREEN, text);
    }

    private String coloured(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[m" : text;
    }
}
