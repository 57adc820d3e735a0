package io.github.banthreading.path;

import io.github.banthreading.use.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
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

    /** One for each phase of each method, by the number of the method: the nearest that was met so far. */
    private @Nullable Place[] places = new Place[FIRST_METHODS * PHASES];

    /** For each of the targets that are several, which ways went there: one bit for each phase, called and handed over. */
    private byte[] gone = new byte[FIRST_METHODS];

    /** Where the search still has to go: by how often the way hands over, then by its length. */
    private final SortedMap<Integer, SortedMap<Integer, List<Place>>> open = new TreeMap<>();

    /**
     * A method in a phase, and a way to it. Until it is settled, a nearer one may take its place.
     */
    static final class Place implements Comparable<Place> {
        final OwnMethod method;
        final Phase phase;

        /** Where the way comes from; null at an entry point. */
        final @Nullable Place from;

        final boolean handedOver;

        /** The instruction there that leads here, counted in bytes of its code; negative where none does. */
        final int offset;

        final int handovers;
        final int calls;

        /** The entry point that it is; null for all that is reached from one. */
        final @Nullable EntryPoint entry;

        private boolean isSettled;

        private Place(EntryPoint entry) {
            this.method = entry.method();
            this.phase = entry.phase();
            this.from = null;
            this.handedOver = false;
            this.offset = -1;
            this.handovers = 0;
            this.calls = 0;
            this.entry = entry;
        }

        private Place(OwnMethod method, Phase phase, Place from, Edge edge) {
            this.method = method;
            this.phase = phase;
            this.from = from;
            this.handedOver = edge.handedOver();
            this.offset = edge.offset();
            this.handovers = from.handovers + (handedOver ? 1 : 0);
            this.calls = from.calls + 1;
            this.entry = null;
        }

        /** Whether this way to a method is better than one that was met before. */
        private boolean isNearerThan(Place other) {
            if (handovers != other.handovers) {
                return handovers < other.handovers;
            }
            if (calls != other.calls) {
                return calls < other.calls;
            }
            // A request that hands over itself is nearer than INIT that did.
            return !comesFromInit() && other.comesFromInit();
        }

        private boolean comesFromInit() {
            return from != null && from.phase == Phase.INIT;
        }

        /** Orders those that are equally near. */
        @Override
        public int compareTo(Place other) {
            int byMethod = method == other.method ? 0 : method.compareTo(other.method);
            return byMethod != 0 ? byMethod : phase.compareTo(other.phase);
        }
    }

    Search(CallGraph graph) {
        this.graph = graph;
    }

    /** Goes everywhere. */
    Search from(Collection<EntryPoint> entryPoints) {
        for (EntryPoint each : entryPoints) {
            if (each.phase() == Phase.INIT) {
                reach(new Place(each));
            }
        }
        walk(Set.of(Phase.INIT));
        for (EntryPoint each : entryPoints) {
            if (each.phase() != Phase.INIT) {
                reach(new Place(each));
            }
        }
        walk(EnumSet.allOf(Phase.class));
        return this;
    }

    private void walk(Set<Phase> phases) {
        List<Place> later = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Place> level = takeNearest();
            level.sort(null);
            for (Place each : level) {
                if (places[index(each.method, each.phase)] != each) {
                    continue;
                }
                if (!phases.contains(each.phase)) {
                    later.add(each);
                } else if (settle(each)) {
                    follow(each);
                }
            }
        }
        for (Place each : later) {
            open(each);
        }
    }

    /** The places that are next; asked only while some are open. */
    private List<Place> takeNearest() {
        SortedMap<Integer, List<Place>> nearest = open.get(open.firstKey());
        Objects.requireNonNull(nearest, "nothing is open");
        List<Place> level = Objects.requireNonNull(nearest.remove(nearest.firstKey()), "no list is empty");
        if (nearest.isEmpty()) {
            open.remove(open.firstKey());
        }
        return level;
    }

    /** Whether a place is really gone to; nothing that is met from now on is nearer. */
    private boolean settle(Place place) {
        place.isSettled = !place.method.isStaticInitializer()
                || !AFTER_INIT.contains(place.phase)
                || find(place.method, Phase.INIT) == null;
        return place.isSettled;
    }

    private void follow(Place place) {
        for (Edge edge : graph.edges(place.method)) {
            go(place, edge);
        }
        EntryPoint entry = place.entry;
        if (entry != null && entry.makes()) {
            go(place, new Edge(graph.overriding(entry.of()), true, -1));
        }
    }

    /** Goes on to all that an edge leads to, unless another way went to the same methods before, which was no worse. */
    private void go(Place from, Edge edge) {
        boolean leavesInit = edge.handedOver() && from.phase == Phase.INIT;
        Phase phase = leavesInit ? Phase.INVOCATION : from.phase;
        Targets to = edge.to();
        if (to.number >= 0 && !isFirst(to, edge.handedOver(), from.phase)) {
            return;
        }
        for (OwnMethod each : to.methods) {
            reach(new Place(each, phase, from, edge));
        }
    }

    /** Out of INIT is another way than inside a phase, and may be the longer one though it is gone first. */
    private boolean isFirst(Targets to, boolean handedOver, Phase from) {
        if (to.number >= gone.length) {
            gone = Arrays.copyOf(gone, Math.max(to.number + 1, 2 * gone.length));
        }
        int way = 1 << (2 * from.ordinal() + (handedOver ? 1 : 0));
        boolean isFirst = (gone[to.number] & way) == 0;
        gone[to.number] |= (byte) way;
        return isFirst;
    }

    private void reach(Place place) {
        int at = index(place.method, place.phase);
        if (at >= places.length) {
            places = Arrays.copyOf(places, Math.max(at + 1, 2 * places.length));
        }
        Place before = places[at];
        if (before == null || (!before.isSettled && place.isNearerThan(before))) {
            places[at] = place;
            open(place);
        }
    }

    private void open(Place place) {
        SortedMap<Integer, List<Place>> byCalls = open.get(place.handovers);
        if (byCalls == null) {
            byCalls = new TreeMap<>();
            open.put(place.handovers, byCalls);
        }
        List<Place> level = byCalls.get(place.calls);
        if (level == null) {
            level = new ArrayList<>();
            byCalls.put(place.calls, level);
        }
        level.add(place);
    }

    private static int index(OwnMethod method, Phase phase) {
        return method.number * PHASES + phase.ordinal();
    }

    /** The place of a method in a phase; null when it is not reached then. */
    @Nullable
    Place find(OwnMethod method, Phase phase) {
        int at = index(method, phase);
        Place place = at < places.length ? places[at] : null;
        return place != null && place.isSettled ? place : null;
    }
}
