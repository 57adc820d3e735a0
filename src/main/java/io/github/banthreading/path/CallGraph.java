package io.github.banthreading.path;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where execution may go on from a method. Worked out when somebody goes there, once. */
final class CallGraph {

    private static final Set<ClassName> OBJECT_ALONE = Set.of(ClassName.OBJECT);

    private final OwnClasses classes;
    private final LibraryTypes libraries;
    private final ByNumber<List<Edge>> edges = new ByNumber<>();
    private final ByNumber<Targets> overriding = new ByNumber<>();
    private final ByNumber<Set<ClassName>> outside = new ByNumber<>();
    private final ByNumber<Targets> initialisers = new ByNumber<>();

    CallGraph(OwnClasses classes, LibraryTypes libraries) {
        this.classes = classes;
        this.libraries = libraries;
    }

    /** Where a method leads, in the order of its code. */
    List<Edge> edges(OwnMethod from) {
        List<Edge> known = edges.find(from.number);
        return known == null ? edges.put(from.number, findEdges(from)) : known;
    }

    private List<Edge> findEdges(OwnMethod from) {
        List<CodeReading.Said> said = classes.calls(from);
        if (said.isEmpty()) {
            return List.of();
        }
        List<Edge> found = new ArrayList<>(said.size());
        for (CodeReading.Said each : said) {
            for (Edge edge : edges(from.owner, each.call())) {
                found.add(new Edge(edge.to(), edge.handedOver(), each.offset()));
            }
        }
        return found;
    }

    private List<Edge> edges(OwnClass from, Call call) {
        List<Edge> known = call.edges;
        if (known == null) {
            known = new ArrayList<>(1);
            addEdges(from, call, known);
            call.edges = known;
        }
        return known;
    }

    private void addEdges(OwnClass from, Call call, List<Edge> found) {
        switch (call.kind) {
            case VIRTUAL -> add(classes.receivers(call.owner, call.member), call.handedOver, found);
            case SPECIAL -> add(exactly(call), call.handedOver, found);
            case STATIC -> {
                Targets method = exactly(call);
                add(method, call.handedOver, found);
                if (!method.isEmpty()) {
                    addInitialisers(from, method.methods.get(0).owner, call, found);
                }
            }
            case FIELD -> addInitialisers(from, classes.declaring(call.owner, call.member), call, found);
            case NEW -> {
                addInitialisers(from, call.owner, call, found);
                // What a weaver made, its advice calls at once.
                add(overriding(call.owner), !call.owner.isMade, found);
            }
        }
    }

    private static void add(Targets to, boolean handedOver, List<Edge> edges) {
        if (!to.isEmpty()) {
            edges.add(new Edge(to, handedOver, 0));
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
        Map<String, OwnMethod> found = new HashMap<>(2);
        Set<String> declared = libraries.overridable(outside(type));
        for (OwnClass each : classes.lineage(type)) {
            addOverriding(classes.contents(each).methods(), declared, found);
        }
        return classes.all(new ArrayList<>(found.values()));
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
                found.addAll(classes.heirs(each));
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
        return isAnyOf(outside(type), wanted);
    }

    /** Everything outside the module that a class inherits from. Most inherit from Object alone. */
    private Set<ClassName> outside(OwnClass type) {
        Set<ClassName> known = outside.find(type.order);
        return known == null ? outside.put(type.order, findOutside(type)) : known;
    }

    private Set<ClassName> findOutside(OwnClass type) {
        if (type.supertypes.isEmpty() && type.outside.size() == 1) {
            ClassName only = type.outside.get(0);
            return only.equals(ClassName.OBJECT) ? OBJECT_ALONE : libraries.lineage(only);
        }
        Set<ClassName> found = new HashSet<>();
        for (OwnClass each : classes.lineage(type)) {
            for (ClassName name : each.outside) {
                if (name.equals(ClassName.OBJECT)) {
                    found.add(name);
                } else {
                    found.addAll(libraries.lineage(name));
                }
            }
        }
        return found;
    }
}
