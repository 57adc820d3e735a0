package io.github.banthreading.path;

import io.github.banthreading.use.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One breadth-first search from all entry points to everything they reach. A method counts once for each phase. The way to
 * it hands over as seldom as possible, then has as few calls as possible; names decide between equals, never the order of
 * files. INIT comes first as a whole: a class that is initialised there is not initialised again by a request.
 */
@SuppressWarnings("EnumOrdinal") // An array by phase is asked for every call of a module.
final class Search {

    private static final int PHASES = Phase.values().length;

    private final CallGraph graph;

    /** One for each phase of each method, by the number of the method: the nearest that was met so far. */
    private final ByNumber<Place> places = new ByNumber<>();

    /** For each of the targets that are several, who went there last: one for each phase, called and handed over. */
    private final ByNumber<Place> gone = new ByNumber<>();

    private final Levels open = new Levels();

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
        walk(true);
        for (EntryPoint each : entryPoints) {
            if (each.phase() != Phase.INIT) {
                enter(each);
            }
        }
        walk(false);
        return this;
    }

    private void walk(boolean isInitAlone) {
        List<Place> later = new ArrayList<>();
        while (!open.isEmpty()) {
            visit(open.takeNearest(), isInitAlone, later);
        }
        for (Place each : later) {
            open.add(each);
        }
    }

    /** A method of its own, as the next, because the virtual machine compiles what is called often sooner than a long loop. */
    private void visit(List<Place> level, boolean isInitAlone, List<Place> later) {
        for (int i = 0; i < level.size(); i++) {
            visit(level.get(i), isInitAlone, later);
        }
    }

    private void visit(Place place, boolean isInitAlone, List<Place> later) {
        if (place.isOvertaken) {
            return;
        }
        if (isInitAlone && place.phase != Phase.INIT) {
            later.add(place);
        } else if (settle(place)) {
            follow(place);
        }
    }

    /** Whether a place is really gone to; nothing that is met from now on is nearer. */
    private boolean settle(Place place) {
        place.isSettled = !place.method.isStaticInitializer()
                || (place.phase != Phase.INVOCATION && place.phase != Phase.HOOK)
                || find(place.method, Phase.INIT) == null;
        return place.isSettled;
    }

    private void follow(Place place) {
        OwnMethod method = place.method;
        for (CodeReading.Said each : graph.said(method)) {
            Call call = each.call();
            Targets runs = graph.targets(method.owner, call);
            if (!runs.isEmpty()) {
                go(place, runs, call.handsOver(), each.offset());
            }
            if (!call.initialises.isEmpty()) {
                go(place, call.initialises, call.handedOver, each.offset());
            }
        }
        EntryPoint entry = place.entry;
        if (entry != null && entry.makes()) {
            go(place, graph.overriding(entry.of()), true, -1);
        }
    }

    /** Goes on to all that a step leads to, unless another way went to the same methods before, which was no worse. */
    private void go(Place from, Targets to, boolean handedOver, int offset) {
        if (to.number >= 0 && !isWorthGoing(from, to, handedOver)) {
            return;
        }
        boolean isFromInit = from.phase == Phase.INIT;
        Phase phase = isFromInit && handedOver ? Phase.INVOCATION : from.phase;
        int handovers = from.handovers(handedOver);
        for (OwnMethod each : to.methods) {
            int at = index(each, phase);
            Place known = places.find(at);
            if (isNearest(known, handovers, from.calls + 1, isFromInit)) {
                open(at, known, new Place(each, phase, from, handedOver, offset));
            } else if (known != null) {
                known.comeFrom(from, handedOver, offset);
            }
        }
    }

    /**
     * Whether nobody went there before, or only from a place that is as near and whose name sorts behind. Out of INIT is another way than
     * inside a phase, and may be the longer one though it is gone first.
     */
    private boolean isWorthGoing(Place from, Targets to, boolean handedOver) {
        int way = ByNumber.index(to.number, 2 * from.phase.ordinal() + (handedOver ? 1 : 0), 2 * PHASES);
        Place before = gone.find(way);
        if (before != null && !from.precedes(before)) {
            return false;
        }
        gone.put(way, from);
        return true;
    }

    private void enter(EntryPoint entry) {
        int at = index(entry.method(), entry.phase());
        Place known = places.find(at);
        if (isNearest(known, 0, 0, false)) {
            open(at, known, new Place(entry));
        }
    }

    /** Whether no way to a place was met that is as near. */
    private static boolean isNearest(@Nullable Place before, int handovers, int calls, boolean comesFromInit) {
        return before == null || (!before.isSettled && before.isFartherThan(handovers, calls, comesFromInit));
    }

    private void open(int at, @Nullable Place overtaken, Place place) {
        if (overtaken != null) {
            overtaken.isOvertaken = true;
        }
        places.put(at, place);
        open.add(place);
    }

    /** Keeps those of one phase together: code mostly leads to methods that were read one after the other. */
    private static int index(OwnMethod method, Phase phase) {
        return ByNumber.index(method.number, phase.ordinal(), PHASES);
    }

    /** The place of a method in a phase; null when it is not reached then. */
    @Nullable
    Place find(OwnMethod method, Phase phase) {
        Place place = places.find(index(method, phase));
        return place != null && place.isSettled ? place : null;
    }
}
