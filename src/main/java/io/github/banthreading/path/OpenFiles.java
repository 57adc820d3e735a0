package io.github.banthreading.path;

import io.github.banthreading.scan.NamesAndTypes;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * The class files that a search is in. Calls lead from class to class and back, and each method is read when it is reached, so
 * that a file stays in memory for a while; those that nobody came back to are let go of, and read again if need be.
 */
final class OpenFiles {

    /** Of about ten thousand classes. */
    private static final int MOST_BYTES = 48 << 20;

    private final OwnClass.ByName classes;
    private final NamesAndTypes names;
    private final CodeReading.Scratch scratch = new CodeReading.Scratch();
    private final ByNumber<CodeReading> open = new ByNumber<>();

    /** The classes of those that are open, in the order in which it is their turn to be let go of. */
    private final Deque<OwnClass> turns = new ArrayDeque<>();

    private int bytes;

    private final int most;

    /** Starts with none. */
    OpenFiles(OwnClass.ByName classes, NamesAndTypes names) {
        this(classes, names, MOST_BYTES);
    }

    /** The same with another limit, counted in bytes. */
    OpenFiles(OwnClass.ByName classes, NamesAndTypes names, int most) {
        this.classes = classes;
        this.names = names;
        this.most = most;
    }

    /** The file of a class; throws {@link RuntimeException} when it is damaged. */
    CodeReading find(OwnClass type) throws IOException {
        CodeReading reading = open.find(type.order);
        if (reading == null) {
            reading = new CodeReading(type, type.file.open(), classes, names, scratch);
            reading.wasAskedFor = true;
            open.put(type.order, reading);
            turns.add(type);
            bytes += reading.size();
            closeOldest();
        }
        reading.wasAskedFor = true;
        return reading;
    }

    /** Lets go of some; one that was asked for since its last turn waits for another (the clock algorithm). */
    private void closeOldest() {
        while (bytes > most && turns.size() > 1) {
            OwnClass type = turns.remove();
            CodeReading reading = Objects.requireNonNull(open.find(type.order), "whose turn it is, is open");
            if (reading.wasAskedFor) {
                reading.wasAskedFor = false;
                turns.add(type);
            } else {
                bytes -= reading.size();
                open.remove(type.order);
            }
        }
    }
}
