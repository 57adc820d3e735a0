package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.JdkTypes;
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
    private final Map<ClassName, Set<ClassName>> lineages = new HashMap<>();
    private final Map<ClassName, Set<String>> overridable = new HashMap<>();

    /**
     * Takes what is asked for types outside the module.
     *
     * @param supertypes what a type inherits from
     * @param files its class file, for the names of its methods
     */
    LibraryTypes(Function<ClassName, Optional<Supertypes>> supertypes, Function<ClassName, Optional<byte[]>> files) {
        this.supertypes = supertypes;
        this.files = files;
    }

    /** Whether a type or something that it inherits from declares a method that can be overridden. */
    boolean declares(ClassName type, String key) {
        return declare(lineage(type), key);
    }

    /** Whether one of some types itself declares such a method. */
    boolean declare(Set<ClassName> types, String key) {
        for (ClassName each : types) {
            if (overridable(each).contains(key)) {
                return true;
            }
        }
        return false;
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
                Supertypes found = supertypes(open.get(i)).orElse(NOTHING);
                open.addAll(found.interfaces());
                if (found.superName() != null) {
                    open.add(found.superName());
                }
            }
        }
        return lineage;
    }

    private Optional<Supertypes> supertypes(ClassName type) {
        Optional<Supertypes> found = type.isOfJdk() ? Optional.empty() : supertypes.apply(type);
        return found.or(() -> JdkTypes.find(type));
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
            ClassBytes.Members members = new ClassBytes(bytes).methods();
            while (members.next()) {
                if ((members.access() & PRIVATE_STATIC_FINAL) == 0
                        && !members.name().startsWith("<")) {
                    methods.add(members.name().concat(members.descriptor()));
                }
            }
        } catch (RuntimeException e) {
            return Set.of();
        }
        return methods;
    }
}
