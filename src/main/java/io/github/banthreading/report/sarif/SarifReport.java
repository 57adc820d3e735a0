package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.json.JsonText;
import io.github.banthreading.report.json.StepLines;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Terms;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes SARIF 2.1.0, the report that code hosts and editors read: once for upload, with what asks somebody to act, and once
 * for the archive, with what is allowed too. They differ because GitHub shows suppressed results as open alerts.
 */
public final class SarifReport {

    /** In {@code report.sarif}: of a run with more GitHub keeps no more, and one with more than 25,000 it refuses. */
    static final int MOST_TO_UPLOAD = 5_000;

    /** In {@code report-full.sarif}: about twenty megabytes, which editors still open. */
    static final int MOST_IN_ALL = 10_000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final BuildVerdict build;
    private final Provenance provenance;

    private final SarifExtract toUpload;
    private final SarifExtract everything;
    private final StepLines steps;

    /** Both files of one verdict, which is gone through only once. */
    public SarifReport(BuildVerdict build, Provenance provenance) {
        this.build = build;
        this.provenance = provenance;
        this.steps = CodeFlows.lines(provenance);
        List<Remark> remarks = Remarks.of(build);
        this.toUpload = SarifExtract.of("report.sarif", Remarks.toActOn(remarks), MOST_TO_UPLOAD);
        this.everything = SarifExtract.of("report-full.sarif", remarks, MOST_IN_ALL);
    }

    /** {@code report.sarif}: the uses and the lines of debt that ask somebody to act, the worst when they are too many. */
    public String forUpload() {
        return JsonText.of(run(toUpload, false));
    }

    /** Writes {@code report.sarif} to {@code out}, as {@link #forUpload} makes it. */
    public void writeForUpload(Writer out) throws IOException {
        JsonText.write(out, run(toUpload, false));
    }

    /** {@code report-full.sarif}: what is allowed too, with the suppression that the debt file is. */
    public String whole() {
        return JsonText.of(run(everything, true));
    }

    /** Writes {@code report-full.sarif} to {@code out}, as {@link #whole} makes it. */
    public void writeWhole(Writer out) throws IOException {
        JsonText.write(out, run(everything, true));
    }

    /** Either file of a build that could not be judged: no result, and a notification for each mistake. */
    public static String unjudged(String name, List<Mistake> mistakes, Provenance provenance) {
        return JsonText.of(new Run(
                provenance,
                name,
                false,
                SarifNotifications.of(mistakes, provenance),
                new SarifResults(List.of(), CodeFlows.of(List.of()), false, CodeFlows.lines(provenance), provenance),
                Optional.empty()));
    }

    /** What a person has to be told when the files do not hold everything. */
    public Optional<String> notice() {
        List<String> files = new ArrayList<>();
        for (SarifExtract extract : List.of(toUpload, everything)) {
            Optional<String> leftOut = extract.leftOut();
            if (leftOut.isPresent()) {
                files.add(leftOut.get());
            }
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join(", ", files) + ", so that they can be opened; report.json leaves nothing out");
    }

    private Run run(SarifExtract extract, boolean whole) {
        SarifNotifications notifications = SarifNotifications.of(build, provenance);
        Optional<String> notice = notice();
        if (notice.isPresent()) {
            notifications.warn(notice.get());
        }
        return new Run(
                provenance,
                build.name(),
                build.scan().isComplete(),
                notifications,
                new SarifResults(extract.results(), extract.flows(), whole, steps, provenance),
                Optional.of(build.terms()));
    }

    /** What a run consists of, whatever it reports. */
    private record Run(
            Provenance provenance,
            String name,
            boolean successful,
            SarifNotifications notifications,
            SarifResults results,
            Optional<Terms> terms)
            implements JsonText.Body {

        @Override
        public void write(JsonWriter json) throws IOException {
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray();
            writeRun(json);
            json.endArray();
            json.endObject();
        }

        private void writeRun(JsonWriter json) throws IOException {
            json.beginObject();
            json.name("tool").beginObject();
            json.name("driver").beginObject();
            json.name("name").value("ban-threading");
            json.name("version").value(provenance.version());
            json.name("rules").beginArray();
            for (SarifRule rule : results.rules()) {
                rule.write(json, provenance);
            }
            json.endArray();
            json.endObject();
            json.endObject();
            // GitHub keeps the alerts of different modules apart by it.
            json.name("automationDetails").beginObject();
            json.name("id").value("ban-threading/" + SarifText.of(name) + "/");
            json.endObject();
            json.name("invocations").beginArray().beginObject();
            json.name("executionSuccessful").value(successful);
            notifications.write(json);
            json.endObject().endArray();
            // No URI: the viewer knows where the repository was checked out, and this machine is not its business.
            json.name("originalUriBaseIds").beginObject();
            json.name(SarifPlace.BASE).beginObject();
            json.name("description").beginObject();
            json.name("text").value("The root of the repository");
            json.endObject().endObject().endObject();
            json.name("columnKind").value("unicodeCodePoints");
            results.write(json);
            if (terms.isPresent()) {
                json.name("properties").beginObject();
                json.name("today").value(terms.get().today().toString());
                json.name("simulatedToday").value(terms.get().simulated());
                json.endObject();
            }
            json.endObject();
        }
    }
}
