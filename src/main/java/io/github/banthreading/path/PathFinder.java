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
import io.github.banthreading.use.Reach.FromClass;
import io.github.banthreading.use.Reach.Handler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final PathSteps steps = new PathSteps(modules);
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

    /** For each class with entry points, by name, the uses that it reaches. */
    public List<FromClass> reachOfEach(ModuleCode module, Collection<ApiUse> uses) {
        List<FromClass> each = new ArrayList<>();
        entriesByClass().forEach((entry, points) -> {
            Search own = new Search(graph).from(points);
            Set<ApiUse> reached = new HashSet<>();
            for (ApiUse use : uses) {
                if (nearest(own, holders(module, use)).isPresent()) {
                    reached.add(use);
                }
            }
            each.add(new FromClass(entry.name, reached, List.of()));
        });
        return each;
    }

    /** For each class with entry points, by name, the shortest way to a target; empty when nothing in the module is meant. */
    public Optional<List<FromClass>> pathsTo(ModuleCode module, PathTarget target, Collection<ApiUse> uses) {
        List<OwnMethod> methods = new ArrayList<>(members(module, target));
        uses.stream().filter(use -> target.means(use.api())).forEach(use -> methods.addAll(holders(module, use)));
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        List<FromClass> each = new ArrayList<>();
        entriesByClass().forEach((entry, points) -> {
            Optional<Place> place = nearest(new Search(graph).from(points), methods);
            List<CallPath> path =
                    place.stream().map(found -> steps.path(found, 0)).toList();
            each.add(new FromClass(entry.name, Set.of(), path));
        });
        return Optional.of(each);
    }

    private SortedMap<OwnClass, List<EntryPoint>> entriesByClass() {
        SortedMap<OwnClass, List<EntryPoint>> entries = new TreeMap<>();
        for (EntryPoint each : entryPoints.all()) {
            entries.computeIfAbsent(each.of(), of -> new ArrayList<>()).add(each);
        }
        return entries;
    }

    private static Optional<Place> nearest(Search search, List<OwnMethod> methods) {
        for (Phase phase : Phase.values()) {
            Optional<Place> place = methods.stream()
                    .flatMap(method -> Optional.ofNullable(search.find(method, phase)).stream())
                    .min(NEAREST);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The methods of class files that belong to a member that a person means: its own, its lambdas, its local classes. */
    private List<OwnMethod> members(ModuleCode module, PathTarget target) {
        List<OwnMethod> members = new ArrayList<>();
        for (OwnClass type : classes.all()) {
            if (type.name.equals(target.owner())
                    || type.name.internal().startsWith(target.owner().internal() + "$")) {
                for (OwnMethod method : classes.contents(type).methods().values()) {
                    if (target.means(module.site(type.name, method.name, method.descriptor, 0))) {
                        members.add(method);
                    }
                }
            }
        }
        return members;
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
                    .ifPresent(place -> paths.add(steps.path(place, use.site().line())));
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
