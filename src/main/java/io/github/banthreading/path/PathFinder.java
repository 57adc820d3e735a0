package io.github.banthreading.path;

import io.github.banthreading.path.Search.Place;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.ModuleCode.Host;
import io.github.banthreading.scan.Supertypes;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Reach.Handler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortest ways from where Lambda enters the code to the uses in it. Several modules are looked at as one, so that
 * a handler of one reaches what another holds.
 */
public final class PathFinder {

    private static final Comparator<Place> NEAREST = Comparator.comparingInt(Place::handovers)
            .thenComparingInt(Place::calls)
            .thenComparing(Place::method);

    private final Map<ClassName, ModuleCode> modules = new HashMap<>();
    private final OwnClasses classes;
    private final CallGraph graph;
    private final EntryPoints entryPoints;
    private @Nullable Search search;

    /**
     * Looks for entry points; a class that several modules have is the first one's.
     *
     * @param modules what was scanned
     * @param supertypes what a class outside the modules inherits from
     * @param files the class file of such a class
     * @param named handlers that a person named
     */
    public PathFinder(
            List<ModuleCode> modules,
            Function<ClassName, Optional<Supertypes>> supertypes,
            Function<ClassName, Optional<byte[]>> files,
            Collection<NamedHandler> named) {
        List<OwnClass> all = new ArrayList<>();
        for (ModuleCode module : modules) {
            for (ModuleCode.Declared each : module.classes()) {
                if (this.modules.putIfAbsent(each.name(), module) == null) {
                    all.add(new OwnClass(each.name(), each.superName(), each.interfaces(), each.file()));
                }
            }
        }
        classes = new OwnClasses(all);
        LibraryTypes libraries = new LibraryTypes(supertypes, files);
        graph = new CallGraph(classes, libraries);
        entryPoints = new EntryPoints(classes, libraries, graph, Frameworks.builtIn());
        entryPoints.find(named);
    }

    /** The ways to uses in one of the modules. */
    public Reach reach(ModuleCode module, Collection<ApiUse> uses) {
        if (entryPoints.all().isEmpty()) {
            return Reach.WITHOUT_ENTRY;
        }
        Map<ApiUse, List<CallPath>> paths = new HashMap<>();
        for (ApiUse use : uses) {
            if (!paths.containsKey(use)) {
                paths.put(use, paths(module, use));
            }
        }
        List<Handler> handlers = entryPoints.handlers().stream()
                .filter(each -> modules.get(each.name()) == module)
                .toList();
        return new Reach(Reach.Search.DONE, handlers, paths);
    }

    private Search search() {
        Search done = search;
        if (done == null) {
            done = new Search(graph).from(entryPoints.all());
            search = done;
        }
        return done;
    }

    private List<CallPath> paths(ModuleCode module, ApiUse use) {
        List<OwnMethod> holders = holders(module, use);
        List<CallPath> paths = new ArrayList<>(1);
        for (Phase phase : Phase.values()) {
            holders.stream()
                    .map(holder -> search().find(holder, phase))
                    .flatMap(place -> Optional.ofNullable(place).stream())
                    .min(NEAREST)
                    .ifPresent(place -> paths.add(
                            new PathSteps(modules).path(place, use.site().line())));
        }
        return paths;
    }

    /** The methods that hold the instructions of a use; for what a class declares, its constructors. */
    private List<OwnMethod> holders(ModuleCode module, ApiUse use) {
        List<OwnMethod> holders = new ArrayList<>(1);
        for (Host host : module.hosts(use)) {
            OwnClass type = classes.find(host.inClass());
            if (type == null) {
                continue;
            }
            for (OwnMethod method : classes.contents(type).methods().values()) {
                if (host.method().isEmpty()
                        ? method.isConstructor()
                        : method.key().equals(host.method())) {
                    holders.add(method);
                }
            }
        }
        return holders;
    }
}
