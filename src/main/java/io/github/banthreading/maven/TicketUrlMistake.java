package io.github.banthreading.maven;

import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what keeps a {@code ticketUrl} from being a template. */
final class TicketUrlMistake {

    private static final String EXAMPLE = "https://tickets.example/" + TicketLinks.PLACEHOLDER;

    /** What other tools put where a ticket goes. */
    private static final Pattern OTHER_PLACEHOLDER =
            Pattern.compile("\\$?\\{\\{?[\\w.-]*}?}|%s|%d|\\$\\w+|<\\w+>|\\[\\w+]|:id\\b|\\{ticket\\b");

    private TicketUrlMistake() {}

    static Mistake of(Written written) {
        String text = written.value();
        String scheme = text.toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("https://") && !scheme.startsWith("http://")) {
            String end = text.replaceFirst("^(?:[\\w+.-]*:)?/*", "");
            return written.mistake(
                    "",
                    "ticketUrl is an address that starts with https:// or http://",
                    write(written, "https://" + end));
        }
        String placed = text.replace(TicketLinks.PLACEHOLDER, "");
        Matcher other = OTHER_PLACEHOLDER.matcher(placed);
        if (other.find()) {
            String wrong = other.group();
            return written.mistake(
                    wrong,
                    "the ticket goes where " + TicketLinks.PLACEHOLDER + " stands, not " + wrong,
                    write(written, text.replace(wrong, TicketLinks.PLACEHOLDER)));
        }
        if (placed.equals(text)) {
            return written.mistake(
                    "",
                    TicketLinks.PLACEHOLDER + " is missing, so all tickets would have one address",
                    write(written, text.replaceFirst("/*$", "/") + TicketLinks.PLACEHOLDER));
        }
        return written.mistake(
                "",
                TicketLinks.PLACEHOLDER + " stands behind the host, in an address without blanks",
                "Write it as in: " + written.with(EXAMPLE));
    }

    private static String write(Written written, String template) {
        return "Write: " + written.with(TicketLinks.isTemplate(template) ? template : EXAMPLE);
    }
}
