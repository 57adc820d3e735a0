package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the module and how they inherit from each other. Each is read when somebody asks what it holds; which
 * methods a call may run is worked out from the hierarchy alone (class hierarchy analysis), whatever objects are made.
 */
final class OwnClasses {

    private final TreeMap<ClassName, OwnClass> classes = new TreeMap<>();
    private final Map<String, OwnClass> byInternalName = new HashMap<>();
    private final Map<OwnClass, Map<String, List<OwnMethod>>> receivers = new HashMap<>();
    private final Map<OwnClass, List<OwnClass>> lineages = new HashMap<>();
    private final Map<OwnClass, Set<OwnClass>> heirs = new HashMap<>();

    OwnClasses(Collection<OwnClass> all) {
        all.forEach(each -> classes.putIfAbsent(each.name, each));
        classes.values().forEach(each -> byInternalName.put(each.name.internal(), each));
        for (OwnClass each : classes.values()) {
            supertypes(each).forEach(supertype -> supertype.subtypes.add(each));
        }
    }

    /** All of them, by name. */
    Collection<OwnClass> all() {
        return classes.values();
    }

    @Nullable
    OwnClass find(ClassName name) {
        return byInternalName.get(name.internal());
    }

    @Nullable
    OwnClass find(String internalName) {
        return byInternalName.get(internalName);
    }

    /** What a class file holds. One that changed or is damaged holds nothing, which the scan has told already. */
    OwnClass.Contents contents(OwnClass type) {
        OwnClass.Contents contents = type.contents;
        if (contents == null) {
            try {
                contents = ClassReading.read(type, type.file.bytes(), this::find);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                contents = OwnClass.Contents.NONE;
            }
            type.contents = contents;
        }
        return contents;
    }

    /**
     * Whether anything in a class file could make it an entry point but what it inherits and how it is called: annotations, a
     * main, a method that takes Lambda's context. That is told by a glance, without reading what its code says.
     */
    boolean mayEnter(OwnClass type) {
        if (type.contents != null) {
            return true;
        }
        try {
            return EntryHints.in(new ClassBytes(type.file.bytes()));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Nullable
    OwnClass superclass(OwnClass type) {
        return type.superName == null ? null : find(type.superName);
    }

    /** The superclass and the interfaces of the module that a class names, the superclass first. */
    List<OwnClass> supertypes(OwnClass type) {
        List<OwnClass> supertypes = new ArrayList<>(2);
        OwnClass superclass = superclass(type);
        if (superclass != null) {
            supertypes.add(superclass);
        }
        for (ClassName each : type.interfaces) {
            OwnClass found = find(each);
            if (found != null) {
                supertypes.add(found);
            }
        }
        return supertypes;
    }

    /** A class and its superclasses as far as they are the module's, the class first. Circles end where they close. */
    List<OwnClass> superclasses(OwnClass type) {
        if (superclass(type) == null) {
            return List.of(type);
        }
        List<OwnClass> chain = new ArrayList<>(2);
        for (OwnClass each = type; each != null && !chain.contains(each); each = superclass(each)) {
            chain.add(each);
        }
        return chain;
    }

    /** A type and everything of the module that it inherits from: superclasses first, then interfaces. */
    List<OwnClass> lineage(OwnClass type) {
        List<OwnClass> lineage = lineages.get(type);
        if (lineage == null) {
            lineage = findLineage(type);
            lineages.put(type, lineage);
        }
        return lineage;
    }

    private List<OwnClass> findLineage(OwnClass type) {
        if (supertypes(type).isEmpty()) {
            return List.of(type);
        }
        List<OwnClass> lineage = new ArrayList<>(superclasses(type));
        Set<OwnClass> seen = new HashSet<>(lineage);
        for (int i = 0; i < lineage.size(); i++) {
            for (OwnClass each : supertypes(lineage.get(i))) {
                if (seen.add(each)) {
                    lineage.add(each);
                }
            }
        }
        return lineage;
    }

    /** A type and everything of the module that inherits from it. */
    Set<OwnClass> heirs(OwnClass type) {
        Set<OwnClass> known = heirs.get(type);
        if (known == null) {
            known = findHeirs(type);
            heirs.put(type, known);
        }
        return known;
    }

    private static Set<OwnClass> findHeirs(OwnClass type) {
        if (type.subtypes.isEmpty()) {
            return Set.of(type);
        }
        Set<OwnClass> heirs = new LinkedHashSet<>(Set.of(type));
        List<OwnClass> open = new ArrayList<>(heirs);
        for (int i = 0; i < open.size(); i++) {
            for (OwnClass each : open.get(i).subtypes) {
                if (heirs.add(each)) {
                    open.add(each);
                }
            }
        }
        return heirs;
    }

    /** The method of the module that a name and descriptor mean, seen from a type (JVMS 5.4.3.3); null when it is a library's. */
    @Nullable
    OwnMethod resolve(OwnClass type, String key) {
        OwnMethod inherited = null;
        for (OwnClass each : lineage(type)) {
            OwnMethod method = contents(each).methods().get(key);
            if (method != null && !method.isAbstract()) {
                return method;
            }
            inherited = inherited == null ? method : inherited;
        }
        return inherited;
    }

    /** The class that declares a static field, seen from a type (JVMS 5.4.3.2); the type itself when none does. */
    OwnClass declaring(OwnClass type, String field) {
        for (OwnClass each : lineage(type)) {
            if (contents(each).staticFields().contains(field)) {
                return each;
            }
        }
        return type;
    }

    /** Whether a class has a superclass that is no heir itself, but may hold what an interface of the class declares. */
    private boolean mayInheritFromElsewhere(OwnClass type, Set<OwnClass> heirs) {
        OwnClass superclass = superclass(type);
        return superclass != null && !heirs.contains(superclass);
    }

    /** The methods with code that a call on a receiver of a type may run, by name (JVMS 5.4.6). */
    List<OwnMethod> receivers(OwnClass type, String key) {
        Map<String, List<OwnMethod>> known = receivers.get(type);
        if (known == null) {
            known = new HashMap<>();
            receivers.put(type, known);
        }
        List<OwnMethod> found = known.get(key);
        if (found == null) {
            found = findReceivers(type, key);
            known.put(key, found);
        }
        return found;
    }

    private List<OwnMethod> findReceivers(OwnClass type, String key) {
        OwnMethod named = resolve(type, key);
        if (named != null && !named.isOverridable()) {
            return List.of(named);
        }
        Set<OwnMethod> methods = new HashSet<>();
        Set<OwnClass> heirs = heirs(type);
        for (OwnClass each : heirs) {
            OwnMethod method = each == type ? named : contents(each).methods().get(key);
            if (method == null && mayInheritFromElsewhere(each, heirs)) {
                method = resolve(each, key);
            }
            if (method != null && !method.isAbstract()) {
                methods.add(method);
            }
        }
        List<OwnMethod> sorted = new ArrayList<>(methods);
        Collections.sort(sorted);
        return sorted;
    }
}
