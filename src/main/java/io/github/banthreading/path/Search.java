package io.github.banthreading.path;

import io.github.banthreading.use.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One breadth-first search from all entry points to everything they reach. A method counts once for each phase. The way to
 * it hands over as seldom as possible, then has as few calls as possible; names decide between equals, never the order of
 * files. INIT comes first as a whole: a class that is initialised there is not initialised again by a request.
 */
@SuppressWarnings("EnumOrdinal") // An array by phase is asked for every call of a module.
final class Search {

    private static final int PHASES = Phase.values().length;
    private static final int FIRST_METHODS = 1024;
    private static final Set<Phase> AFTER_INIT = EnumSet.of(Phase.INVOCATION, Phase.HOOK);

    private final CallGraph graph;

    /** One for each phase of each method, by the number of the method. */
    private @Nullable Place[] places = new Place[FIRST_METHODS * PHASES];

    /** The lists of methods that were gone to, by phase, called and handed over. */
    private final IdentityHashMap<List<OwnMethod>, boolean[]> gone = new IdentityHashMap<>();

    /** Where the search still has to go: by how often the way hands over, then by its length. */
    private final SortedMap<Integer, SortedMap<Integer, List<Place>>> open = new TreeMap<>();

    /**
     * A method in a phase, and the way to it.
     *
     * @param from where the way comes from; null at an entry point
     * @param line the line there that leads here
     * @param entry the entry point that it is; null for all that is reached from one
     */
    record Place(
            OwnMethod method,
            Phase phase,
            @Nullable Place from,
            boolean handedOver,
            int line,
            int handovers,
            int calls,
            @Nullable EntryPoint entry) {}

    Search(CallGraph graph) {
        this.graph = graph;
    }

    /** Goes everywhere. */
    Search from(Collection<EntryPoint> entryPoints) {
        for (EntryPoint each : entryPoints) {
            if (each.phase() == Phase.INIT) {
                enter(each);
            }
        }
        walk(Set.of(Phase.INIT));
        for (EntryPoint each : entryPoints) {
            if (each.phase() != Phase.INIT) {
                enter(each);
            }
        }
        walk(EnumSet.allOf(Phase.class));
        return this;
    }

    private void enter(EntryPoint entry) {
        reach(new Place(entry.method(), entry.phase(), null, false, 0, 0, 0, entry));
    }

    /** The places that are next; asked only while some are open. */
    private List<Place> takeNearest() {
        SortedMap<Integer, List<Place>> nearest = open.remove(open.firstKey());
        Objects.requireNonNull(nearest, "nothing is open");
        List<Place> level = Objects.requireNonNull(nearest.remove(nearest.firstKey()), "no list is empty");
        if (!nearest.isEmpty()) {
            open.put(level.get(0).handovers(), nearest);
        }
        return level;
    }

    private void walk(Set<Phase> phases) {
        List<Place> later = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Place> level = takeNearest();
            level.sort(Search::compare);
            for (Place each : level) {
                if (!phases.contains(each.phase())) {
                    later.add(each);
                } else if (settle(each)) {
                    follow(each);
                }
            }
        }
        later.forEach(this::reach);
    }

    /** Orders those that are equally near. */
    private static int compare(Place a, Place b) {
        int byMethod = a.method() == b.method() ? 0 : a.method().compareTo(b.method());
        int byPhase = byMethod != 0 ? byMethod : a.phase().compareTo(b.phase());
        // A request that hands over itself is nearer than INIT that did.
        return byPhase != 0 ? byPhase : Boolean.compare(comesFromInit(a), comesFromInit(b));
    }

    private static boolean comesFromInit(Place place) {
        return place.from() != null && place.from().phase() == Phase.INIT;
    }

    /** Whether a place is reached for the first time, and so by the best way. */
    private boolean settle(Place place) {
        OwnMethod method = place.method();
        boolean isInitialised =
                method.isStaticInitializer() && AFTER_INIT.contains(place.phase()) && find(method, Phase.INIT) != null;
        if (isInitialised || find(method, place.phase()) != null) {
            return false;
        }
        int at = index(method, place.phase());
        if (at >= places.length) {
            places = Arrays.copyOf(places, Math.max(at + 1, 2 * places.length));
        }
        places[at] = place;
        return true;
    }

    private static int index(OwnMethod method, Phase phase) {
        return method.number * PHASES + phase.ordinal();
    }

    private void follow(Place place) {
        for (Edge edge : graph.edges(place.method())) {
            go(place, edge);
        }
        EntryPoint entry = place.entry();
        if (entry != null && entry.makes()) {
            go(place, new Edge(graph.overriding(entry.of()), true, 0));
        }
    }

    /** Goes on to all that an edge leads to, unless another way went to the same methods before, which was no worse. */
    private void go(Place from, Edge edge) {
        boolean leavesInit = edge.handedOver() && from.phase() == Phase.INIT;
        Phase phase = leavesInit ? Phase.INVOCATION : from.phase();
        if (edge.to().size() > 1 && !isFirst(edge, from.phase())) {
            return;
        }
        for (OwnMethod each : edge.to()) {
            if (find(each, phase) == null) {
                int handovers = from.handovers() + (edge.handedOver() ? 1 : 0);
                reach(new Place(each, phase, from, edge.handedOver(), edge.line(), handovers, from.calls() + 1, null));
            }
        }
    }

    /** Out of INIT is another way than inside a phase, and may be the longer one though it is gone first. */
    private boolean isFirst(Edge edge, Phase from) {
        boolean[] seen = gone.get(edge.to());
        if (seen == null) {
            seen = new boolean[2 * PHASES];
            gone.put(edge.to(), seen);
        }
        int way = 2 * from.ordinal() + (edge.handedOver() ? 1 : 0);
        boolean isFirst = !seen[way];
        seen[way] = true;
        return isFirst;
    }

    private void reach(Place place) {
        open.computeIfAbsent(place.handovers(), handovers -> new TreeMap<>())
                .computeIfAbsent(place.calls(), calls -> new ArrayList<>())
                .add(place);
    }

    /** The place of a method in a phase; null when it is not reached then. */
    @Nullable
    Place find(OwnMethod method, Phase phase) {
        int at = index(method, phase);
        return at < places.length ? places[at] : null;
    }
}
