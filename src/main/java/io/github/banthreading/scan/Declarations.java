package io.github.banthreading.scan;

import java.util.List;
import java.util.Set;

/**
 * What the declarations of a class say of themselves.
 *
 * @param generated whether an annotation of the class says that nobody wrote it
 * @param generatedMethods the methods of which one says so
 * @param hiding own static and private methods with a listed name: they hide an inherited API instead of overriding it
 * @param bridges its bridge methods with a listed name
 * @param uses annotations and volatile fields
 */
record Declarations(
        boolean generated,
        Set<MethodKey> generatedMethods,
        Set<MethodKey> hiding,
        List<Bridge> bridges,
        List<RawUse> uses) {

    private static final Declarations NONE = new Declarations(false, Set.of(), Set.of(), List.of(), List.of());

    /** Copies; refuses a member that cannot be named before anybody keeps it. */
    Declarations {
        generatedMethods = Set.copyOf(generatedMethods);
        hiding = Set.copyOf(hiding);
        bridges = List.copyOf(bridges);
        uses = List.copyOf(uses);
        for (RawUse use : uses) {
            use.place();
        }
    }

    /** The one that most classes have. */
    static Declarations of(
            boolean generated,
            Set<MethodKey> generatedMethods,
            Set<MethodKey> hiding,
            List<Bridge> bridges,
            List<RawUse> uses) {
        boolean isEmpty =
                !generated && generatedMethods.isEmpty() && hiding.isEmpty() && bridges.isEmpty() && uses.isEmpty();
        return isEmpty ? NONE : new Declarations(generated, generatedMethods, hiding, bridges, uses);
    }
}
