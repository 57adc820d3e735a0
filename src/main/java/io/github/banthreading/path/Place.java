package io.github.banthreading.path;

import io.github.banthreading.use.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A method in a phase, and a way to it. Until it is settled, a nearer place may overtake it, and it may come by another way that
 * is as near.
 */
final class Place implements Comparable<Place> {
    final OwnMethod method;
    final Phase phase;

    final boolean handedOver;
    final int handovers;
    final int calls;

    /** The entry point that it is; null for all that is reached from one. */
    final @Nullable EntryPoint entry;

    /** Where the way comes from; null at an entry point. */
    @Nullable
    Place from;

    /** The instruction there that leads here, counted in bytes of its code; negative where none does. */
    int offset;

    boolean isSettled;

    /** Whether a nearer one took its place. */
    boolean isOvertaken;

    /** The line of that instruction; negative until somebody shows it. */
    int line = -1;

    Place(EntryPoint entry) {
        this.method = entry.method();
        this.phase = entry.phase();
        this.from = null;
        this.handedOver = false;
        this.offset = -1;
        this.handovers = 0;
        this.calls = 0;
        this.entry = entry;
    }

    Place(OwnMethod method, Phase phase, Place from, boolean handedOver, int offset) {
        this.method = method;
        this.phase = phase;
        this.from = from;
        this.handedOver = handedOver;
        this.offset = offset;
        this.handovers = from.handovers(handedOver);
        this.calls = from.calls + 1;
        this.entry = null;
    }

    /** How often a way hands over that goes on from here. */
    int handovers(boolean handedOver) {
        return handedOver ? handovers + 1 : handovers;
    }

    /** Whether another way to the same method is better. */
    boolean isFartherThan(int otherHandovers, int otherCalls, boolean otherComesFromInit) {
        if (handovers != otherHandovers) {
            return handovers > otherHandovers;
        }
        if (calls != otherCalls) {
            return calls > otherCalls;
        }
        // A request that hands over itself is nearer than INIT that did.
        return !otherComesFromInit && from != null && from.phase == Phase.INIT;
    }

    /** Comes by another way, if that is as near and the last name on it sorts before the last on its own. */
    void comeFrom(Place other, boolean otherHandedOver, int otherOffset) {
        if (from != null && handedOver == otherHandedOver && !isSettled && other.precedes(from)) {
            from = other;
            offset = otherOffset;
        }
    }

    /** Whether it is as near as another, and its name sorts before. */
    boolean precedes(Place other) {
        return handovers == other.handovers && calls == other.calls && compareTo(other) < 0;
    }

    /** Orders those that are equally near. */
    @Override
    public int compareTo(Place other) {
        int byMethod = method == other.method ? 0 : method.compareTo(other.method);
        return byMethod != 0 ? byMethod : phase.compareTo(other.phase);
    }
}
