package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import java.util.Locale;

/**
 * A ticket.
 *
 * @param link where it is on the web; empty when it is an identifier, or an address that a page must not follow
 */
record TicketView(String text, String link) {

    /** What RFC 3986 has no place for. */
    private static final String NO_ADDRESS = " \"<>\\^`{|}";

    static TicketView of(String ticket) {
        String scheme = ticket.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
        boolean address = shown(ticket).equals(ticket) && ticket.chars().noneMatch(c -> NO_ADDRESS.indexOf(c) >= 0);
        return new TicketView(shown(ticket), web && address ? ticket : "");
    }
}
