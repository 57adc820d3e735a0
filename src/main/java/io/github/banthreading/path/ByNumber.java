package io.github.banthreading.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of classes or methods so far, by their numbers, which are small and close to each other. It lies in
 * pieces, so that nothing is copied when more numbers come.
 */
final class ByNumber<T> {

    private static final int BITS = 8;
    private static final int LAST = (1 << BITS) - 1;

    private @Nullable Piece[] pieces = new Piece[1];

    private static final class Piece {
        private final @Nullable Object[] known = new Object[LAST + 1];
    }

    /**
     * A number for something of which there are several kinds for each number. Neighbours of one kind lie together, because mostly
     * only one of the kinds is there.
     *
     * @param kind which one, from 0 to one less than {@code kinds}
     */
    static int index(int number, int kind, int kinds) {
        return ((number >> BITS) * kinds + kind) << BITS | (number & LAST);
    }

    @SuppressWarnings("unchecked") // Only what put was given lies here.
    @Nullable
    T find(int number) {
        int at = number >> BITS;
        Piece piece = at < pieces.length ? pieces[at] : null;
        return piece == null ? null : (T) piece.known[number & LAST];
    }

    void remove(int number) {
        Piece piece = pieces[number >> BITS];
        if (piece != null) {
            piece.known[number & LAST] = null;
        }
    }

    T put(int number, T value) {
        int at = number >> BITS;
        if (at >= pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(at + 1, 2 * pieces.length));
        }
        Piece piece = pieces[at];
        if (piece == null) {
            piece = new Piece();
            pieces[at] = piece;
        }
        piece.known[number & LAST] = value;
        return value;
    }
}
