package com.acme;

import java.util.List;
import org.immutables.value.Value;

@Value.Immutable
interface Order {
    List<String> lines();

    /** The generated class computes it once, in a synchronized block. */
    @Value.Lazy
    default int size() {
        return lines().size();
    }
}
