package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * Which class stands around a class in the source.
 *
 * @param enclosingClass set for local and anonymous classes (JVMS 4.7.7)
 * @param enclosingMethod the method of it, or {@link MethodKey#INITIALIZER}; set with the class
 * @param memberOf set for member classes (JVMS 4.7.6)
 */
record Enclosure(
        @Nullable ClassName enclosingClass,
        @Nullable MethodKey enclosingMethod,
        @Nullable ClassName memberOf) {

    /** Of a class that stands in its file alone. */
    static final Enclosure NONE = new Enclosure(null, null, null);

    /** Refuses a method that cannot be named before anybody keeps it. */
    Enclosure {
        if (enclosingMethod != null) {
            enclosingMethod.member();
        }
    }

    /** The class right around it, whatever it is to it. */
    @Nullable
    ClassName around() {
        return memberOf == null ? enclosingClass : memberOf;
    }

    /** The same for one that names no enclosing method because it stands in an initialiser of the class around it. */
    Enclosure inInitializer() {
        return enclosingClass == null && memberOf != null ? new Enclosure(memberOf, MethodKey.INITIALIZER, null) : this;
    }

    boolean isNone() {
        return enclosingClass == null && memberOf == null;
    }

    Enclosure withMemberOf(ClassName outer) {
        return new Enclosure(enclosingClass, enclosingMethod, outer);
    }
}
