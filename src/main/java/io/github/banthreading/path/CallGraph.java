package io.github.banthreading.path;

import io.github.banthreading.path.Call.Kind;
import io.github.banthreading.scan.MethodKey;
import io.github.banthreading.scan.NameAndType;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where execution may go on from a method. Worked out when somebody goes there, once. */
final class CallGraph {

    private final OwnClasses classes;
    private final LibraryTypes libraries;
    private final NameAndType staticInitialiser;
    private final ByNumber<CodeReading.Said[]> said = new ByNumber<>();
    private final ByNumber<Targets> overriding = new ByNumber<>();
    private final ByNumber<Targets> initialisers = new ByNumber<>();

    CallGraph(OwnClasses classes, LibraryTypes libraries) {
        this.classes = classes;
        this.libraries = libraries;
        this.staticInitialiser = classes.named(MethodKey.STATIC_INITIALIZER);
    }

    /** What a method says, in the order of its code. */
    CodeReading.Said[] said(OwnMethod from) {
        CodeReading.Said[] known = said.find(from.number);
        return known == null ? said.put(from.number, classes.calls(from)) : known;
    }

    /** The methods that may run by what the code of a class says; finds the static initialisers too that may run before. */
    Targets targets(OwnClass from, Call call) {
        Targets known = call.runs;
        if (known == null) {
            known = findTargets(from, call);
            call.runs = known;
        }
        return known;
    }

    private Targets findTargets(OwnClass from, Call call) {
        if (call.kind == Kind.VIRTUAL) {
            return classes.receivers(call.owner, call.member);
        } else if (call.kind == Kind.SPECIAL) {
            return classes.exactly(call.owner, call.member);
        } else if (call.kind == Kind.STATIC) {
            Targets method = classes.exactly(call.owner, call.member);
            call.initialises = method.isEmpty() ? Targets.NONE : initialisers(from, method.methods[0].owner);
            return method;
        } else if (call.kind == Kind.FIELD) {
            call.initialises = initialisers(from, classes.declaring(call.owner, call.member));
            return Targets.NONE;
        } else {
            call.initialises = initialisers(from, call.owner);
            return overriding(call.owner);
        }
    }

    /** The initialisers of a class and its superclasses (JVMS 5.5); those of the running method's own class have run before. */
    private Targets initialisers(OwnClass from, OwnClass type) {
        return classes.isSuperclass(type, from) ? Targets.NONE : initialisers(type);
    }

    /** The static initialisers of a class and its superclasses, as far as they are the module's. */
    Targets initialisers(OwnClass type) {
        Targets known = initialisers.find(type.order);
        return known == null ? initialisers.put(type.order, findInitialisers(type)) : known;
    }

    private Targets findInitialisers(OwnClass type) {
        List<OwnMethod> found = List.of();
        int walk = classes.startWalk();
        for (OwnClass each = type; each != null && each.isFirstMetBy(walk); each = each.superclass) {
            OwnMethod initialiser = classes.contents(each).methods().find(staticInitialiser);
            if (initialiser != null) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(initialiser);
            }
        }
        return classes.all(found);
    }

    /**
     * The methods of an object of a class that somebody outside the module may call, because they override what a library
     * declares: {@code Runnable.run}, {@code Comparator.compare}, {@code Object.toString}.
     */
    Targets overriding(OwnClass type) {
        Targets known = overriding.find(type.order);
        return known == null ? overriding.put(type.order, findOverriding(type)) : known;
    }

    private Targets findOverriding(OwnClass type) {
        Map<NameAndType, OwnMethod> found = Map.of();
        List<Set<NameAndType>> declared = List.of();
        for (OwnClass each : classes.lineage(type)) {
            Contents contents = classes.contents(each);
            if (contents.mayOverride()) {
                if (declared.isEmpty()) {
                    declared = declaredOutside(type);
                    found = new HashMap<>(4);
                }
                for (int i = 0; i < declared.size(); i++) {
                    addOverriding(contents.methods(), declared.get(i), found);
                }
            }
        }
        return classes.all(new ArrayList<>(found.values()));
    }

    /** What the types outside the module declare that a class inherits from; mostly there is one that the class names. */
    private List<Set<NameAndType>> declaredOutside(OwnClass type) {
        List<ClassName> named = new ArrayList<>(1);
        List<Set<NameAndType>> declared = new ArrayList<>(1);
        for (OwnClass each : classes.lineage(type)) {
            for (int i = 0; i < each.outside.size(); i++) {
                ClassName name = each.outside.get(i);
                if (!named.contains(name)) {
                    named.add(name);
                    declared.add(libraries.inherited(name));
                }
            }
        }
        return declared;
    }

    /** Goes over the shorter list of the two. */
    private static void addOverriding(
            DeclaredMethods methods, Set<NameAndType> declared, Map<NameAndType, OwnMethod> found) {
        if (declared.size() < methods.all().length) {
            for (NameAndType key : declared) {
                OwnMethod method = methods.find(key);
                if (method != null && method.overrides() && !method.isAbstract()) {
                    found.putIfAbsent(key, method);
                }
            }
        } else {
            for (OwnMethod method : methods.all()) {
                if (declared.contains(method.key()) && method.overrides() && !method.isAbstract()) {
                    found.putIfAbsent(method.key(), method);
                }
            }
        }
    }

    /** The classes that inherit from one of some types outside the module, also by way of other classes, by name. */
    SortedSet<OwnClass> inheriting(Set<ClassName> wanted) {
        SortedSet<OwnClass> found = new TreeSet<>();
        for (OwnClass each : classes.all()) {
            if (names(each, wanted)) {
                Collections.addAll(found, classes.heirs(each));
            }
        }
        return found;
    }

    private boolean names(OwnClass type, Set<ClassName> wanted) {
        for (int i = 0; i < type.outside.size(); i++) {
            ClassName each = type.outside.get(i);
            // No type of the JDK knows those of a library.
            if (!each.isOfJdk() && isAnyOf(libraries.lineage(each), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyOf(List<ClassName> types, Set<ClassName> wanted) {
        for (ClassName each : wanted) {
            if (types.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class inherits from one of some types outside the module, also by way of other classes. */
    boolean inherits(OwnClass type, Set<ClassName> wanted) {
        for (OwnClass each : classes.lineage(type)) {
            for (ClassName name : each.outside) {
                if (isAnyOf(libraries.lineage(name), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
