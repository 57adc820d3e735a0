package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.json.StepLines;
import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The ways from handlers to a use as code flows (SARIF 3.36): a step for each call, at the line where it is made, the use
 * last. They are no part of a fingerprint, so that an alert stays the same when its callers change.
 */
final class CodeFlows {

    /** In one file: GitHub and editors would read them all. */
    static final int MOST_STEPS = 20_000;

    private final Set<Remark> without;

    private CodeFlows(Set<Remark> without) {
        this.without = without;
    }

    /** As many as a file holds, those of the worst results first. */
    static CodeFlows of(List<Remark> results) {
        Set<Remark> without = Collections.newSetFromMap(new IdentityHashMap<>());
        int all = 0;
        for (Remark remark : results) {
            all += steps(remark);
        }
        if (all > MOST_STEPS) {
            int steps = 0;
            for (Remark remark : results.stream().sorted(Remark.WORST_FIRST).toList()) {
                steps += steps(remark);
                if (steps > MOST_STEPS && steps(remark) > 0) {
                    without.add(remark);
                }
            }
        }
        return new CodeFlows(without);
    }

    private static int steps(Remark remark) {
        return paths(remark).stream()
                .mapToInt(path -> PathText.ends(path).size())
                .sum();
    }

    private static List<CallPath> paths(Remark remark) {
        return remark.finding()
                .flatMap(found -> remark.module().reach().find(found.use()))
                .map(PathText::worthALine)
                .orElse(List.of());
    }

    /** How many results have call paths that the file does not hold. */
    int leftOut() {
        return without.size();
    }

    void write(JsonWriter json, Remark remark, StepLines lines) throws IOException {
        List<CallPath> paths = paths(remark);
        if (paths.isEmpty() || without.contains(remark)) {
            return;
        }
        json.name("codeFlows").beginArray();
        for (CallPath path : paths) {
            json.beginObject();
            SarifText.write(json, "message", PathText.line(path));
            json.name("threadFlows").beginArray().beginObject();
            json.name("locations").beginArray();
            for (Step step : PathText.ends(path)) {
                lines.write(json, step);
            }
            json.endArray();
            json.endObject().endArray();
            json.endObject();
        }
        json.endArray();
    }

    /** The steps of a file, or of several that are written of one verdict. */
    static StepLines lines(Provenance provenance) {
        return new StepLines((json, step) -> write(json, step, provenance));
    }

    private static void write(JsonWriter json, Step step, Provenance provenance) throws IOException {
        json.name("location").beginObject();
        RepositoryFile file = RepositoryFile.of(step.site().file(), provenance);
        new SarifPlace(file, Math.max(1, step.site().line()), 0).write(json);
        SarifText.write(json, "message", PathText.member(step.site()));
        json.endObject();
    }
}
