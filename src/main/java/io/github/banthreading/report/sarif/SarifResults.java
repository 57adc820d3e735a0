package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.report.json.StepLines;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The results of a SARIF run and the rules they refer to. */
final class SarifResults {

    private final List<Remark> remarks;
    private final CodeFlows flows;
    private final boolean whole;
    private final StepLines steps;
    private final Provenance provenance;
    private final List<SarifRule> rules;
    private final Map<String, Integer> indexes = new TreeMap<>();

    /**
     * Results in the order of the remarks, which are sorted already.
     *
     * @param flows their call paths
     * @param whole whether the debt file is told as a baseline with suppressions
     * @param steps the lines that the call paths consist of
     */
    SarifResults(List<Remark> remarks, CodeFlows flows, boolean whole, StepLines steps, Provenance provenance) {
        this.remarks = remarks;
        this.flows = flows;
        this.whole = whole;
        this.steps = steps;
        this.provenance = provenance;
        Map<String, List<Remark>> byRule = new TreeMap<>();
        for (Remark remark : remarks) {
            byRule.computeIfAbsent(remark.rule(), rule -> new ArrayList<>()).add(remark);
        }
        List<SarifRule> all = new ArrayList<>();
        for (var rule : byRule.entrySet()) {
            indexes.put(rule.getKey(), indexes.size());
            all.add(SarifRule.of(rule.getValue()));
        }
        this.rules = List.copyOf(all);
    }

    /** Those that occur, sorted by name. */
    List<SarifRule> rules() {
        return rules;
    }

    void write(JsonWriter json) throws IOException {
        json.name("results").beginArray();
        for (Remark remark : remarks) {
            json.beginObject();
            json.name("ruleId").value(remark.rule());
            json.name("ruleIndex").value(indexes.get(remark.rule()));
            json.name("level").value(remark.weight().toString());
            SarifText.write(json, "message", remark.text());
            writeLocation(json, remark);
            flows.write(json, remark, steps);
            json.name("partialFingerprints").beginObject();
            json.name("banThreading/v1").value(remark.fingerprint());
            json.endObject();
            if (whole) {
                json.name("baselineState").value(baseline(remark));
                writeSuppressions(json, remark);
            }
            writeTicket(json, remark);
            writeProperties(json, remark);
            json.endObject();
        }
        json.endArray();
    }

    /** SARIF 3.27.27: the work items that a result belongs to. */
    private void writeTicket(JsonWriter json, Remark remark) throws IOException {
        Optional<String> ticket =
                remark.ticket().flatMap(text -> provenance.tickets().find(text));
        if (ticket.isPresent()) {
            json.name("workItemUris").beginArray().value(ticket.get()).endArray();
        }
    }

    private void writeLocation(JsonWriter json, Remark remark) throws IOException {
        json.name("locations").beginArray().beginObject();
        RepositoryFile file = RepositoryFile.of(remark.file(), provenance);
        // Code hosts want a line in any case; the archive says what is known.
        new SarifPlace(file, whole ? remark.line() : remark.lineOrFirst(), 0).write(json);
        if (remark.finding().isPresent()) {
            Site site = remark.finding().get().use().site();
            boolean isClass = site.member().equals(Member.CLASS);
            json.name("logicalLocations").beginArray().beginObject();
            json.name("fullyQualifiedName").value(SarifText.of(site.owner() + "#" + site.member()));
            json.name("kind").value(isClass ? "type" : "member");
            json.endObject().endArray();
        }
        json.endObject().endArray();
    }

    /** The debt file is the baseline: what stands in it is known, and what is said of the file itself is new. */
    private static String baseline(Remark remark) {
        if (remark.finding().isEmpty()) {
            return "new";
        }
        return switch (remark.state()) {
            case NEW -> "new";
            case OVER_COUNT, UNDER_COUNT -> "updated";
            case EXPIRED, STALE, NOT_SCANNED, EXPIRING, ACTIVE -> "unchanged";
        };
    }

    /** An empty list says that nothing suppresses it; when one result has the list, all have it (SARIF 3.27.23). */
    private void writeSuppressions(JsonWriter json, Remark remark) throws IOException {
        json.name("suppressions").beginArray();
        boolean suppressible = remark.finding().isPresent() && remark.state() != State.OVER_COUNT;
        if (suppressible && remark.debt().isPresent()) {
            DebtEntry entry = remark.debt().get();
            json.beginObject();
            json.name("kind").value("external");
            json.name("status").value(remark.state() == State.EXPIRED ? "rejected" : "accepted");
            json.name("justification").value(SarifText.of(entry.reason() + " Plan: " + entry.plan()));
            json.name("location").beginObject();
            RepositoryFile file = RepositoryFile.of(remark.module().debtSource(), provenance);
            new SarifPlace(file, entry.line(), 0).write(json);
            json.endObject();
            json.name("properties").beginObject();
            json.name("expires").value(entry.expires().toString());
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    private static void writeProperties(JsonWriter json, Remark remark) throws IOException {
        json.name("properties").beginObject();
        json.name("module").value(SarifText.of(remark.module().module()));
        json.name("state").value(remark.state().toString());
        if (remark.finding().isPresent()) {
            Finding finding = remark.finding().get();
            json.name("api").value(SarifText.of(finding.use().api().toString()));
        }
        if (remark.debt().isPresent()) {
            DebtEntry entry = remark.debt().get();
            json.name("debt").value(SarifText.of(entry.id()));
            json.name("owner").value(SarifText.of(entry.owner()));
            json.name("ticket").value(SarifText.of(entry.ticket()));
            json.name("added").value(entry.added().toString());
            json.name("expires").value(entry.expires().toString());
        }
        json.endObject();
    }
}
