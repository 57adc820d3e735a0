package io.github.banthreading.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of classes or methods so far, by their numbers, which are small and close to each other. It lies in
 * pieces, so that nothing is copied when more numbers come.
 */
final class ByNumber<T> {

    private static final int BITS = 8;
    private static final int PIECE = 1 << BITS;
    private static final Object[] NONE = {};

    private Object[][] pieces = {};

    @SuppressWarnings("unchecked") // Only what put was given lies here.
    @Nullable
    T find(int number) {
        int piece = number >> BITS;
        return piece < pieces.length && pieces[piece] != NONE ? (T) pieces[piece][number & (PIECE - 1)] : null;
    }

    void remove(int number) {
        pieces[number >> BITS][number & (PIECE - 1)] = null;
    }

    T put(int number, T value) {
        int piece = number >> BITS;
        if (piece >= pieces.length) {
            int before = pieces.length;
            pieces = Arrays.copyOf(pieces, Math.max(piece + 1, 2 * before));
            Arrays.fill(pieces, before, pieces.length, NONE);
        }
        if (pieces[piece] == NONE) {
            pieces[piece] = new Object[PIECE];
        }
        pieces[piece][number & (PIECE - 1)] = value;
        return value;
    }
}
