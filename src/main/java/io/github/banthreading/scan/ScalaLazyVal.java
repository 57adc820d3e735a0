package io.github.banthreading.scan;

/**
 * What scalac makes of a {@code lazy val}: Scala 2.13 computes it in {@code x$lzycompute} inside a synchronized block and
 * remembers that in a volatile {@code bitmap$0}; Scala 3 computes it in {@code x$lzyINIT1}, lets other threads wait at a
 * latch of its own library and keeps the value in a volatile {@code x$lzy1}. Nobody wrote those locks, so that they are
 * no uses; what the initialiser itself does stays one.
 */
final class ScalaLazyVal {

    private static final String LATCH = "scala/runtime/LazyVals$Waiting";

    private ScalaLazyVal() {}

    /** Whether a method computes a lazy val. */
    static boolean isComputation(String method) {
        return method.contains("$lzycompute") || method.contains("$lzyINIT");
    }

    /** Whether the first synchronized block of a method is the compiler's: all but those for fields of Scala 3 have one. */
    static boolean isLocked(MethodKey method) {
        boolean isLocal = method.descriptor().startsWith("(Lscala/runtime/Lazy");
        return isComputation(method.name()) && (isLocal || method.name().contains("$lzycompute"));
    }

    /** Whether a volatile field keeps the state of lazy vals. */
    static boolean isState(String field) {
        return field.startsWith("bitmap$") || field.contains("$lzy");
    }

    /** Whether a call's receiver is where other threads wait for a lazy val. */
    static boolean isLatch(String receiver) {
        return receiver.equals(LATCH);
    }
}
