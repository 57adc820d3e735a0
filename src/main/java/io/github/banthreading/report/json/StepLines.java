package io.github.banthreading.report.json;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.use.CallPath.Step;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The steps of call paths as objects of a JSON text, a line each, because white space would be half of the file. A step is made
 * into text once: the ways from one handler share their beginning.
 */
public final class StepLines {

    private final Map<Step, String> lines = new HashMap<>();
    private final Members members;

    /** Lines whose objects have the given members. */
    public StepLines(Members members) {
        this.members = members;
    }

    /** What a format tells of a step. */
    @FunctionalInterface
    public interface Members {

        /** Writes names and values into the object of the step. */
        void write(JsonWriter json, Step step) throws IOException;
    }

    /** Writes the step as the next value. */
    public void write(JsonWriter json, Step step) throws IOException {
        String line = lines.get(step);
        if (line == null) {
            line = JsonText.line(object -> members.write(object, step));
            lines.put(step, line);
        }
        json.jsonValue(line);
    }
}
