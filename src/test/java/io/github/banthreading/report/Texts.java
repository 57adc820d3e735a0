package io.github.banthreading.report;

import io.github.banthreading.report.ReportFormat.Rendered;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reports in the memory. */
public final class Texts {

    private Texts() {}

    /** The whole texts by the name of their file. */
    public static Map<String, String> of(Rendered rendered) {
        Map<String, String> texts = new TreeMap<>();
        rendered.files().forEach((file, text) -> {
            StringWriter out = new StringWriter();
            try {
                text.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.put(file, out.toString());
        });
        return texts;
    }
}
