package io.github.banthreading.report.json;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.Phase;
import java.io.IOException;
import java.util.List;

/** The ways from handlers to uses, as {@code report.json} holds them. */
final class JsonPaths {

    private final StepLines lines = new StepLines(JsonPaths::write);

    /** Writes {@code reach} of one use; an empty list says that none was found. */
    void write(JsonWriter json, List<CallPath> paths) throws IOException {
        json.name("reach").beginArray();
        for (CallPath path : paths) {
            json.beginObject();
            json.name("phase").value(word(path.phase()));
            json.name("handedOverInInit").value(path.handedOverInInit());
            json.name("steps").beginArray();
            for (Step step : path.steps()) {
                lines.write(json, step);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private static String word(Phase phase) {
        return switch (phase) {
            case INVOCATION -> "invocation";
            case INIT -> "init";
            case HOOK -> "hook";
            case MAIN -> "main";
        };
    }

    private static void write(JsonWriter json, Step step) throws IOException {
        json.name("class").value(step.site().owner().toString());
        json.name("member").value(step.site().member().toString());
        json.name("file").value(step.site().file());
        if (step.site().line() > 0) {
            json.name("line").value(step.site().line());
        }
        json.name("handedOver").value(step.handedOver());
    }
}
