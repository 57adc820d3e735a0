package io.github.banthreading.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a search still has to go, the nearest first: by how often the way hands over, then by its length. */
final class Levels {

    /** The high half of a key says how often, the low half how long. */
    private final SortedMap<Long, List<Place>> levels = new TreeMap<>();

    /** The level that was added to last, called and handed over: whoever follows a place adds to the same two. */
    private @Nullable List<Place> called;

    private @Nullable List<Place> handedOver;
    private long calledKey;
    private long handedOverKey;

    boolean isEmpty() {
        return levels.isEmpty();
    }

    void add(Place place) {
        long key = ((long) place.handovers << 32) | place.calls;
        if (place.handedOver) {
            if (handedOver == null || handedOverKey != key) {
                handedOver = level(key);
                handedOverKey = key;
            }
            handedOver.add(place);
        } else {
            if (called == null || calledKey != key) {
                called = level(key);
                calledKey = key;
            }
            called.add(place);
        }
    }

    private List<Place> level(long key) {
        List<Place> level = levels.get(key);
        if (level == null) {
            level = new ArrayList<>();
            levels.put(key, level);
        }
        return level;
    }

    /** Takes away those that are nearest, in no order; asked only while there are some. */
    List<Place> takeNearest() {
        called = null;
        handedOver = null;
        return Objects.requireNonNull(levels.remove(levels.firstKey()), "each key has a level");
    }
}
