package io.github.banthreading.path;

import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.Members;
import io.github.banthreading.scan.MethodKey;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.NameAndType;
import io.github.banthreading.scan.NamesAndTypes;
import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the module and how they inherit from each other. Each is read when somebody asks what it holds; which
 * methods a call may run is worked out from the hierarchy alone (class hierarchy analysis), whatever objects are made.
 */
final class OwnClasses implements OwnClass.ByName {

    /** About how many methods a class declares or calls that no other has by the same name and descriptor. */
    private static final int NAMES_OF_A_CLASS = 4;

    private static final OwnMethod[] NO_METHODS = {};
    private static final OwnClass[] NO_CLASSES = {};

    private final List<OwnClass> classes;
    private final Map<String, OwnClass> byInternalName;
    private final NamesAndTypes names;
    private final NamesAndTypes classNames;
    private final ByNumber<Optional<OwnClass>> byName = new ByNumber<>();
    private final ByNumber<Contents> contents = new ByNumber<>();
    private final ByNumber<Map<NameAndType, Targets>> receivers = new ByNumber<>();
    private final ByNumber<Targets> alone = new ByNumber<>();
    private final OpenFiles files;
    private final SortedSet<ClassName> broken = new TreeSet<>();
    /** What one call may run, while it is looked for. */
    private final List<OwnMethod> several = new ArrayList<>();

    private int methods;
    private int targets;

    /** Counts the walks over the hierarchy: see {@link OwnClass#isFirstMetBy}. */
    private int walks;

    /** Those of several modules; one that several have is the first one's. */
    OwnClasses(List<ModuleCode> modules) {
        int count = 0;
        for (ModuleCode module : modules) {
            count += module.classes().size();
        }
        names = new NamesAndTypes(NAMES_OF_A_CLASS * count);
        classNames = new NamesAndTypes(count);
        files = new OpenFiles(this, names);
        byInternalName = new HashMap<>(2 * count);
        classes = new ArrayList<>(count);
        for (ModuleCode module : modules) {
            for (ModuleCode.Declared each : module.classes()) {
                add(new OwnClass(module, each));
            }
        }
        // They come nearly sorted, as their files do, and are sorted much faster so than as a map has them.
        classes.sort((one, other) -> one.name.compareTo(other.name));
        for (int i = 0; i < classes.size(); i++) {
            classes.get(i).order = i;
        }
        for (OwnClass each : classes) {
            each.link(this);
        }
    }

    private void add(OwnClass type) {
        if (byInternalName.putIfAbsent(type.name.internal(), type) == null) {
            classes.add(type);
        }
    }

    /** What names and descriptors are looked up in. */
    NamesAndTypes names() {
        return names;
    }

    /** The name and descriptor of a method, as methods of the module have it. */
    NameAndType named(MethodKey method) {
        return names.of(method);
    }

    /** All of them, by name. */
    Collection<OwnClass> all() {
        return classes;
    }

    @Nullable
    OwnClass find(ClassName name) {
        return byInternalName.get(name.internal());
    }

    @Override
    public Optional<OwnClass> find(ClassBytes file, int name) {
        if (NamesAndTypes.isOfJdk(file, name)) {
            return Optional.empty();
        }
        int number = classNames.of(file, name).number();
        Optional<OwnClass> known = byName.find(number);
        return known == null ? byName.put(number, Optional.ofNullable(byInternalName.get(file.decode(name)))) : known;
    }

    @Override
    public @Nullable OwnClass find(String internalName) {
        return byInternalName.get(internalName);
    }

    /** What a class declares. One whose file changed or is damaged declares nothing. */
    Contents contents(OwnClass type) {
        Contents known = contents.find(type.order);
        return known == null ? contents.put(type.order, read(type)) : known;
    }

    private Contents read(OwnClass type) {
        try {
            ClassBytes file = files.find(type).file();
            int first = methods;
            methods += Members.methodsOf(file).count();
            return ClassReading.read(type, file, names, first);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken.add(type.name);
            return Contents.NONE;
        }
    }

    /** What the code of a method says, in its order; nothing where its file changed or is damaged. */
    CodeReading.Said[] calls(OwnMethod method) {
        if (method.code == 0) {
            return CodeReading.NOTHING;
        }
        try {
            return files.find(method.owner).read(method.code);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken.add(method.owner.name);
            return CodeReading.NOTHING;
        }
    }

    /** The line of an instruction in the code of a method; 0 when none is known. */
    int line(OwnMethod method, int offset) {
        try {
            return method.code == 0 ? 0 : files.find(method.owner).line(method.code, offset);
        } catch (IOException | RuntimeException e) {
            broken.add(method.owner.name);
            return 0;
        }
    }

    /** The classes that somebody asked for and whose files could not be read, so that ways through them are missing. */
    SortedSet<ClassName> broken() {
        return broken;
    }

    /** The number of a new walk over the hierarchy, in which no class was met yet. Circles end where they close. */
    int startWalk() {
        return ++walks;
    }

    private static List<OwnClass> chain(OwnClass type, int walk) {
        List<OwnClass> chain = new ArrayList<>(2);
        for (OwnClass each = type; each != null && each.isFirstMetBy(walk); each = each.superclass) {
            chain.add(each);
        }
        return chain;
    }

    /** Whether a class inherits from another through superclasses of the module alone, or is that class. */
    boolean isSuperclass(OwnClass superclass, OwnClass type) {
        int left = classes.size();
        for (OwnClass each = type; each != null && left > 0; each = each.superclass, left--) {
            if (each == superclass) {
                return true;
            }
        }
        return false;
    }

    /** A type and everything of the module that it inherits from: superclasses first, then interfaces. */
    OwnClass[] lineage(OwnClass type) {
        if (type.lineage.length == 0) {
            type.lineage = findLineage(type);
        }
        return type.lineage;
    }

    private OwnClass[] findLineage(OwnClass type) {
        if (type.supertypes.isEmpty()) {
            return new OwnClass[] {type};
        }
        int walk = startWalk();
        List<OwnClass> lineage = chain(type, walk);
        for (int i = 0; i < lineage.size(); i++) {
            lineage.get(i).addSupertypes(walk, lineage);
        }
        return lineage.toArray(NO_CLASSES);
    }

    /** A type and everything of the module that inherits from it, by name. */
    OwnClass[] heirs(OwnClass type) {
        if (type.heirs.length == 0) {
            type.heirs = findHeirs(type);
        }
        return type.heirs;
    }

    private OwnClass[] findHeirs(OwnClass type) {
        if (type.subtypes.isEmpty()) {
            return new OwnClass[] {type};
        }
        int walk = startWalk();
        List<OwnClass> met = new ArrayList<>();
        type.isFirstMetBy(walk);
        met.add(type);
        for (int i = 0; i < met.size(); i++) {
            met.get(i).addSubtypes(walk, met);
        }
        OwnClass[] sorted = met.toArray(NO_CLASSES);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The method of the module that a name and descriptor mean, seen from a type (JVMS 5.4.3.3); null when it is a library's. */
    @Nullable
    OwnMethod resolve(OwnClass type, NameAndType key) {
        OwnMethod inherited = null;
        for (OwnClass each : lineage(type)) {
            OwnMethod method = contents(each).methods().find(key);
            if (method != null && !method.isAbstract()) {
                return method;
            }
            inherited = inherited == null ? method : inherited;
        }
        return inherited;
    }

    /** The class that declares a static field, seen from a type (JVMS 5.4.3.2); the type itself when none does. */
    OwnClass declaring(OwnClass type, NameAndType field) {
        OwnClass[] lineage = lineage(type);
        for (int i = 0; i < lineage.length && lineage.length > 1; i++) {
            if (declares(lineage[i], field)) {
                return lineage[i];
            }
        }
        return type;
    }

    private boolean declares(OwnClass type, NameAndType staticField) {
        try {
            return ClassReading.declares(files.find(type).file(), staticField, names);
        } catch (IOException | RuntimeException e) {
            broken.add(type.name);
            return false;
        }
    }

    /** Whether an heir of an interface has a superclass that is none, but may hold what the interface declares. */
    private static boolean mayInheritFromElsewhere(OwnClass type, OwnClass[] heirs) {
        OwnClass superclass = type.superclass;
        return superclass != null && Arrays.binarySearch(heirs, superclass) < 0;
    }

    private Targets alone(OwnMethod method) {
        Targets known = alone.find(method.number);
        return known == null ? alone.put(method.number, Targets.one(method)) : known;
    }

    /** The method with code that a name and descriptor mean, seen from a type. */
    Targets exactly(OwnClass type, NameAndType key) {
        return exactly(resolve(type, key));
    }

    private Targets exactly(@Nullable OwnMethod method) {
        return method == null || method.isAbstract() ? Targets.NONE : alone(method);
    }

    /** The methods with code that a call on a receiver of a type may run, by name (JVMS 5.4.6). */
    Targets receivers(OwnClass type, NameAndType key) {
        if (type.subtypes.isEmpty()) {
            return exactly(type, key);
        }
        Map<NameAndType, Targets> known = receivers.find(type.order);
        if (known == null) {
            known = receivers.put(type.order, new HashMap<>(4));
        }
        Targets found = known.get(key);
        if (found == null) {
            found = findReceivers(type, key);
            known.put(key, found);
        }
        return found;
    }

    private Targets findReceivers(OwnClass type, NameAndType key) {
        OwnMethod named = resolve(type, key);
        if (named != null && !named.isOverridable()) {
            return exactly(named);
        }
        List<OwnMethod> methods = several;
        methods.clear();
        OwnClass[] heirs = heirs(type);
        boolean isInterface = contents(type).isInterface();
        for (OwnClass each : heirs) {
            OwnMethod method = each == type ? named : contents(each).methods().find(key);
            if (method == null && isInterface && mayInheritFromElsewhere(each, heirs)) {
                method = resolve(each, key);
            }
            if (method != null && !method.isAbstract()) {
                methods.add(method);
            }
        }
        return all(methods);
    }

    /** Several methods, in any order; one that is there twice counts once. */
    Targets all(List<OwnMethod> methods) {
        if (methods.size() < 2) {
            return methods.isEmpty() ? Targets.NONE : alone(methods.get(0));
        }
        OwnMethod[] sorted = methods.toArray(NO_METHODS);
        Arrays.sort(sorted);
        int count = 1;
        for (OwnMethod each : sorted) {
            if (each != sorted[count - 1]) {
                sorted[count++] = each;
            }
        }
        if (count == 1) {
            return alone(sorted[0]);
        }
        return Targets.several(count == sorted.length ? sorted : Arrays.copyOf(sorted, count), targets++);
    }
}
