package io.github.banthreading.report.json;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.LetPass;
import io.github.banthreading.verdict.Setting;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;

/** Writes what the configuration changes and lets pass; a build that judges everything by the defaults has none of these fields. */
final class JsonConfiguration {

    private JsonConfiguration() {}

    static void write(JsonWriter json, BuildVerdict build) throws IOException {
        boolean warningsOnly = false;
        boolean changed = false;
        boolean loosened = false;
        for (Verdict module : build.modules()) {
            warningsOnly |= !module.terms().failsOnNew();
            changed |= !module.configured().settings().isEmpty();
            loosened |= !module.configured().letPass().isEmpty();
        }
        if (warningsOnly) {
            json.name("warningsOnly").value(true);
        }
        if (changed) {
            writeSettings(json, build);
        }
        if (loosened) {
            writeLetPass(json, build);
        }
    }

    private static void writeSettings(JsonWriter json, BuildVerdict build) throws IOException {
        json.name("settings").beginArray();
        for (Verdict module : build.modules()) {
            for (Setting setting : module.configured().settings()) {
                json.beginObject();
                writeModule(json, build, module);
                json.name("parameter").value(setting.parameter());
                json.name("value").value(setting.value());
                json.name("from").value(setting.from());
                json.endObject();
            }
        }
        json.endArray();
    }

    private static void writeLetPass(JsonWriter json, BuildVerdict build) throws IOException {
        json.name("letPass").beginArray();
        for (Verdict module : build.modules()) {
            for (LetPass each : module.configured().letPass()) {
                json.beginObject();
                writeModule(json, build, module);
                json.name("by").value(each.by());
                json.name("uses").value(each.uses());
                if (each.isOfClasses()) {
                    json.name("classes").value(each.classes());
                }
                json.endObject();
            }
        }
        json.endArray();
    }

    private static void writeModule(JsonWriter json, BuildVerdict build, Verdict module) throws IOException {
        if (build.hasModules()) {
            json.name("module").value(module.module());
        }
    }
}
