package io.github.banthreading.path;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The class files that a search is in. Calls lead from class to class and back, and each method is read when it is reached, so
 * that a file stays in memory for a while; those that nobody came back to for longest are let go of, and read again if need be.
 */
final class OpenFiles {

    /** Of about seven thousand classes. */
    private static final int MOST_BYTES = 1 << 25;

    private final OwnClass.ByName classes;
    private final LinkedHashMap<OwnClass, CodeReading> open = new LinkedHashMap<>(16, 0.75f, true);
    private final CodeReading.Scratch scratch = new CodeReading.Scratch();
    private int bytes;

    /** The one that was asked for last: those who follow calls go from method to method of one class. */
    private @Nullable OwnClass last;

    private @Nullable CodeReading lastReading;

    /**
     * Starts with none.
     */
    OpenFiles(OwnClass.ByName classes) {
        this.classes = classes;
    }

    /** The file of a class; throws {@link RuntimeException} when it is damaged. */
    CodeReading find(OwnClass type) throws IOException {
        if (type == last && lastReading != null) {
            return lastReading;
        }
        CodeReading reading = open.get(type);
        if (reading == null) {
            reading = new CodeReading(type.file.bytes(), classes, scratch);
            open.put(type, reading);
            bytes += reading.size();
            closeOldest();
        }
        last = type;
        lastReading = reading;
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
