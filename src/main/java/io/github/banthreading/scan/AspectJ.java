package io.github.banthreading.scan;

/** What AspectJ's weaver leaves in class files. */
final class AspectJ {

    /** The attribute of every class that was woven. */
    static final String WOVEN = "org.aspectj.weaver.WeaverState";

    /** The attribute of a method that it added. */
    static final String SYNTHETIC = "org.aspectj.weaver.AjSynthetic";

    /** The superclass of the classes by which an advice that is not inlined proceeds. */
    static final String CLOSURE = "org/aspectj/runtime/internal/AroundClosure";

    private static final String ADVICE = "$advice";

    private AspectJ() {}

    /** Whether a synthetic method of a woven class is a copy of an advice, which is judged in its aspect. */
    static boolean isCopyOfAdvice(String method) {
        return method.endsWith(ADVICE);
    }
}
