package io.github.banthreading.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tickets have an address, and which. */
class TicketLinksTest {

    private static final TicketLinks TICKETS = new TicketLinks("https://tickets.example/browse/{ticket}?from={ticket}");

    @ParameterizedTest
    @CsvSource({
        "ORD-1234, https://tickets.example/browse/ORD-1234?from=ORD-1234",
        "' a/b ', https://tickets.example/browse/a%2Fb?from=a%2Fb",
        "a?b#c&d=e%f, https://tickets.example/browse/a%3Fb%23c%26d%3De%25f?from=a%3Fb%23c%26d%3De%25f",
        "../../x, https://tickets.example/browse/..%2F..%2Fx?from=..%2F..%2Fx",
        "{ticket}, https://tickets.example/browse/%7Bticket%7D?from=%7Bticket%7D",
        "ü, https://tickets.example/browse/%C3%BC?from=%C3%BC",
        "javascript:alert(1), https://tickets.example/browse/javascript%3Aalert%281%29?from=javascript%3Aalert%281%29",
    })
    void aTicketIsPutInWithNothingThatMeansSomething(String ticket, String address) {
        assertThat(TICKETS.find(ticket)).contains(address);
        assertThat(TicketLinks.NONE.find(ticket)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://jira.acme.example/ORD-1, https://jira.acme.example/ORD-1",
        "HTTP://x/%7B?a=1&b, HTTP://x/%7B?a=1&b",
        "https://wiki.acme.example/ä, https://wiki.acme.example/%C3%A4",
    })
    void aTicketThatIsAnAddressIsItsOwnLink(String ticket, String address) {
        assertThat(TICKETS.find(ticket)).contains(address);
        assertThat(TicketLinks.NONE.find(ticket)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "https://x/a b", "https://x/\"onclick", "https://x/>", "ORD\u202e1", "ORD\u001b[m"})
    void whatNoPageMayFollowIsNoLink(String ticket) {
        assertThat(TICKETS.find(ticket)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tickets.example/",
                "tickets.example/{ticket}",
                "javascript:alert({ticket})",
                "https://{ticket}.example/",
                "https://{ticket}",
                "https:///{ticket}",
                "https://x/{ticket}{id}",
                "https://x/{ticket} y",
            })
    void aTemplateLeadsToOneHostAndHasAPlaceForTheTicket(String template) {
        assertThat(TicketLinks.isTemplate(template)).isFalse();
        assertThatThrownBy(() -> new TicketLinks(template)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTemplateIsOfTheWebWithOrWithoutEncryption() {
        assertThat(TicketLinks.isTemplate("http://tickets/{ticket}")).isTrue();
        assertThat(TicketLinks.isTemplate("https://tickets.example:8443/x?id={ticket}#top"))
                .isTrue();
    }
}
