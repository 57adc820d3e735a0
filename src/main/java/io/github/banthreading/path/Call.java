package io.github.banthreading.path;

import io.github.banthreading.scan.NameAndType;
import org.jspecify.annotations.Nullable;

/** One thing that the code of a class says about a class of the module, and that may run a method (JVMS 6.5). */
final class Call {

    final Kind kind;

    /** Index of the constant that says so. */
    final int constant;

    /** Whether it only refers to the method by a handle (JVMS 4.4.8). */
    final boolean handedOver;

    /** The class that it names. */
    final OwnClass owner;

    /** Name and descriptor of the method; of a field the name alone, and nothing of a new object. */
    final NameAndType member;

    /** The methods that may run by it, from each method of the class that says it; null until somebody goes there. */
    @Nullable
    Targets runs;

    /** The static initialisers that may run before. */
    Targets initialises = Targets.NONE;

    Call(Kind kind, int constant, boolean handedOver, OwnClass owner, NameAndType member) {
        this.kind = kind;
        this.constant = constant;
        this.handedOver = handedOver;
        this.owner = owner;
        this.member = member;
    }

    /** Whether what it runs is not called by it, but made or given away here for others to call. */
    boolean handsOver() {
        // What a weaver made, its advice calls at once.
        return kind == Kind.NEW ? !owner.isMade : handedOver;
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
