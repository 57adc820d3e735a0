package io.github.banthreading.path;

import io.github.banthreading.scan.Marks;

/**
 * What shows in a constant pool that a class may be entered by something else than what it inherits and how it is called: an
 * annotation of a framework, a main, a method that takes Lambda's context. A scan looks for it, so that entry points are found
 * without reading all class files again.
 */
public final class EntryMarks {

    /** All of it. */
    public static final Marks MARKS =
            new Marks(Frameworks.BUILT_IN.annotations(), EntryPoints.MAIN, EntryPoints.CONTEXT);

    private EntryMarks() {}
}
