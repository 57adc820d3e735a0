package io.github.banthreading.scan;

import org.objectweb.asm.Opcodes;

/**
 * What kotlinc makes of parts of a function that are methods and no lambdas: a local function becomes a private static
 * {@code outer$local}, and the default values of parameters are computed in a synthetic {@code f$default} that calls f.
 * Both fold into the function that a person wrote, by who calls whom; the name alone decides nothing.
 */
final class KotlinMembers {

    private static final String DEFAULT_ARGUMENTS = "$default";

    private KotlinMembers() {}

    /** Remembers who calls a local function, and whose default arguments a method computes. */
    static void fold(ClassCode.Builder code, MethodKey caller, int opcode, MethodKey called) {
        if (opcode == Opcodes.INVOKESTATIC && isLocalFunction(caller, called.name())) {
            code.addReference(called, caller);
        } else if (isDefaulted(caller, called.name())) {
            code.addReference(caller, called);
        }
    }

    private static boolean isLocalFunction(MethodKey caller, String called) {
        int end = caller.name().indexOf('$');
        String function = end < 0 ? caller.name() : caller.name().substring(0, end);
        return called.startsWith(function + "$") && !called.endsWith(DEFAULT_ARGUMENTS);
    }

    private static boolean isDefaulted(MethodKey caller, String called) {
        return caller.name().equals(called + DEFAULT_ARGUMENTS);
    }
}
