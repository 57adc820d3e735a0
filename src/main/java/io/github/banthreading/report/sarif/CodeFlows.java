package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The ways from handlers to a use as code flows (SARIF 3.36): a step for each call, at the line where it is made, the use
 * last. They are no part of a fingerprint, so that an alert stays the same when its callers change.
 */
final class CodeFlows {

    private CodeFlows() {}

    static void write(JsonWriter json, Remark remark, Provenance provenance) throws IOException {
        Optional<List<CallPath>> paths =
                remark.finding().flatMap(found -> remark.module().reach().find(found.use()));
        if (paths.isEmpty() || paths.get().isEmpty()) {
            return;
        }
        json.name("codeFlows").beginArray();
        for (CallPath path : PathText.worthALine(paths.get())) {
            json.beginObject();
            SarifText.write(json, "message", PathText.line(path));
            json.name("threadFlows").beginArray().beginObject();
            json.name("locations").beginArray();
            for (Step step : path.steps()) {
                write(json, step, provenance);
            }
            json.endArray();
            json.endObject().endArray();
            json.endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, Step step, Provenance provenance) throws IOException {
        json.beginObject().name("location").beginObject();
        RepositoryFile file = RepositoryFile.of(step.site().file(), provenance);
        new SarifPlace(file, Math.max(1, step.site().line()), 0).write(json);
        SarifText.write(json, "message", PathText.member(step.site()));
        json.endObject().endObject();
    }
}
