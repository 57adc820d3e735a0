package io.github.banthreading.report;

import io.github.banthreading.report.calendar.CalendarReport;
import io.github.banthreading.report.codeclimate.CodeClimateReport;
import io.github.banthreading.report.html.HtmlReport;
import io.github.banthreading.report.json.JsonReport;
import io.github.banthreading.report.sarif.SarifReport;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports that become files, by the word that the parameter {@code reports} knows each by. */
public enum ReportFormat {
    /** For programs, every use and every entry. */
    JSON("json", List.of("report.json")),

    /** For people, one page that needs nothing else. */
    HTML("html", List.of("report.html")),

    /** For code hosts and editors: one file for upload, one with what is allowed too. */
    SARIF("sarif", List.of("report.sarif", "report-full.sarif")),

    /** For the code quality widget of GitLab, and for Jenkins. */
    CODE_CLIMATE("codeclimate", List.of("codeclimate.json")),

    /** For calendars, the last day of every entry. */
    ICS("ics", List.of("threading-debt.ics"));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // All of them are made by List.of.
    private final List<String> files;

    ReportFormat(String word, List<String> files) {
        this.word = word;
        this.files = files;
    }

    /** The format that a word names, as {@link #toString} writes it; empty for any other word. */
    public static Optional<ReportFormat> find(String word) {
        for (ReportFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The words, in the order in which they are offered. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ReportFormat format : values()) {
            words.add(format.word);
        }
        return words;
    }

    /** The names of the files it is written to. */
    public List<String> files() {
        return files;
    }

    /**
     * What a format makes of a verdict.
     *
     * @param files the texts by the name of their file, in the order of {@link ReportFormat#files}; each is made when it is
     *     written, so that only one takes memory
     * @param notice what a person has to be told besides, when the format cannot hold everything
     */
    public record Rendered(Map<String, Text> files, Optional<String> notice) {

        /** Copies the files, and keeps their order. */
        public Rendered {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }

    /** A text that is made while it is written. */
    @FunctionalInterface
    public interface Text {

        /** Writes the whole text to {@code out}. */
        void writeTo(Writer out) throws IOException;
    }

    /** The files of this format for a verdict; their texts are made later, when they are written. */
    public Rendered render(BuildVerdict build, Provenance provenance) {
        return switch (this) {
            case JSON -> rendered(Optional.empty(), out -> JsonReport.write(out, build, provenance));
            case HTML -> rendered(Optional.empty(), out -> out.write(HtmlReport.render(build, provenance)));
            case SARIF -> {
                SarifReport report = new SarifReport(build, provenance);
                yield rendered(report.notice(), report::writeForUpload, report::writeWhole);
            }
            case CODE_CLIMATE -> {
                CodeClimateReport report = new CodeClimateReport(build, provenance);
                yield rendered(report.notice(), report::write);
            }
            case ICS -> rendered(Optional.empty(), out -> out.write(CalendarReport.render(build, provenance)));
        };
    }

    private Rendered rendered(Optional<String> notice, Text... texts) {
        return new Rendered(byFile(List.of(texts)), notice);
    }

    /** Texts by the names of the files, in the order of these: {@code Map.of} has another one in each run of Java. */
    private <T> Map<String, T> byFile(List<T> texts) {
        Map<String, T> byFile = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byFile.put(files.get(i), texts.get(i));
        }
        return byFile;
    }

    /**
     * The files of a build that could not be judged; none in a format that has no words for that.
     *
     * @param name what was to be judged
     * @param mistakes why it was not; at least one
     */
    public Map<String, String> renderUnjudged(String name, List<Mistake> mistakes, Provenance provenance) {
        return switch (this) {
            case JSON -> byFile(List.of(JsonReport.unjudged(name, mistakes, provenance)));
            case HTML -> byFile(List.of(HtmlReport.unjudged(name, mistakes, provenance)));
            case SARIF -> byFile(Collections.nCopies(files.size(), SarifReport.unjudged(name, mistakes, provenance)));
            case CODE_CLIMATE, ICS -> Map.of();
        };
    }

    /** The word by which {@code reports} knows the format: {@code json}. */
    @Override
    public String toString() {
        return word;
    }
}
