package io.github.banthreading.path;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where execution may go on from a method. Worked out when somebody goes there, once. */
final class CallGraph {

    private static final Set<ClassName> OBJECT_ALONE = Set.of(ClassName.OBJECT);

    private final OwnClasses classes;
    private final LibraryTypes libraries;
    private final Map<OwnClass, List<OwnMethod>> overriding = new HashMap<>();
    private final Map<OwnClass, Set<ClassName>> outside = new HashMap<>();
    private final Map<OwnClass, List<OwnMethod>> initialisers = new HashMap<>();

    CallGraph(OwnClasses classes, LibraryTypes libraries) {
        this.classes = classes;
        this.libraries = libraries;
    }

    /** Where a method leads, in the order of its code. */
    List<Edge> edges(OwnMethod from) {
        List<Edge> edges = from.edges;
        if (edges == null) {
            edges = findEdges(from);
            from.edges = edges;
        }
        return edges;
    }

    private List<Edge> findEdges(OwnMethod from) {
        List<Call> calls = classes.calls(from);
        if (calls.isEmpty()) {
            return List.of();
        }
        List<Edge> edges = new ArrayList<>(calls.size());
        for (Call call : calls) {
            switch (call.kind()) {
                case VIRTUAL -> add(classes.receivers(call.owner(), call.member()), call, edges);
                case SPECIAL -> add(exactly(call), call, edges);
                case STATIC -> {
                    List<OwnMethod> method = exactly(call);
                    add(method, call, edges);
                    if (!method.isEmpty()) {
                        addInitialisers(from, method.get(0).owner, call, edges);
                    }
                }
                case FIELD -> addInitialisers(from, classes.declaring(call.owner(), call.member()), call, edges);
                case NEW -> {
                    addInitialisers(from, call.owner(), call, edges);
                    List<OwnMethod> overriding = overriding(call.owner());
                    if (!overriding.isEmpty()) {
                        // What a weaver made, its advice calls at once.
                        edges.add(new Edge(overriding, !call.owner().isMade, call.line()));
                    }
                }
            }
        }
        return edges;
    }

    private static void add(List<OwnMethod> to, Call call, List<Edge> edges) {
        if (!to.isEmpty()) {
            edges.add(new Edge(to, call.handedOver(), call.line()));
        }
    }

    private List<OwnMethod> exactly(Call call) {
        OwnMethod method = classes.resolve(call.owner(), call.member());
        return method == null || method.isAbstract() ? List.of() : List.of(method);
    }

    /** The initialisers of a class and its superclasses (JVMS 5.5); those of the running method's own class have run before. */
    private void addInitialisers(OwnMethod from, OwnClass type, Call call, List<Edge> edges) {
        if (!classes.isSuperclass(type, from.owner)) {
            add(initialisers(type), call, edges);
        }
    }

    /** The static initialisers of a class and its superclasses, as far as they are the module's. */
    List<OwnMethod> initialisers(OwnClass type) {
        List<OwnMethod> known = initialisers.get(type);
        if (known == null) {
            known = findInitialisers(type);
            initialisers.put(type, known);
        }
        return known;
    }

    private List<OwnMethod> findInitialisers(OwnClass type) {
        List<OwnMethod> initialisers = new ArrayList<>(1);
        for (OwnClass each : classes.superclasses(type)) {
            OwnMethod initialiser = classes.contents(each).methods().get(OwnMethod.STATIC_INITIALIZER + "()V");
            if (initialiser != null) {
                initialisers.add(initialiser);
            }
        }
        return initialisers;
    }

    /**
     * The methods of an object of a class that somebody outside the module may call, because they override what a library
     * declares: {@code Runnable.run}, {@code Comparator.compare}, {@code Object.toString}.
     */
    List<OwnMethod> overriding(OwnClass type) {
        List<OwnMethod> methods = overriding.get(type);
        if (methods == null) {
            methods = findOverriding(type);
            overriding.put(type, methods);
        }
        return methods;
    }

    private List<OwnMethod> findOverriding(OwnClass type) {
        Map<String, OwnMethod> found = new HashMap<>(2);
        Set<String> declared = libraries.overridable(outside(type));
        for (OwnClass each : classes.lineage(type)) {
            addOverriding(classes.contents(each).methods(), declared, found);
        }
        List<OwnMethod> overriding = new ArrayList<>(found.values());
        Collections.sort(overriding);
        return overriding;
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
        if (leadsTo(type.superName, wanted)) {
            return true;
        }
        for (ClassName each : type.interfaces) {
            if (leadsTo(each, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsTo(@Nullable ClassName name, Set<ClassName> wanted) {
        return name != null
                && !name.equals(ClassName.OBJECT)
                && classes.find(name) == null
                && isAnyOf(libraries.lineage(name), wanted);
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
        Set<ClassName> known = outside.get(type);
        if (known == null) {
            known = findOutside(type);
            outside.put(type, known);
        }
        return known;
    }

    private Set<ClassName> findOutside(OwnClass type) {
        if (type.interfaces.isEmpty() && ClassName.OBJECT.equals(type.superName)) {
            return OBJECT_ALONE;
        }
        Set<ClassName> found = new HashSet<>();
        for (OwnClass each : classes.lineage(type)) {
            addOutside(each.superName, found);
            for (ClassName name : each.interfaces) {
                addOutside(name, found);
            }
        }
        return found;
    }

    private void addOutside(@Nullable ClassName name, Set<ClassName> found) {
        if (name != null && classes.find(name) == null) {
            found.addAll(libraries.lineage(name));
        }
    }
}
