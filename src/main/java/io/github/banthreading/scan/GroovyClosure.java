package io.github.banthreading.scan;

import java.util.List;

/**
 * What groovyc makes of a closure: a class of its own. For one in a field's initialiser it names no enclosing method, only
 * the class around it, as if a person had written a member class; its name has a number, so that it has to fold.
 */
final class GroovyClosure {

    private static final String MARK = "org/codehaus/groovy/runtime/GeneratedClosure";

    private GroovyClosure() {}

    /** Whether a class with these interfaces is a closure. */
    static boolean isClosure(String[] interfaces) {
        return List.of(interfaces).contains(MARK);
    }
}
