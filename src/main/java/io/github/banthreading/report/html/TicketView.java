package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.TicketLinks;

/**
 * A ticket.
 *
 * @param link where it is on the web; empty when it is nowhere, or at an address that a page must not follow
 */
record TicketView(String text, String link) {

    static TicketView of(String ticket, TicketLinks tickets) {
        return new TicketView(shown(ticket), tickets.find(ticket).orElse(""));
    }
}
