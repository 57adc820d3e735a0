package io.github.banthreading.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was worked out of classes or methods so far, by their numbers, which are small and close to each other. */
final class ByNumber<T> {

    private static final int FIRST = 64;

    private @Nullable Object[] known = new Object[FIRST];

    @SuppressWarnings("unchecked") // Only what put was given lies here.
    @Nullable
    T find(int number) {
        return number < known.length ? (T) known[number] : null;
    }

    void remove(int number) {
        known[number] = null;
    }

    T put(int number, T value) {
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
        known[number] = value;
        return value;
    }
}
