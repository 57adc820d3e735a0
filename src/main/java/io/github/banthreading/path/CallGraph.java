package io.github.banthreading.path;

import io.github.banthreading.path.Call.Kind;
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
    private final ByNumber<CodeReading.Said[]> said = new ByNumber<>();
    private final ByNumber<Targets> overriding = new ByNumber<>();
    private final ByNumber<Targets> initialisers = new ByNumber<>();

    CallGraph(OwnClasses classes, LibraryTypes libraries) {
        this.classes = classes;
        this.libraries = libraries;
    }

    /** What a method says, in the order of its code. */
    CodeReading.Said[] said(OwnMethod from) {
        CodeReading.Said[] known = said.find(from.number);
        return known == null ? said.put(from.number, classes.calls(from)) : known;
    }

    /** Where one thing leads that the code of a class says. */
    List<Edge> edges(OwnClass from, Call call) {
        List<Edge> known = call.edges;
        if (known == null) {
            known = new ArrayList<>(1);
            addEdges(from, call, known);
            call.edges = known;
        }
        return known;
    }

    private void addEdges(OwnClass from, Call call, List<Edge> found) {
        if (call.kind == Kind.VIRTUAL) {
            add(classes.receivers(call.owner, call.member), call.handedOver, found);
        } else if (call.kind == Kind.SPECIAL) {
            add(exactly(call), call.handedOver, found);
        } else if (call.kind == Kind.STATIC) {
            Targets method = exactly(call);
            add(method, call.handedOver, found);
            if (!method.isEmpty()) {
                addInitialisers(from, method.methods[0].owner, call, found);
            }
        } else if (call.kind == Kind.FIELD) {
            addInitialisers(from, classes.declaring(call.owner, call.member), call, found);
        } else {
            addInitialisers(from, call.owner, call, found);
            // What a weaver made, its advice calls at once.
            add(overriding(call.owner), !call.owner.isMade, found);
        }
    }

    private static void add(Targets to, boolean handedOver, List<Edge> edges) {
        if (!to.isEmpty()) {
            edges.add(new Edge(to, handedOver));
        }
    }

    private Targets exactly(Call call) {
        OwnMethod method = classes.resolve(call.owner, call.member);
        return method == null || method.isAbstract() ? Targets.NONE : classes.alone(method);
    }

    /** The initialisers of a class and its superclasses (JVMS 5.5); those of the running method's own class have run before. */
    private void addInitialisers(OwnClass from, OwnClass type, Call call, List<Edge> found) {
        if (!classes.isSuperclass(type, from)) {
            add(initialisers(type), call.handedOver, found);
        }
    }

    /** The static initialisers of a class and its superclasses, as far as they are the module's. */
    Targets initialisers(OwnClass type) {
        Targets known = initialisers.find(type.order);
        return known == null ? initialisers.put(type.order, findInitialisers(type)) : known;
    }

    private Targets findInitialisers(OwnClass type) {
        List<OwnMethod> found = new ArrayList<>(1);
        for (OwnClass each : classes.superclasses(type)) {
            OwnMethod initialiser = classes.contents(each).methods().get(OwnMethod.STATIC_INITIALIZER + "()V");
            if (initialiser != null) {
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
        Map<String, OwnMethod> found = Map.of();
        List<Set<String>> declared = List.of();
        for (OwnClass each : classes.lineage(type)) {
            Contents contents = classes.contents(each);
            if (contents.mayOverride()) {
                if (declared.isEmpty()) {
                    declared = declaredOutside(type);
                    found = new HashMap<>(4);
                }
                for (Set<String> some : declared) {
                    addOverriding(contents.methods(), some, found);
                }
            }
        }
        return classes.all(new ArrayList<>(found.values()));
    }

    /** What the types outside the module declare that a class inherits from, those of each that the module names. */
    private List<Set<String>> declaredOutside(OwnClass type) {
        List<ClassName> named = new ArrayList<>(2);
        List<Set<String>> declared = new ArrayList<>(2);
        for (OwnClass each : classes.lineage(type)) {
            for (ClassName name : each.outside) {
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
            Map<String, OwnMethod> methods, Set<String> declared, Map<String, OwnMethod> found) {
        if (declared.size() < methods.size()) {
            for (String key : declared) {
                OwnMethod method = methods.get(key);
                if (method != null && method.overrides() && !method.isAbstract()) {
                    found.putIfAbsent(key, method);
                }
            }
        } else {
            for (OwnMethod method : methods.values()) {
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
        for (ClassName each : type.outside) {
            // No type of the JDK knows those of a library.
            if (!each.isOfJdk() && isAnyOf(libraries.lineage(each), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyOf(Set<ClassName> types, Set<ClassName> wanted) {
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
