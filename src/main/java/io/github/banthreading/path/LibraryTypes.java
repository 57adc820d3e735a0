package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.JdkTypes;
import io.github.banthreading.scan.Members;
import io.github.banthreading.scan.Supertypes;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The types outside the module that classes of it inherit from, with the methods that can be overridden. A type is read when
 * a class of the module that is made inherits from it; one that nobody has, or that cannot be read, has no methods.
 */
final class LibraryTypes {

    private static final int PRIVATE_STATIC_FINAL = 0x0002 | 0x0008 | 0x0010;

    private static final Supertypes NOTHING = new Supertypes(null, List.of());

    private final Function<ClassName, Optional<Supertypes>> supertypes;
    private final Function<ClassName, Optional<byte[]>> files;
    private final Map<ClassName, Supertypes> direct = new HashMap<>();
    private final Map<ClassName, Set<ClassName>> lineages = new HashMap<>();
    private final Map<ClassName, Set<String>> overridable = new HashMap<>();
    private final Map<ClassName, Set<String>> inherited = new HashMap<>();

    /**
     * Types outside the module, each read when it is asked for.
     *
     * @param supertypes what a type inherits from
     * @param files its class file, for the names of its methods
     */
    LibraryTypes(Function<ClassName, Optional<Supertypes>> supertypes, Function<ClassName, Optional<byte[]>> files) {
        this.supertypes = supertypes;
        this.files = files;
    }

    /** Whether there is such a type. */
    boolean has(ClassName type) {
        return files.apply(type).isPresent();
    }

    /** Whether a type or something that it inherits from declares a method that can be overridden. */
    boolean declares(ClassName type, String key) {
        return inherited(type).contains(key);
    }

    /** Names and descriptors of what a type and all that it inherits from declare for others to override. */
    Set<String> inherited(ClassName type) {
        Set<String> known = inherited.get(type);
        if (known == null) {
            known = new HashSet<>();
            for (ClassName each : lineage(type)) {
                known.addAll(overridable(each));
            }
            inherited.put(type, known);
        }
        return known;
    }

    /** A type and everything it inherits from. */
    Set<ClassName> lineage(ClassName type) {
        Set<ClassName> known = lineages.get(type);
        if (known == null) {
            known = findLineage(type);
            lineages.put(type, known);
        }
        return known;
    }

    private Set<ClassName> findLineage(ClassName type) {
        Set<ClassName> lineage = new HashSet<>();
        List<ClassName> open = new ArrayList<>(List.of(type));
        for (int i = 0; i < open.size(); i++) {
            if (lineage.add(open.get(i))) {
                Supertypes found = supertypes(open.get(i));
                open.addAll(found.interfaces());
                if (found.superName() != null) {
                    open.add(found.superName());
                }
            }
        }
        return lineage;
    }

    private Supertypes supertypes(ClassName type) {
        Supertypes known = direct.get(type);
        if (known == null) {
            Optional<Supertypes> found = type.isOfJdk() ? JdkTypes.find(type) : supertypes.apply(type);
            known = (found.isPresent() ? found : JdkTypes.find(type)).orElse(NOTHING);
            direct.put(type, known);
        }
        return known;
    }

    private Set<String> overridable(ClassName type) {
        Set<String> known = overridable.get(type);
        if (known == null) {
            Optional<byte[]> file = files.apply(type);
            known = file.isPresent() ? readOverridable(file.get()) : Set.of();
            overridable.put(type, known);
        }
        return known;
    }

    /** Name and descriptor of what a class file declares for others to override. */
    private static Set<String> readOverridable(byte[] bytes) {
        Set<String> methods = new HashSet<>();
        try {
            Members members = Members.methodsOf(new ClassBytes(bytes));
            while (members.next()) {
                if ((members.access() & PRIVATE_STATIC_FINAL) == 0
                        && !members.name().startsWith("<")) {
                    methods.add(members.nameAndDescriptor());
                }
            }
        } catch (RuntimeException e) {
            return Set.of();
        }
        return methods;
    }
}
