package io.github.banthreading.report.calendar;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.wording.Gone;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.Terms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code threading-debt.ics} (RFC 5545): the last day of every entry as a day of a calendar that a team subscribes
 * to. An entry for code that is gone is not in it: there is nothing left to do by that day, and the build asks for its removal.
 */
public final class CalendarReport {

    /** RFC 5545, 3.1: octets of a line without its line break. */
    private static final int MOST_OCTETS = 75;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** RFC 5545, 3.6: a calendar holds at least one component; a time zone is one that nobody sees. */
    private static final List<String> NOTHING = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final Terms terms;
    private final TicketLinks tickets;
    private final StringBuilder out = new StringBuilder();

    private CalendarReport(Terms terms, TicketLinks tickets) {
        this.terms = terms;
        this.tickets = tickets;
    }

    /** The whole calendar; it has no event when there is no debt. */
    public static String render(BuildVerdict build, Provenance provenance) {
        CalendarReport calendar = new CalendarReport(build.terms(), provenance.tickets());
        calendar.write("BEGIN:VCALENDAR");
        calendar.write("VERSION:2.0");
        calendar.write("PRODID:-//ban-threading//" + text(provenance.version()) + "//EN");
        calendar.write("X-WR-CALNAME:" + text("Threading debt of " + build.name() + calendar.simulation()));
        List<ModuleEntry> left = build.ledger().stream()
                .filter(listed -> Gone.of(listed.entry()) != Gone.ALL)
                .toList();
        left.forEach(calendar::writeEvent);
        if (left.isEmpty()) {
            NOTHING.forEach(calendar::write);
        }
        calendar.write("END:VCALENDAR");
        return calendar.out.toString();
    }

    private String simulation() {
        return terms.simulated() ? " (simulated day " + terms.today() + ")" : "";
    }

    private void writeEvent(ModuleEntry listed) {
        DebtEntry entry = listed.entry().debt();
        String ends = listed.entry().hasPassed() ? "ended" : "ends";
        String summary = "Threading debt " + ends + ": " + entry.id() + ", " + entry.owner() + simulation();
        write("BEGIN:VEVENT");
        write("UID:" + text(entry.id() + "@" + listed.module().module()));
        write("DTSTAMP:" + date(terms.today()) + "T000000Z");
        write("DTSTART;VALUE=DATE:" + date(entry.expires()));
        // RFC 5545, 3.6.1: without an end it is that day alone.
        entry.findFailsFrom().ifPresent(day -> write("DTEND;VALUE=DATE:" + date(day)));
        write("SUMMARY:" + text(summary));
        write("DESCRIPTION:" + description(listed).map(CalendarReport::text).collect(Collectors.joining("\\n")));
        // RFC 5545, 3.8.4.6: an address, which is no text and has nothing escaped.
        tickets.find(entry.ticket()).ifPresent(address -> write("URL:" + address));
        write("TRANSP:TRANSPARENT");
        write("BEGIN:VALARM");
        write("ACTION:DISPLAY");
        write("DESCRIPTION:" + text(summary));
        write("TRIGGER;RELATED=START:-P30D");
        write("END:VALARM");
        write("END:VEVENT");
    }

    private static Stream<String> description(ModuleEntry listed) {
        DebtEntry entry = listed.entry().debt();
        Stream<String> head = Stream.of(
                "Last good day " + entry.expires()
                        + entry.findFailsFrom()
                                .map(day -> ", builds fail from " + day)
                                .orElse(""),
                entry.inClass() + "#" + entry.member() + " in "
                        + listed.module().module());
        Stream<String> uses = listed.entry().uses().stream().map(CalendarReport::described);
        Stream<String> documents = Stream.of(
                "Owner: " + entry.owner(),
                "Ticket: " + entry.ticket(),
                "Reason: " + entry.reason(),
                "Plan: " + entry.plan());
        return Stream.of(head, uses, documents).flatMap(lines -> lines);
    }

    private static String described(LedgerUse use) {
        return use.allowed().api() + ": " + count(use.allowed().count(), "use") + " listed, " + use.found() + " found";
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** RFC 5545, 3.3.11: a value of the type TEXT. */
    private static String text(String text) {
        return shown(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** A line, folded where it is too long and never inside a character. */
    private void write(String line) {
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
        }
        out.append("\r\n");
    }
}
