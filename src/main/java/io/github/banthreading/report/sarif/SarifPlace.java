package io.github.banthreading.report.sarif;

import com.google.gson.stream.JsonWriter;
import io.github.banthreading.report.remark.RepositoryFile;
import java.io.IOException;

/**
 * A place in a file, for SARIF.
 *
 * @param file the file
 * @param line 1 or more; 0 for the file as a whole
 * @param column 1 or more; 0 for the whole line
 */
record SarifPlace(RepositoryFile file, int line, int column) {

    /** The name of the folder that paths start from; viewers put their own folder in its place. */
    static final String BASE = "%SRCROOT%";

    /** Writes a physicalLocation (SARIF 3.29). */
    void write(JsonWriter json) throws IOException {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(file.uri());
        if (file.isRelative()) {
            json.name("uriBaseId").value(BASE);
        }
        json.endObject();
        if (line > 0) {
            json.name("region").beginObject();
            json.name("startLine").value(line);
            if (column > 0) {
                json.name("startColumn").value(column);
            }
            json.endObject();
        }
        json.endObject();
    }
}
