package io.github.banthreading.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the code of a class says about a class of the module, and that may run a method (JVMS 6.5). */
final class Call {

    final Kind kind;

    /** Whether it only refers to the method by a handle (JVMS 4.4.8). */
    final boolean handedOver;

    /** The class that it names. */
    final OwnClass owner;

    /** Name and descriptor of the method, or the name of the field. */
    final String member;

    /** Where it leads from each method of the class that says it; null until somebody goes there. */
    @Nullable
    List<Edge> edges;

    Call(Kind kind, boolean handedOver, OwnClass owner, String member) {
        this.kind = kind;
        this.handedOver = handedOver;
        this.owner = owner;
        this.member = member;
    }

    /** What code can say. */
    enum Kind {
        /** Calls what the receiver's class has: {@code invokevirtual}, {@code invokeinterface}. */
        VIRTUAL,
        /** Calls exactly what is named: {@code invokespecial}. */
        SPECIAL,
        /** Calls a static method, whose class is initialised first: {@code invokestatic}. */
        STATIC,
        /** Reads or writes a static field, whose class is initialised first: {@code getstatic}, {@code putstatic}. */
        FIELD,
        /** Makes an object: {@code new}. */
        NEW
    }
}
