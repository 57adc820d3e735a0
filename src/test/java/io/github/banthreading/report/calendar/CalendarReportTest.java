package io.github.banthreading.report.calendar;

import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.report.Pages;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.text.Printable;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import org.junit.jupiter.api.Test;

/** {@code threading-debt.ics}: one whole, {@code src/test/golden/threading-debt.ics}, and as ical4j reads it. */
class CalendarReportTest {

    private static String render(BuildVerdict build) {
        return CalendarReport.render(build, Pages.PROVENANCE);
    }

    private static Calendar parse(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static List<VEvent> events(String text) throws Exception {
        return parse(text).getComponents(Component.VEVENT);
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).map(Property::getValue).orElseThrow();
    }

    @Test
    void writesEveryLastDay() throws Exception {
        Golden.assertEquals(Golden.folder("threading-debt.ics"), render(Pages.small()));
    }

    @Test
    void aDayWithAnAlarm() throws Exception {
        VEvent event = events(render(Pages.small())).get(1);
        LocalDate lastDay = TODAY.plusDays(22);
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(lastDay);
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(lastDay.plusDays(1));
        assertThat(value(event, Property.UID)).isEqualTo("near@com.acme:orders");
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("Threading debt ends: near, Zahlungen; Überweisung, 日本 \\ Büro für Schlüssel");
        assertThat(value(event, Property.DESCRIPTION).lines())
                .contains(
                        "Last good day 2026-12-15, builds fail from 2026-12-16",
                        "com.acme.orders.Legacy#handle(com.acme.Req) in com.acme:orders",
                        Pages.SUBMIT + ": 2 uses listed, 2 found",
                        "Owner: Zahlungen; Überweisung, 日本 \\ Büro für Schlüssel",
                        "Ticket: ORD-1234");
        List<VAlarm> alarms = event.getAlarms();
        Trigger trigger = (Trigger) alarms.get(0).getProperty(Property.TRIGGER).orElseThrow();
        assertThat(alarms).hasSize(1);
        assertThat(trigger.getDuration()).isIn(Period.ofDays(-30), Duration.ofDays(-30));
    }

    /** RFC 5545, 3.3.4: a year has four digits. */
    @Test
    void theLastDayThereIsHasNoDayAfterIt() throws Exception {
        LocalDate lastDay = LocalDate.of(9999, 12, 31);
        String text = render(BuildVerdict.of(Verdicts.of(
                debt(entry("far", "Pricing", "quote()", lastDay, allowed(POOL, 1))),
                use(POOL, "Pricing", "quote()", 41))));
        VEvent event = events(text).get(0);
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(lastDay);
        assertThat(event.getDateTimeEnd()).isNull();
        assertThat(value(event, Property.DESCRIPTION).lines()).startsWith("Last good day 9999-12-31");
        assertThat(text).doesNotContain("10000");
    }

    @Test
    void whatIsPaidIsNotInItAndWhatIsOverIs() throws Exception {
        assertThat(events(render(Pages.small())))
                .extracting(event -> value(event, Property.SUMMARY))
                .hasSize(2)
                .first()
                .isEqualTo("Threading debt ended: over, team-export");
    }

    @Test
    void oneEventForEachEntryOfEachModule() throws Exception {
        List<VEvent> events = events(render(Pages.team()));
        assertThat(events).hasSize(11);
        assertThat(events.stream().map(event -> value(event, Property.UID)).distinct())
                .hasSize(11)
                .contains("reservation@com.acme:stock", "rates@com.acme:pricing");
    }

    @Test
    void withoutDebtItIsAValidCalendarWithoutEvents() throws Exception {
        assertThat(events(render(BuildVerdict.of(Verdicts.of(debt()))))).isEmpty();
    }

    @Test
    void aSimulatedDayIsSaid() throws Exception {
        String text = render(Pages.thirty());
        assertThat(value(events(text).get(0), Property.SUMMARY))
                .isEqualTo("Threading debt ends: legacy-handler-1, team-orders (simulated day 2026-11-23)");
        assertThat(parse(text).getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .endsWith("(simulated day 2026-11-23)");
    }

    @Test
    void hostileNamesStayInTheirLine() throws Exception {
        String text = render(Pages.hostile());
        List<VEvent> events = events(text);
        assertThat(events).hasSize(5);
        assertThat(value(events.get(2), Property.SUMMARY)).contains("]]>\\;,\\u000aEND:VCALENDAR", "\\ud800<script>");
        assertThat(value(events.get(3), Property.UID)).isEqualTo("a".repeat(5000) + "@com.acme:" + shown());
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line.chars().filter(c -> Character.isISOControl(c) || Character.isSurrogate((char) c)))
                    .isEmpty();
        });
    }

    private static String shown() {
        return Printable.shown(Pages.EVIL);
    }

    @Test
    void noLineIsFoldedInsideACharacter() throws Exception {
        String text = render(Pages.small());
        assertThat(text.replace("\r\n ", "")).contains("Zahlungen\\; Überweisung\\, 日本 \\\\ Büro für Schlüssel\r\n");
        assertThat(text).contains("\r\n ");
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
