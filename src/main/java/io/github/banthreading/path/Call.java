package io.github.banthreading.path;

/**
 * One thing that code says about a class of the module and that may run a method (JVMS 6.5).
 *
 * @param kind what it says
 * @param handedOver whether it only refers to the method by a handle (JVMS 4.4.8)
 * @param owner the class that it names
 * @param member name and descriptor of the method, or the name of the field
 * @param line 0 when there is none
 */
record Call(Kind kind, boolean handedOver, OwnClass owner, String member, int line) {

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
