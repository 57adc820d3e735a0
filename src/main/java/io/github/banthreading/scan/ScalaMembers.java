package io.github.banthreading.scan;

import org.objectweb.asm.Opcodes;

/**
 * What scalac makes of parts of a method that are methods themselves: bodies of functions are {@code $anonfun$foo$1} in
 * 2.13 and {@code foo$$anonfun$1} in 3, synthetic or not, called by a handle or by another of the kind; local methods are
 * {@code local$1}; lazy vals compute themselves in {@code x$lzycompute}. They fold into the method that calls them.
 */
final class ScalaMembers {

    private ScalaMembers() {}

    /** Whether scalac made a method; numbers of default arguments are positions, and stay. */
    static boolean isMade(String method, int access) {
        boolean isPrivate = (access & Opcodes.ACC_PRIVATE) != 0;
        return method.contains("$anonfun") || ScalaLazyVal.isComputation(method) || (isPrivate && isNumbered(method));
    }

    private static boolean isNumbered(String method) {
        int digits = method.length();
        while (digits > 0 && Character.isDigit(method.charAt(digits - 1))) {
            digits--;
        }
        boolean isNumbered = digits < method.length() && digits > 1 && method.charAt(digits - 1) == '$';
        return isNumbered && !method.contains("$default$");
    }

    /** Remembers who calls a method whose name scalac may have made. */
    static void fold(ClassCode.Builder code, MethodKey caller, MethodKey called) {
        if (called.name().indexOf('$') >= 0) {
            code.addReference(called, caller);
        }
    }
}
