package io.github.banthreading.report;

import java.util.Locale;
import java.util.TimeZone;

/** Another corner of the world, where digits, letters and days are different. */
public final class Elsewhere {

    private Elsewhere() {}

    /** What is done there. */
    public interface Errand {
        void run() throws Exception;
    }

    /** Does something there and comes back. */
    public static void run(String locale, String zone, Errand errand) throws Exception {
        Locale home = Locale.getDefault();
        TimeZone clock = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            errand.run();
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(clock);
        }
    }
}
