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
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code codeclimate.json}, the code quality report that GitLab reads: the fields it lists, and the two more that the
 * format of Code Climate requires and Jenkins does not read it without.
 */
public final class CodeClimateReport {

    private CodeClimateReport() {}

    /** Every use and every line of debt to look at; what is allowed is there as {@code info}. */
    public static String render(BuildVerdict build, Provenance provenance) {
        List<Remark> remarks = Remarks.of(build);
        return JsonText.of(json -> {
            json.beginArray();
            for (Remark remark : remarks) {
                write(json, remark, provenance);
            }
            json.endArray();
        });
    }

    private static void write(JsonWriter json, Remark remark, Provenance provenance) throws IOException {
        json.beginObject();
        json.name("type").value("issue");
        json.name("engine_name").value("ban-threading");
        json.name("categories").beginArray().value("Bug Risk").endArray();
        json.name("description").value(remark.text());
        writeTicket(json, remark, provenance);
        json.name("check_name").value(remark.rule());
        json.name("fingerprint").value(remark.fingerprint());
        json.name("severity").value(severity(remark));
        json.name("location").beginObject();
        json.name("path").value(RepositoryFile.of(remark.file(), provenance).toString());
        json.name("lines").beginObject();
        json.name("begin").value(remark.lineOrFirst());
        json.endObject();
        json.endObject();
        json.endObject();
    }

    /** Markdown is read in the content only, which viewers show on demand. */
    private static void writeTicket(JsonWriter json, Remark remark, Provenance provenance) throws IOException {
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
