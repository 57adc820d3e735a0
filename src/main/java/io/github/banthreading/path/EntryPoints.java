package io.github.banthreading.path;

import io.github.banthreading.scan.MethodKey;
import io.github.banthreading.scan.NameAndType;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach.Handler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds where execution enters the module. The runtime interface client of Lambda loads the class, which runs its static
 * initialiser, makes an object by its constructor, and then calls the handler for each request.
 */
final class EntryPoints {

    private static final Set<ClassName> HANDLERS = Set.of(
            ClassName.parse("com.amazonaws.services.lambda.runtime.RequestHandler"),
            ClassName.parse("com.amazonaws.services.lambda.runtime.RequestStreamHandler"));
    private static final Set<ClassName> RESOURCES =
            Set.of(ClassName.parse("org.crac.Resource"), ClassName.parse("jdk.crac.Resource"));
    private static final Set<String> HOOKS = Set.of("beforeCheckpoint", "afterRestore");
    private static final ClassName FUNCTION = ClassName.parse("java.util.function.Function");
    private static final ClassName OBJECT = ClassName.parse("java.lang.Object");
    private static final String HANDLE_REQUEST = "handleRequest";
    static final String CONTEXT = "Lcom/amazonaws/services/lambda/runtime/Context;";
    private static final String CONTEXT_LAST = CONTEXT + ")";
    static final String MAIN = "main";
    private static final MethodKey MAIN_KEY = new MethodKey(MAIN, "([Ljava/lang/String;)V");
    private static final MethodKey CONSTRUCTOR = new MethodKey(OwnMethod.CONSTRUCTOR, "()V");
    private static final int MOST_PARAMETERS = 3;

    private final OwnClasses classes;
    private final LibraryTypes libraries;
    private final CallGraph graph;
    private final Frameworks frameworks;
    private final List<EntryPoint> found = new ArrayList<>();
    private final SortedMap<ClassName, Handler> handlers = new TreeMap<>();
    private final List<NamedHandler> absent = new ArrayList<>();

    EntryPoints(OwnClasses classes, LibraryTypes libraries, CallGraph graph, Frameworks frameworks) {
        this.classes = classes;
        this.libraries = libraries;
        this.graph = graph;
        this.frameworks = frameworks;
    }

    /** Looks through the module; what only a name shows counts where nothing else shows a handler. */
    void find(Collection<NamedHandler> named) {
        for (OwnClass each : graph.inheriting(HANDLERS)) {
            addHandler(each);
        }
        for (OwnClass each : graph.inheriting(RESOURCES)) {
            addHooks(each);
        }
        for (OwnClass each : classes.all()) {
            if (each.isMarked) {
                addMain(each);
                addOfFramework(each);
                addPlainHandlers(each);
            }
        }
        for (NamedHandler each : named) {
            addNamed(each);
        }
        if (handlers.isEmpty()) {
            for (OwnClass each : classes.all()) {
                addByName(each);
            }
        }
        sort();
    }

    /** By name, each once; they come class by class, which leaves little to do. */
    private void sort() {
        found.sort(null);
        EntryPoint before = null;
        int count = 0;
        for (EntryPoint each : found) {
            if (before == null || each.compareTo(before) != 0) {
                found.set(count++, each);
            }
            before = each;
        }
        found.subList(count, found.size()).clear();
    }

    /** All that were found, by name. */
    List<EntryPoint> all() {
        return found;
    }

    /** The classes that are called with requests, by name. */
    Collection<Handler> handlers() {
        return handlers.values();
    }

    /** Those that were named and are not there, in the order in which they were named. */
    List<NamedHandler> absent() {
        return absent;
    }

    private void addHandler(OwnClass type) {
        Contents contents = classes.contents(type);
        if (!contents.isInterface() && (!contents.isAbstract() || !hasConcreteHeir(type))) {
            List<OwnMethod> methods = withContext(type, HANDLE_REQUEST);
            add(type, methods.isEmpty() ? overridingLibrary(type) : methods, false);
        }
    }

    /** Handlers without an interface: a class that declares a method with the context, or that inherits it of the module. */
    private void addPlainHandlers(OwnClass declaring) {
        if (!takesContext(declaring)) {
            return;
        }
        for (OwnClass each : classes.heirs(declaring)) {
            if (isMadeByLambda(each) && !graph.inherits(each, HANDLERS)) {
                List<OwnMethod> methods = withContext(each, "");
                methods.removeIf(method -> isCalledBySupertype(each, method));
                if (!methods.isEmpty()) {
                    add(each, methods, false);
                }
            }
        }
    }

    /** Whether a method takes the place of an inherited one, through which the module or a library calls it; Lambda does not. */
    private boolean isCalledBySupertype(OwnClass type, OwnMethod method) {
        for (OwnClass each : classes.lineage(type)) {
            OwnMethod inherited = classes.contents(each).methods().find(method.key());
            if (each != method.owner && inherited != null && inherited.overrides()) {
                return true;
            }
        }
        int parameters = Parameters.count(method.descriptor());
        for (OwnMethod each : classes.contents(method.owner).methods().all()) {
            // The bridge that overrides what has other types.
            if (each.isSynthetic()
                    && each.isNamed(method.name())
                    && Parameters.count(each.descriptor()) == parameters) {
                return true;
            }
        }
        return graph.overriding(type).contains(method);
    }

    private boolean takesContext(OwnClass type) {
        for (OwnMethod method : classes.contents(type).methods().all()) {
            if (method.descriptor().contains(CONTEXT_LAST)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasConcreteHeir(OwnClass type) {
        for (OwnClass each : classes.heirs(type)) {
            Contents heir = classes.contents(each);
            if (!heir.isAbstract() && !heir.isInterface()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMadeByLambda(OwnClass type) {
        Contents contents = classes.contents(type);
        OwnMethod constructor = contents.methods().find(classes.named(CONSTRUCTOR));
        return !contents.isAbstract() && constructor != null && constructor.isPublic();
    }

    /** Public methods that end their parameters with the context, own or inherited from the module; all, or those of a name. */
    private List<OwnMethod> withContext(OwnClass type, String name) {
        List<OwnMethod> methods = new ArrayList<>(0);
        Set<NameAndType> keys = new HashSet<>();
        for (OwnClass each : classes.lineage(type)) {
            for (OwnMethod method : classes.contents(each).methods().all()) {
                if (method.descriptor().contains(CONTEXT_LAST)
                        && (name.isEmpty() || method.isNamed(name))
                        && isCallable(method)
                        && Parameters.count(method.descriptor()) <= MOST_PARAMETERS
                        && keys.add(method.key())) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    private static boolean isCallable(OwnMethod method) {
        return method.isPublic() && !method.isAbstract() && !method.isSynthetic() && !method.isInitializer();
    }

    /** What a handler of a library may call: everything that overrides a library's, but for what every object has. */
    private List<OwnMethod> overridingLibrary(OwnClass type) {
        List<OwnMethod> methods = new ArrayList<>();
        for (OwnMethod method : graph.overriding(type).methods) {
            if (!libraries.declares(OBJECT, method.key())) {
                methods.add(method);
            }
        }
        return methods;
    }

    private void add(OwnClass type, Collection<OwnMethod> methods, boolean byName) {
        for (OwnMethod method : methods) {
            found.add(new EntryPoint(method, Phase.INVOCATION, type, false));
        }
        addMaking(type, false);
        handlers.putIfAbsent(type.name, new Handler(type.name, byName));
    }

    private void addMaking(OwnClass type, boolean makes) {
        for (OwnMethod method : classes.contents(type).methods().all()) {
            if (method.isConstructor()) {
                found.add(new EntryPoint(method, Phase.INIT, type, makes));
            }
        }
        addInitialisers(type, Phase.INIT);
    }

    private void addInitialisers(OwnClass type, Phase phase) {
        for (OwnMethod initialiser : graph.initialisers(type).methods) {
            found.add(new EntryPoint(initialiser, phase, type, false));
        }
    }

    private void addHooks(OwnClass type) {
        for (OwnMethod method : classes.contents(type).methods().all()) {
            if (HOOKS.contains(method.name()) && method.overrides() && !method.isAbstract() && !method.isSynthetic()) {
                found.add(new EntryPoint(method, Phase.HOOK, type, false));
            }
        }
    }

    private void addMain(OwnClass type) {
        OwnMethod main = classes.contents(type).methods().find(classes.named(MAIN_KEY));
        if (main != null && main.isPublic() && main.isStatic()) {
            found.add(new EntryPoint(main, Phase.MAIN, type, false));
            addInitialisers(type, Phase.MAIN);
        }
    }

    private void addOfFramework(OwnClass type) {
        Contents contents = classes.contents(type);
        if (contents.isInterface()) {
            return;
        }
        boolean isMade = frameworks.make(contents.annotations());
        for (OwnMethod method : contents.methods().all()) {
            frameworks.findPhase(method.annotations).ifPresent(phase -> addOfFramework(method, phase, type));
        }
        if (isMade) {
            addMaking(type, true);
            if (graph.inherits(type, frameworks.functions()) && callsFunctions()) {
                overridingLibrary(type).forEach(method -> addOfFramework(method, Phase.INVOCATION, type));
            }
        }
    }

    private boolean callsFunctions() {
        for (ClassName each : frameworks.callersOfFunctions()) {
            if (libraries.has(each)) {
                return true;
            }
        }
        return false;
    }

    private void addOfFramework(OwnMethod method, Phase phase, OwnClass type) {
        found.add(new EntryPoint(method, phase, type, false));
        if (phase == Phase.INVOCATION) {
            handlers.putIfAbsent(type.name, new Handler(type.name, false));
        }
    }

    private void addNamed(NamedHandler named) {
        OwnClass type = classes.find(named.className());
        if (type == null) {
            absent.add(named);
            return;
        }
        List<OwnMethod> methods = new ArrayList<>();
        for (OwnClass each : classes.lineage(type)) {
            for (OwnMethod method : classes.contents(each).methods().all()) {
                if (named.means(method) && !method.isAbstract() && !method.isSynthetic()) {
                    methods.add(method);
                }
            }
        }
        if (methods.isEmpty()) {
            absent.add(named);
        } else {
            add(type, methods, false);
        }
    }

    /** Where nothing implements an interface of Lambda: a function of the JDK, which Spring calls, or what is called like a handler. */
    private void addByName(OwnClass type) {
        if (!type.interfaces.contains(FUNCTION) && !type.name.simpleName().contains("Handler")) {
            return;
        }
        Contents contents = classes.contents(type);
        if (!contents.isPublic() || contents.isInterface() || contents.isAbstract()) {
            return;
        }
        List<OwnMethod> methods = new ArrayList<>();
        if (type.interfaces.contains(FUNCTION)) {
            methods.addAll(overridingLibrary(type));
        }
        if (type.name.simpleName().contains("Handler")) {
            for (OwnMethod method : contents.methods().all()) {
                if (method.isNamed(HANDLE_REQUEST) && isCallable(method)) {
                    methods.add(method);
                }
            }
        }
        if (!methods.isEmpty()) {
            add(type, methods, true);
        }
    }
}
