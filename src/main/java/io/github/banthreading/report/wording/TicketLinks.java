package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where tickets are on the web, by the one rule that all formats share: a ticket that is an address of the web is its own, and
 * any other stands at an address made of {@code ticketUrl}.
 *
 * @param template {@code https://tickets.example/{ticket}}; empty when only addresses are links
 */
public record TicketLinks(String template) {

    /** Where the ticket goes, in a template. */
    public static final String PLACEHOLDER = "{ticket}";

    /** The links of a build without {@code ticketUrl}: only tickets that are addresses have one. */
    public static final TicketLinks NONE = new TicketLinks("");

    /** Characters that stand for themselves anywhere in an address (RFC 3986, 2.3), besides letters and digits. */
    private static final String UNRESERVED = "-._~";

    /** What RFC 3986 has no place for. */
    private static final String NO_ADDRESS = " \"<>\\^`{|}";

    /** Refuses a template that {@link #isTemplate} does not accept. */
    public TicketLinks {
        if (!template.isEmpty() && !isTemplate(template)) {
            throw new IllegalArgumentException("not a template: " + template);
        }
    }

    /**
     * Whether a text can be a template: an address that starts with {@code http://} or {@code https://} and has {@code {ticket}}
     * somewhere behind its host, so that no ticket can lead to another one.
     */
    public static boolean isTemplate(String text) {
        int host = text.indexOf("://") + 3;
        int path = text.indexOf('/', host);
        String others = text.replace(PLACEHOLDER, "");
        return isOfWeb(text) && path > host && text.indexOf(PLACEHOLDER) > path && isAddress(others);
    }

    /** The address of a ticket; empty when it has none, or one that no page may follow. */
    public Optional<String> find(String ticket) {
        if (ticket.isBlank() || !shown(ticket).equals(ticket)) {
            return Optional.empty();
        }
        if (isOfWeb(ticket)) {
            return isAddress(ticket) ? Optional.of(encoded(ticket, false)) : Optional.empty();
        }
        return template.isEmpty()
                ? Optional.empty()
                : Optional.of(encoded(template.replace(PLACEHOLDER, encoded(ticket.strip(), true)), false));
    }

    private static boolean isOfWeb(String text) {
        String scheme = text.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://");
    }

    private static boolean isAddress(String text) {
        return shown(text).equals(text) && text.chars().noneMatch(c -> NO_ADDRESS.indexOf(c) >= 0);
    }

    /** As RFC 3986 writes it: whatever is not ASCII as bytes of UTF-8; of one part of an address all that could mean something. */
    private static String encoded(String text, boolean part) {
        StringBuilder out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean stays = part ? isUnreserved((char) (each & 0xff)) : each > 0;
            out.append(stays ? String.valueOf((char) each) : String.format(Locale.ROOT, "%%%02X", each));
        }
        return out.toString();
    }

    private static boolean isUnreserved(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
    }
}
