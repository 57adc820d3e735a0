package io.github.banthreading.path;

import io.github.banthreading.scan.NameAndType;
import org.jspecify.annotations.Nullable;

/** The methods that a class file declares, found by name and descriptor. */
final class DeclaredMethods {

    private static final int FEW = 4;
    private static final OwnMethod[] NO_METHODS = {};

    static final DeclaredMethods NONE = new DeclaredMethods(NO_METHODS);

    private final OwnMethod[] all;

    /** Each at the low bits of its hash, or at the next place that was free. None where there are few, which are gone through. */
    private final @Nullable OwnMethod[] places;

    /** Takes the methods in the order of the file. */
    DeclaredMethods(OwnMethod[] all) {
        this.all = all;
        this.places = all.length <= FEW ? NO_METHODS : new OwnMethod[2 * Integer.highestOneBit(2 * all.length)];
        for (int i = 0; i < all.length && places.length > 0; i++) {
            int at = place(all[i].key());
            places[at] = all[i];
        }
    }

    /** All, in the order of the file. */
    OwnMethod[] all() {
        return all;
    }

    @Nullable
    OwnMethod find(NameAndType key) {
        if (places.length > 0) {
            return places[place(key)];
        }
        for (OwnMethod each : all) {
            if (each.key() == key) {
                return each;
            }
        }
        return null;
    }

    /** Where a method is, or would be. */
    private int place(NameAndType key) {
        int hash = key.hashCode();
        int at = (hash ^ (hash >>> 16)) & (places.length - 1);
        for (OwnMethod there = places[at]; there != null && there.key() != key; there = places[at]) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }
}
