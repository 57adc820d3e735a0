package io.github.banthreading.path;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * The class files that a search is in. Calls lead from class to class and back, and each method is read when it is reached, so
 * that a file stays in memory for a while; those that nobody came back to for longest are let go of, and read again if need be.
 */
final class OpenFiles {

    /** Of about seven thousand classes. */
    private static final int MOST_BYTES = 1 << 25;

    private final OwnClass.ByName classes;
    private final LinkedHashMap<OwnClass, CodeReading> open = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    /**
     * Starts with none.
     */
    OpenFiles(OwnClass.ByName classes) {
        this.classes = classes;
    }

    /** The file of a class; throws {@link RuntimeException} when it is damaged. */
    CodeReading find(OwnClass type) throws IOException {
        CodeReading reading = open.get(type);
        if (reading == null) {
            reading = new CodeReading(type.file.bytes(), classes);
            open.put(type, reading);
            bytes += reading.size();
            closeOldest();
        }
        return reading;
    }

    private void closeOldest() {
        Iterator<CodeReading> oldest = open.values().iterator();
        while (bytes > MOST_BYTES && open.size() > 1) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }
}
