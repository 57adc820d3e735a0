package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.remark.Weight;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What went wrong on the way to the results: as a tool says it of itself, not of the code (SARIF 3.58). */
final class SarifNotifications {

    private final List<Notification> inConfiguration = new ArrayList<>();
    private final List<Notification> inExecution = new ArrayList<>();

    private record Notification(Weight weight, String text, Optional<SarifPlace> place) {}

    private SarifNotifications() {}

    /** Those of a build that was judged, as far as it could be read. */
    static SarifNotifications of(BuildVerdict build, Provenance provenance) {
        SarifNotifications all = new SarifNotifications();
        for (Unreadable unreadable : build.scan().unreadable()) {
            SarifPlace place = new SarifPlace(RepositoryFile.of(unreadable.file(), provenance), 0, 0);
            all.inExecution.add(new Notification(
                    Weight.ERROR,
                    "cannot read " + unreadable.file() + ": " + unreadable.cause() + "; it is not judged",
                    Optional.of(place)));
        }
        for (ModuleEntry listed : build.ledger()) {
            for (LedgerUse use : listed.entry().uses()) {
                if (use.state() == State.NOT_SCANNED) {
                    all.inExecution.add(notScanned(listed, use, provenance));
                }
            }
        }
        for (ClassName type : build.scan().unresolved()) {
            all.warn("class " + type + " is " + ScanLimits.whereabouts(type)
                    + ", so what is inherited from it is unknown");
        }
        return all;
    }

    /** Those of a build that was not judged. */
    static SarifNotifications of(List<Mistake> mistakes, Provenance provenance) {
        SarifNotifications all = new SarifNotifications();
        for (Mistake mistake : mistakes) {
            boolean inFile = mistake.line() > 0;
            SarifPlace place =
                    new SarifPlace(RepositoryFile.of(mistake.source(), provenance), mistake.line(), mistake.column());
            all.inConfiguration.add(new Notification(
                    Weight.ERROR,
                    inFile ? mistake.sentence() : mistake.source() + ": " + mistake.sentence(),
                    inFile ? Optional.of(place) : Optional.empty()));
        }
        return all;
    }

    private static Notification notScanned(ModuleEntry listed, LedgerUse use, Provenance provenance) {
        SarifPlace place = new SarifPlace(
                RepositoryFile.of(listed.module().debtSource(), provenance),
                use.allowed().line(),
                0);
        String text = "entry '" + listed.entry().debt().id() + "': whether "
                + use.allowed().api() + " is still there is unknown, as not every class could be read";
        return new Notification(Weight.WARNING, text, Optional.of(place));
    }

    void warn(String text) {
        inExecution.add(new Notification(Weight.WARNING, text, Optional.empty()));
    }

    /** Writes both lists into an invocation. */
    void write(JsonWriter json) throws IOException {
        write(json, "toolConfigurationNotifications", inConfiguration);
        write(json, "toolExecutionNotifications", inExecution);
    }

    private static void write(JsonWriter json, String name, List<Notification> notifications) throws IOException {
        json.name(name).beginArray();
        for (Notification notification : notifications) {
            json.beginObject();
            json.name("level").value(notification.weight().toString());
            SarifText.write(json, "message", notification.text());
            if (notification.place().isPresent()) {
                json.name("locations").beginArray().beginObject();
                notification.place().get().write(json);
                json.endObject().endArray();
            }
            json.endObject();
        }
        json.endArray();
    }
}
