package io.github.banthreading.path;

import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.ModuleCode.Host;
import io.github.banthreading.scan.NameAndType;
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

    private static final List<Phase> PHASES = List.of(Phase.values());

    /**
     * A module and the uses in it.
     *
     * @param code one of the modules that ways are looked for in
     * @param uses the uses that were found in it
     */
    public record Used(ModuleCode code, List<ApiUse> uses) {

        /** Keeps a copy of the uses. */
        public Used {
            uses = List.copyOf(uses);
        }
    }

    private final OwnClasses classes;
    private final KnownNames names;
    private final CallGraph graph;
    private final EntryPoints entryPoints;
    private final PathSteps steps;
    private @Nullable Search search;

    /**
     * Looks for the entry points of some modules. Of a class that several of them hold, that of the first counts.
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
        this(modules, supertypes, files, named, Frameworks.BUILT_IN);
    }

    /** The same, with what frameworks make and call. */
    PathFinder(
            List<ModuleCode> modules,
            Function<ClassName, Optional<Supertypes>> supertypes,
            Function<ClassName, Optional<byte[]>> files,
            Collection<NamedHandler> named,
            Frameworks frameworks) {
        classes = new OwnClasses(modules);
        names = new KnownNames(classes);
        steps = new PathSteps(classes);
        LibraryTypes libraries = new LibraryTypes(supertypes, files, classes.names());
        graph = new CallGraph(classes, libraries);
        entryPoints = new EntryPoints(classes, libraries, graph, frameworks);
        entryPoints.find(named);
    }

    /**
     * The ways to uses in one of the modules: to each use the shortest in each phase. When no module has an entry
     * point, {@link Reach#WITHOUT_ENTRY}.
     */
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
        List<Handler> handlers = new ArrayList<>();
        for (Handler each : entryPoints.handlers()) {
            OwnClass type = classes.find(each.name());
            if (type != null && type.module == module) {
                handlers.add(each);
            }
        }
        return new Reach(Reach.Search.DONE, handlers, paths, List.copyOf(classes.broken()));
    }

    /** For each class with entry points, by name, the uses that it reaches. */
    public List<FromClass> reachOfEach(List<Used> used) {
        List<FromClass> each = new ArrayList<>();
        entriesByClass().forEach((entry, points) -> {
            Search own = new Search(graph).from(points);
            Set<ApiUse> reached = new HashSet<>();
            for (Used module : used) {
                for (ApiUse use : module.uses()) {
                    if (nearest(own, holders(module.code(), use)).isPresent()) {
                        reached.add(use);
                    }
                }
            }
            each.add(new FromClass(entry.name, reached, List.of()));
        });
        return each;
    }

    /** For each class with entry points, by name, the shortest way to a target; empty when nothing in the modules is meant. */
    public Optional<List<FromClass>> pathsTo(PathTarget target, List<Used> used) {
        List<OwnMethod> methods = new ArrayList<>(members(target));
        for (Used module : used) {
            module.uses().stream()
                    .filter(use -> target.means(use.api()))
                    .forEach(use -> methods.addAll(holders(module.code(), use)));
        }
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

    /** The handlers that were named and are not there. */
    public List<NamedHandler> absent() {
        return entryPoints.absent();
    }

    /** Whether a class of the modules has this name. */
    public boolean has(ClassName name) {
        return classes.find(name) != null;
    }

    /**
     * The one class, or method of it, whose name in full ends with a text that names none.
     *
     * @param between what stands between class and method
     */
    public Optional<String> findInFull(String text, String between) {
        return names.findInFull(text, between);
    }

    /** Names in the form of a text that names nothing, one of which may have been meant. */
    public List<String> namesLike(String text, String between) {
        return names.like(text, between);
    }

    private SortedMap<OwnClass, List<EntryPoint>> entriesByClass() {
        SortedMap<OwnClass, List<EntryPoint>> entries = new TreeMap<>();
        for (EntryPoint each : entryPoints.all()) {
            entries.computeIfAbsent(each.of(), of -> new ArrayList<>()).add(each);
        }
        return entries;
    }

    private static Optional<Place> nearest(Search search, List<OwnMethod> methods) {
        for (Phase phase : PHASES) {
            Place place = nearest(search, methods, phase);
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Place nearest(Search search, List<OwnMethod> methods, Phase phase) {
        Place nearest = null;
        for (int i = 0; i < methods.size(); i++) {
            OwnMethod each = methods.get(i);
            Place place = search.find(each, phase);
            if (place != null && (nearest == null || isNearer(place, nearest))) {
                nearest = place;
            }
        }
        return nearest;
    }

    private static boolean isNearer(Place place, Place than) {
        if (place.handovers != than.handovers) {
            return place.handovers < than.handovers;
        }
        return place.calls != than.calls ? place.calls < than.calls : place.method.compareTo(than.method) < 0;
    }

    /** The methods of class files that belong to a member that a person means: its own, its lambdas, its local classes. */
    private List<OwnMethod> members(PathTarget target) {
        List<OwnMethod> members = new ArrayList<>();
        String inside = target.owner().internal() + "$";
        for (OwnClass type : classes.all()) {
            if (type.name.equals(target.owner()) || type.name.internal().startsWith(inside)) {
                ModuleCode module = type.module;
                for (OwnMethod method : classes.contents(type).methods().all()) {
                    if (target.means(module.site(type.name, method.key().decoded(), method.isSynthetic(), 0))) {
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
        for (Phase phase : PHASES) {
            Place place = nearest(search(), holders, phase);
            if (place != null) {
                paths.add(steps.path(place, use.site().line()));
            }
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
            addHolders(
                    classes.contents(type).methods(),
                    host.method() == null ? null : classes.named(host.method()),
                    holders);
        }
        return holders;
    }

    private static void addHolders(DeclaredMethods methods, @Nullable NameAndType key, List<OwnMethod> holders) {
        if (key == null) {
            for (OwnMethod each : methods.all()) {
                if (each.isConstructor()) {
                    holders.add(each);
                }
            }
            return;
        }
        OwnMethod method = methods.find(key);
        if (method != null) {
            holders.add(method);
        }
    }
}
