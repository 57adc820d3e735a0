package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;

/**
 * A place that calls an accessor, or refers to it by a handle. A compiler writes {@code static access$0(Outer)} where one
 * class or lambda needs what only another may do: javac for {@code Outer.super.start()}, ecj for {@code super::start},
 * Kotlin for protected members, scalac as {@code super$start()} for {@code super.start()} in a function.
 *
 * @param owner the class of the accessor
 * @param accessor the accessor
 * @param from the place, as a use of nothing
 */
record AccessorCall(ClassName owner, MethodKey accessor, RawUse from) {

    private static final String ACCESS = "access$";
    private static final String SUPER = "super$";

    /** Whether a method with this name is one, if a compiler made it. */
    static boolean isAccessor(String method) {
        return method.startsWith(ACCESS) || method.startsWith(SUPER);
    }
}
