package io.github.banthreading.report.codeclimate;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.json.JsonText;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.wording.Markdown;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.verdict.BuildVerdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes {@code codeclimate.json}, the code quality report that GitLab reads: the fields it lists, and the two more that the
 * format of Code Climate requires and Jenkins does not read it without.
 */
public final class CodeClimateReport {

    /**
     * Some three megabytes. GitLab takes an artifact of up to 100 megabytes unless told otherwise, but keeps no more than 10 of
     * what it shows beside the changes of a merge request, and reads the report of the target branch besides.
     */
    static final int MOST = 5_000;

    private final Provenance provenance;
    private final int all;
    private final List<Remark> kept;

    /** Of every use and every line of debt to look at, as many as the file holds, the worst; what is allowed is {@code info}. */
    public CodeClimateReport(BuildVerdict build, Provenance provenance) {
        this.provenance = provenance;
        List<Remark> remarks = Remarks.of(build);
        this.all = remarks.size();
        this.kept = Remarks.worst(remarks, MOST);
    }

    /** The whole text in memory. */
    public String text() {
        return JsonText.of(this::write);
    }

    /** Writes it to {@code out}. */
    public void write(Writer out) throws IOException {
        JsonText.write(out, this::write);
    }

    /** What a person has to be told when the file does not hold everything. */
    public Optional<String> notice() {
        return kept.size() == all
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "codeclimate.json holds the worst %,d of %,d results, so that GitLab shows it;"
                                + " report.json leaves nothing out",
                        kept.size(),
                        all));
    }

    private void write(JsonWriter json) throws IOException {
        json.beginArray();
        Optional<String> notice = notice();
        if (notice.isPresent()) {
            writeNotice(json, notice.get(), kept.get(0));
        }
        for (Remark remark : kept) {
            write(json, remark);
        }
        json.endArray();
    }

    /** The format knows nothing but issues, each with a place: what is said of the file has that of the first of them. */
    private void writeNotice(JsonWriter json, String notice, Remark first) throws IOException {
        json.beginObject();
        writeHead(json, notice);
        writeTail(json, "report.cut", Remarks.sha256("report.cut"), "minor", first);
        json.endObject();
    }

    private void write(JsonWriter json, Remark remark) throws IOException {
        json.beginObject();
        writeHead(json, remark.text());
        writeTicket(json, remark);
        writeTail(json, remark.rule(), remark.fingerprint(), severity(remark), remark);
        json.endObject();
    }

    private static void writeHead(JsonWriter json, String description) throws IOException {
        json.name("type").value("issue");
        json.name("engine_name").value("ban-threading");
        json.name("categories").beginArray().value("Bug Risk").endArray();
        json.name("description").value(description);
    }

    private void writeTail(JsonWriter json, String rule, String fingerprint, String severity, Remark place)
            throws IOException {
        json.name("check_name").value(rule);
        json.name("fingerprint").value(fingerprint);
        json.name("severity").value(severity);
        json.name("location").beginObject();
        json.name("path").value(RepositoryFile.of(place.file(), provenance).toString());
        json.name("lines").beginObject();
        json.name("begin").value(place.lineOrFirst());
        json.endObject();
        json.endObject();
    }

    /** Markdown is read in the content only, which viewers show on demand. */
    private void writeTicket(JsonWriter json, Remark remark) throws IOException {
        Optional<String> ticket =
                remark.ticket().filter(text -> provenance.tickets().find(text).isPresent());
        if (ticket.isPresent()) {
            json.name("content").beginObject();
            json.name("body").value("Ticket: " + Markdown.link(ticket.get(), provenance.tickets()));
            json.endObject();
        }
    }

    /** From {@code info} to {@code blocker}: the last for what fails the build. */
    private static String severity(Remark remark) {
        return switch (remark.weight()) {
            case ERROR -> "blocker";
            case WARNING ->
                switch (remark.state()) {
                    case NEW, OVER_COUNT, EXPIRED -> "major";
                    case STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING, ACTIVE -> "minor";
                };
            case NOTE -> "info";
        };
    }
}
