package io.github.banthreading.path;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the module and how they inherit from each other. Each is read when somebody asks what it holds; which
 * methods a call may run is worked out from the hierarchy alone (class hierarchy analysis), whatever objects are made.
 */
final class OwnClasses {

    private final List<OwnClass> classes = new ArrayList<>();
    private final Map<String, OwnClass> byInternalName = new HashMap<>();
    private final Map<OwnClass, Map<String, List<OwnMethod>>> receivers = new HashMap<>();
    private final Map<OwnClass, List<OwnClass>> lineages = new HashMap<>();
    private final Map<OwnClass, Set<OwnClass>> heirs = new HashMap<>();
    private final OpenFiles files = new OpenFiles(this::find);
    private final SortedSet<ClassName> broken = new TreeSet<>();
    private int methods;

    OwnClasses(Collection<OwnClass> all) {
        for (OwnClass each : all) {
            if (byInternalName.putIfAbsent(each.name.internal(), each) == null) {
                classes.add(each);
            }
        }
        classes.sort(Comparator.comparing(each -> each.name));
        for (int i = 0; i < classes.size(); i++) {
            classes.get(i).order = i;
            addSubtype(classes.get(i));
        }
    }

    private void addSubtype(OwnClass type) {
        OwnClass superclass = superclass(type);
        if (superclass != null) {
            superclass.subtypes.add(type);
        }
        for (ClassName each : type.interfaces) {
            OwnClass found = find(each);
            if (found != null) {
                found.subtypes.add(type);
            }
        }
    }

    /** All of them, by name. */
    Collection<OwnClass> all() {
        return classes;
    }

    @Nullable
    OwnClass find(ClassName name) {
        return byInternalName.get(name.internal());
    }

    @Nullable
    OwnClass find(String internalName) {
        return byInternalName.get(internalName);
    }

    /** What a class declares. One whose file changed or is damaged declares nothing. */
    OwnClass.Contents contents(OwnClass type) {
        OwnClass.Contents contents = type.contents;
        if (contents == null) {
            try {
                contents = ClassReading.read(type, files.find(type).file(), this::nextNumber);
            } catch (IOException | RuntimeException e) {
                broken.add(type.name);
                contents = OwnClass.Contents.NONE;
            }
            type.contents = contents;
        }
        return contents;
    }

    /** What the code of a method says, in its order; nothing where its file changed or is damaged. */
    List<Call> calls(OwnMethod method) {
        if (method.code == 0) {
            return List.of();
        }
        try {
            return files.find(method.owner).read(method.code);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken.add(method.owner.name);
            return List.of();
        }
    }

    /** The classes that somebody asked for and whose files could not be read, so that ways through them are missing. */
    SortedSet<ClassName> broken() {
        return broken;
    }

    private int nextNumber() {
        return methods++;
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

    /** Whether a class inherits from another through superclasses of the module alone, or is that class. */
    boolean isSuperclass(OwnClass superclass, OwnClass type) {
        int left = classes.size();
        for (OwnClass each = type; each != null && left > 0; each = superclass(each), left--) {
            if (each == superclass) {
                return true;
            }
        }
        return false;
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
        List<OwnClass> lineage = lineage(type);
        for (int i = 0; i < lineage.size() && lineage.size() > 1; i++) {
            if (declares(lineage.get(i), field)) {
                return lineage.get(i);
            }
        }
        return type;
    }

    private boolean declares(OwnClass type, String staticField) {
        try {
            return ClassReading.declares(files.find(type).file(), staticField);
        } catch (IOException | RuntimeException e) {
            broken.add(type.name);
            return false;
        }
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
