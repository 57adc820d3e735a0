package io.github.banthreading.path;

import io.github.banthreading.use.Phase;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int FIRST_TARGETS = 1024;

    private final CallGraph graph;

    /** One for each phase of each method, by the number of the method: the nearest that was met so far. */
    private final ByNumber<Place> places = new ByNumber<>();

    /** For each of the targets that are several, which ways went there: one bit for each phase, called and handed over. */
    private byte[] gone = new byte[FIRST_TARGETS];

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
            List<Place> level = open.takeNearest();
            for (Place each : Levels.sorted(level)) {
                visit(each, isInitAlone, later);
            }
        }
        for (Place each : later) {
            open.add(each);
        }
    }

    /** A method of its own, because the virtual machine compiles what is called often sooner than a loop that goes on. */
    private void visit(Place place, boolean isInitAlone, List<Place> later) {
        if (places.find(index(place.method, place.phase)) != place) {
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
            go(place, graph.targets(method.owner, call), call.handsOver(), each.offset());
            go(place, call.initialises, call.handedOver, each.offset());
        }
        EntryPoint entry = place.entry;
        if (entry != null && entry.makes()) {
            go(place, graph.overriding(entry.of()), true, -1);
        }
    }

    /** Goes on to all that a step leads to, unless another way went to the same methods before, which was no worse. */
    private void go(Place from, Targets to, boolean handedOver, int offset) {
        if (to.number >= 0 && !isFirst(to, handedOver, from.phase)) {
            return;
        }
        boolean isFromInit = from.phase == Phase.INIT;
        Phase phase = isFromInit && handedOver ? Phase.INVOCATION : from.phase;
        int handovers = from.handovers(handedOver);
        for (OwnMethod each : to.methods) {
            int at = index(each, phase);
            if (isNearest(at, handovers, from.calls + 1, isFromInit)) {
                open(at, new Place(each, phase, from, handedOver, offset));
            }
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

    private void enter(EntryPoint entry) {
        int at = index(entry.method(), entry.phase());
        if (isNearest(at, 0, 0, false)) {
            open(at, new Place(entry));
        }
    }

    /** Whether no way to a place was met that is as near. */
    private boolean isNearest(int at, int handovers, int calls, boolean comesFromInit) {
        Place before = places.find(at);
        return before == null || (!before.isSettled && before.isFartherThan(handovers, calls, comesFromInit));
    }

    private void open(int at, Place place) {
        places.put(at, place);
        open.add(place);
    }

    private static int index(OwnMethod method, Phase phase) {
        return method.number * PHASES + phase.ordinal();
    }

    /** The place of a method in a phase; null when it is not reached then. */
    @Nullable
    Place find(OwnMethod method, Phase phase) {
        Place place = places.find(index(method, phase));
        return place != null && place.isSettled ? place : null;
    }
}
