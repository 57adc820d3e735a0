package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

/** Text that somebody else wrote, made part of a Markdown text without meaning anything in it. */
public final class Markdown {

    /** What neither Markdown, nor GitHub's additions (tables, mentions, links, emoji, formulas), nor HTML make anything of. */
    private static final String HARMLESS = " .,;/()=?%+-'";

    private Markdown() {}

    /** Prose: every character that could mean something becomes its number, which a browser shows as the character. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        shown(text).codePoints().forEach(c -> {
            if (c >= 0x80 || Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';');
            }
        });
        // The colon of a sentence; and the one link that GitHub makes of letters and dots alone.
        return out.toString().replace("&#58; ", ": ").replaceAll("(?i)(www)\\.", "$1&#46;");
    }

    /** A name of the language; in a table, where a code span cannot hold a bar or a backtick, those names are prose. */
    public static String code(String name) {
        String shown = shown(name);
        boolean simple = !shown.isBlank() && shown.indexOf('`') < 0 && shown.indexOf('|') < 0;
        return simple ? "`" + shown + "`" : escaped(name);
    }

    /** A ticket: a link where it has an address, text otherwise. */
    public static String link(String ticket, TicketLinks tickets) {
        return tickets.find(ticket)
                .map(address -> "[" + escaped(ticket) + "](<" + address + ">)")
                .orElseGet(() -> escaped(ticket));
    }
}
