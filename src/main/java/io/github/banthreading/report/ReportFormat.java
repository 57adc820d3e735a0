package io.github.banthreading.report;

import io.github.banthreading.verdict.BuildVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports that become files, by the word that the parameter {@code reports} knows each by. */
public enum ReportFormat {
    /** For programs, every use and every entry. */
    JSON("json", List.of("report.json")) {
        @Override
        public Map<String, String> render(BuildVerdict build, Provenance provenance) {
            return Map.of("report.json", JsonReport.render(build, provenance));
        }
    },
    /** For people, one page that needs nothing else. */
    HTML("html", List.of("report.html")) {
        @Override
        public Map<String, String> render(BuildVerdict build, Provenance provenance) {
            return Map.of("report.html", HtmlReport.render(build, provenance));
        }
    },
    /** For calendars, the last day of every entry. */
    ICS("ics", List.of("threading-debt.ics")) {
        @Override
        public Map<String, String> render(BuildVerdict build, Provenance provenance) {
            return Map.of("threading-debt.ics", CalendarReport.render(build, provenance));
        }
    };

    private final String word;

    // The lists are those of List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> files;

    ReportFormat(String word, List<String> files) {
        this.word = word;
        this.files = files;
    }

    /** The format that a word names. */
    public static Optional<ReportFormat> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The words, in the order in which they are offered. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::toString).toList();
    }

    /** The names of the files it is written to. */
    public List<String> files() {
        return files;
    }

    /** The files by name, with their whole text. */
    public abstract Map<String, String> render(BuildVerdict build, Provenance provenance);

    /** The word for it. */
    @Override
    public String toString() {
        return word;
    }
}
