package io.github.banthreading.report.json;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach.Handler;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes {@code report.json}, the report that other programs read; its form is versioned by {@code schemaVersion}. */
public final class JsonReport {

    private static final int SCHEMA_VERSION = 1;

    private JsonReport() {}

    /** The whole report; each finding and each entry says its module. */
    public static String render(BuildVerdict build, Provenance provenance) {
        return JsonText.of(json -> write(json, build, provenance));
    }

    /** Writes the whole report to {@code out}, as {@link #render} makes it. */
    public static void write(Writer out, BuildVerdict build, Provenance provenance) throws IOException {
        JsonText.write(out, json -> write(json, build, provenance));
    }

    /**
     * The report of a build that could not be judged. It has no uses, no entries and no scan, so that nobody takes it for one of a
     * module without threading.
     */
    public static String unjudged(String name, List<Mistake> mistakes, Provenance provenance) {
        return JsonText.of(json -> {
            writeHead(json, name, provenance);
            json.name("passed").value(false);
            json.name("mistakes").beginArray();
            for (Mistake mistake : mistakes) {
                write(json, mistake);
            }
            json.endArray();
            json.endObject();
        });
    }

    private static void write(JsonWriter json, Mistake mistake) throws IOException {
        json.beginObject();
        json.name("source").value(mistake.source());
        if (mistake.line() > 0) {
            json.name("line").value(mistake.line());
        }
        if (mistake.line() > 0 && mistake.column() > 0) {
            json.name("column").value(mistake.column());
        }
        json.name("text").value(mistake.sentence());
        json.endObject();
    }

    private static void writeHead(JsonWriter json, String name, Provenance provenance) throws IOException {
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("tool").beginObject();
        json.name("name").value("ban-threading");
        json.name("version").value(provenance.version());
        json.endObject();
        json.name("module").value(name);
    }

    private static void write(JsonWriter json, BuildVerdict build, Provenance provenance) throws IOException {
        writeHead(json, build.name(), provenance);
        json.name("today").value(build.terms().today().toString());
        json.name("simulatedToday").value(build.terms().simulated());
        json.name("preset").value(build.presets());
        json.name("passed").value(build.passes());
        JsonConfiguration.write(json, build);
        writeModules(json, build);
        writeScan(json, build, provenance.millis());
        json.name("findings").beginArray();
        writeFindings(json, build.findings());
        json.endArray();
        json.name("debt").beginArray();
        for (ModuleEntry entry : build.ledger()) {
            writeEntry(json, entry);
        }
        json.endArray();
        json.endObject();
    }

    private static void writeModules(JsonWriter json, BuildVerdict build) throws IOException {
        if (build.hasModules()) {
            json.name("modules").beginArray();
            for (Verdict module : build.modules()) {
                json.value(module.module());
            }
            json.endArray();
        }
    }

    private static void writeScan(JsonWriter json, BuildVerdict build, long millis) throws IOException {
        ScanResult scan = build.scan();
        json.name("scan").beginObject();
        json.name("classes").value(scan.classes());
        json.name("generated").value(scan.generated());
        writeNames(json, "generatedClasses", scan.passedOver().generatedNames());
        json.name("excluded").value(scan.excluded());
        writeNames(json, "excludedClasses", scan.passedOver().excluded().names());
        json.name("fromDependencies").value(scan.fromDependencies());
        writeNames(json, "copiedClasses", scan.passedOver().copied().names());
        if (build.handlers().isPresent()) {
            json.name("handlers").beginArray();
            for (Handler handler : build.handlers().get()) {
                json.value(handler.name().toString());
            }
            json.endArray();
        }
        json.name("unreadable").beginArray();
        for (Unreadable unreadable : scan.unreadable()) {
            json.beginObject();
            json.name("file").value(unreadable.file());
            json.name("cause").value(unreadable.cause());
            json.endObject();
        }
        json.endArray();
        json.name("unresolvedTypes").beginArray();
        for (ClassName type : scan.unresolved()) {
            json.value(type.toString());
        }
        json.endArray();
        json.name("millis").value(millis);
        json.endObject();
    }

    /** Names of classes; nothing when there are none. */
    private static void writeNames(JsonWriter json, String field, List<ClassName> names) throws IOException {
        if (!names.isEmpty()) {
            json.name(field).beginArray();
            for (ClassName name : names) {
                json.value(name.toString());
            }
            json.endArray();
        }
    }

    private static void writeFindings(JsonWriter json, List<ModuleFinding> findings) throws IOException {
        if (!findings.isEmpty()) {
            JsonPaths ways = new JsonPaths();
            for (ModuleFinding finding : findings) {
                writeFinding(json, finding, ways);
            }
        }
    }

    private static void writeFinding(JsonWriter json, ModuleFinding found, JsonPaths ways) throws IOException {
        Finding finding = found.finding();
        ApiUse use = finding.use();
        json.beginObject();
        json.name("module").value(found.module().module());
        json.name("state").value(finding.state().toString());
        json.name("level").value(finding.level().toString());
        json.name("group").value(finding.group().name());
        json.name("api").value(use.api().toString());
        json.name("class").value(use.site().owner().toString());
        json.name("member").value(use.site().member().toString());
        json.name("file").value(use.site().file());
        if (use.site().line() > 0) {
            json.name("line").value(use.site().line());
        }
        json.name("debt").value(finding.debtId().orElse(null));
        Optional<List<CallPath>> paths = found.module().reach().find(use);
        if (paths.isPresent()) {
            ways.write(json, paths.get());
        }
        json.endObject();
    }

    private static void writeEntry(JsonWriter json, ModuleEntry listed) throws IOException {
        LedgerEntry ledger = listed.entry();
        json.beginObject();
        json.name("module").value(listed.module().module());
        json.name("id").value(ledger.debt().id());
        json.name("state").value(ledger.state().toString());
        json.name("class").value(ledger.debt().inClass().toString());
        json.name("member").value(ledger.debt().member().toString());
        json.name("added").value(ledger.debt().added().toString());
        json.name("expires").value(ledger.debt().expires().toString());
        json.name("daysLeft").value(ledger.daysLeft());
        json.name("owner").value(ledger.debt().owner());
        json.name("ticket").value(ledger.debt().ticket());
        json.name("reason").value(ledger.debt().reason());
        json.name("plan").value(ledger.debt().plan());
        json.name("file").value(listed.module().debtSource());
        json.name("line").value(ledger.debt().line());
        json.name("uses").beginArray();
        for (LedgerEntry.LedgerUse use : ledger.uses()) {
            json.beginObject();
            json.name("api").value(use.allowed().api().toString());
            json.name("allowed").value(use.allowed().count());
            json.name("found").value(use.found());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
