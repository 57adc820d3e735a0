package io.github.banthreading.scan;

import java.util.HashMap;
import java.util.Map;

/** The code that was read, by its class. */
final class ReadCode {

    private final Map<ClassOutline, ClassCode> code = new HashMap<>();

    void put(ClassOutline outline, ClassCode its) {
        code.put(outline, its);
    }

    /** All that was read, in no particular order. */
    Iterable<Map.Entry<ClassOutline, ClassCode>> all() {
        return code.entrySet();
    }

    boolean holds(ClassOutline outline) {
        return code.containsKey(outline);
    }

    /** What the code of a class says: nothing where none was read, because nothing in it is used or it cannot be. */
    ClassCode of(ClassOutline outline) {
        return code.getOrDefault(outline, ClassCode.NONE);
    }
}
