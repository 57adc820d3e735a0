package io.github.banthreading.report.sarif;

import static io.github.banthreading.text.Printable.shown;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Texts in SARIF, which are shown on screens and may hold links. */
final class SarifText {

    private SarifText() {}

    /** Text that somebody else wrote, so that it neither disturbs a screen nor becomes a link (SARIF 3.11.6). */
    static String of(String text) {
        String shown = shown(text);
        return shown.contains("](") ? shown.replace("[", "\\[").replace("]", "\\]") : shown;
    }

    /** Writes a message object (SARIF 3.11) that holds the text. */
    static void write(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject();
        json.name("text").value(of(text));
        json.endObject();
    }
}
