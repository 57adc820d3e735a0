package io.github.banthreading.use;

/** When code runs in the life of a Lambda function. The order is the one in which people want to know of it. */
public enum Phase {
    /** While the function handles a request. */
    INVOCATION,
    /** Before the first request, once in each environment; with SnapStart once, when the version is published. */
    INIT,
    /** Around a snapshot, in the methods of a CRaC resource. */
    HOOK,
    /** In a program of its own: a custom runtime, a tool, a server on a developer's machine. */
    MAIN
}
