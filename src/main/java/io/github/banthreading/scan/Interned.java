package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one object for each name, reference and list of arguments, however many classes name it. */
final class Interned {

    private final Map<String, ClassName> names = new HashMap<>();
    private final Map<ApiRef, ApiRef> references = new HashMap<>();
    private final Map<String, String> arguments = new HashMap<>();

    /** The class of this name, which is in internal form. */
    ClassName name(String internal) {
        ClassName name = names.get(internal);
        if (name == null) {
            name = new ClassName(internal);
            names.put(internal, name);
        }
        return name;
    }

    /** The same for several names. */
    List<ClassName> names(String[] internal) {
        ClassName[] interned = new ClassName[internal.length];
        for (int i = 0; i < interned.length; i++) {
            interned[i] = name(internal[i]);
        }
        return List.of(interned);
    }

    /** This reference, or the first that was equal to it. */
    ApiRef reference(ApiRef reference) {
        ApiRef first = references.putIfAbsent(reference, reference);
        return first == null ? reference : first;
    }

    /** What {@link MethodKey#arguments} says of a descriptor. */
    String arguments(String descriptor) {
        String known = arguments.get(descriptor);
        if (known == null) {
            known = MethodKey.arguments(descriptor);
            arguments.put(descriptor, known);
        }
        return known;
    }
}
