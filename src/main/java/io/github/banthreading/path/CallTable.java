package io.github.banthreading.path;

import org.jspecify.annotations.Nullable;

/** What the code of one class says, by the constant that it names; of most classes only a few constants are met. */
final class CallTable {

    private static final int FIRST = 16;

    /** Each at the low bits of its constant, or at the next place that was free. Half of them are. */
    private @Nullable Call[] places = new Call[FIRST];

    private int count;

    @Nullable
    Call find(int constant, Call.Kind kind) {
        int at = constant & (places.length - 1);
        for (Call there = places[at]; there != null; there = places[at]) {
            if (there.constant == constant && there.kind == kind) {
                return there;
            }
            at = (at + 1) & (places.length - 1);
        }
        return null;
    }

    void add(Call call) {
        if (2 * ++count > places.length) {
            @Nullable Call[] before = places;
            places = new Call[2 * before.length];
            for (Call each : before) {
                if (each != null) {
                    place(each);
                }
            }
        }
        place(call);
    }

    private void place(Call call) {
        int at = call.constant & (places.length - 1);
        while (places[at] != null) {
            at = (at + 1) & (places.length - 1);
        }
        places[at] = call;
    }
}
