package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.JdkTypes;
import io.github.banthreading.scan.Members;
import io.github.banthreading.scan.NameAndType;
import io.github.banthreading.scan.NamesAndTypes;
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
    private final NamesAndTypes names;
    private final Map<ClassName, Supertypes> direct = new HashMap<>();
    private final Map<ClassName, List<ClassName>> lineages = new HashMap<>();
    private final Map<ClassName, Set<NameAndType>> overridable = new HashMap<>();
    private final Map<ClassName, Set<NameAndType>> inherited = new HashMap<>();

    /**
     * Types outside the module, each read when it is asked for.
     *
     * @param supertypes what a type inherits from
     * @param files its class file, for the names of its methods
     * @param names what names and descriptors are looked up in
     */
    LibraryTypes(
            Function<ClassName, Optional<Supertypes>> supertypes,
            Function<ClassName, Optional<byte[]>> files,
            NamesAndTypes names) {
        this.supertypes = supertypes;
        this.files = files;
        this.names = names;
    }

    /** Whether there is such a type. */
    boolean has(ClassName type) {
        return files.apply(type).isPresent();
    }

    /** Whether a type declares a method that can be overridden. */
    boolean declares(ClassName type, NameAndType key) {
        return overridable(type).contains(key);
    }

    /** What a type and everything it inherits from declare for others to override. */
    Set<NameAndType> inherited(ClassName type) {
        Set<NameAndType> known = inherited.get(type);
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
    List<ClassName> lineage(ClassName type) {
        List<ClassName> known = lineages.get(type);
        if (known == null) {
            known = findLineage(type);
            lineages.put(type, known);
        }
        return known;
    }

    private List<ClassName> findLineage(ClassName type) {
        List<ClassName> lineage = new ArrayList<>();
        lineage.add(type);
        for (int i = 0; i < lineage.size(); i++) {
            Supertypes found = supertypes(lineage.get(i));
            for (ClassName each : found.interfaces()) {
                addNew(each, lineage);
            }
            if (found.superName() != null) {
                addNew(found.superName(), lineage);
            }
        }
        return lineage;
    }

    /** Few types inherit from more than twenty. */
    private static void addNew(ClassName type, List<ClassName> lineage) {
        if (!lineage.contains(type)) {
            lineage.add(type);
        }
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

    /** Names and descriptors of what a type itself declares for others to override. */
    private Set<NameAndType> overridable(ClassName type) {
        Set<NameAndType> known = overridable.get(type);
        if (known == null) {
            Optional<byte[]> file = files.apply(type);
            known = file.isPresent() ? readOverridable(file.get()) : Set.of();
            overridable.put(type, known);
        }
        return known;
    }

    /** Name and descriptor of what a class file declares for others to override. */
    private Set<NameAndType> readOverridable(byte[] bytes) {
        try {
            ClassBytes file = new ClassBytes(bytes);
            Members members = Members.methodsOf(file);
            Set<NameAndType> methods = new HashSet<>();
            while (members.next()) {
                NameAndType method = names.of(file, members.nameIndex(), members.descriptorIndex());
                if ((members.access() & PRIVATE_STATIC_FINAL) == 0 && !method.isInitializer()) {
                    methods.add(method);
                }
            }
            return methods;
        } catch (RuntimeException e) {
            return Set.of();
        }
    }
}
