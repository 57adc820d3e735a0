package io.github.banthreading.text;

import java.util.regex.Pattern;

/**
 * Matches a text against a pattern that somebody configured, and gives up on one that would not end or would nest too
 * deeply.
 */
public final class BoundedMatch {

    /** Characters that a match may look at. */
    private static final int MOST_STEPS = 1_000_000;

    private BoundedMatch() {}

    /** How a match ended. */
    public enum Result {
        /** The whole text matches. */
        MATCHES,
        /** The text as a whole does not match. */
        DIFFERS,
        /** No answer: the pattern looks at more than a million characters of this text, or nests too deeply. */
        TOO_MUCH
    }

    /** Whether a text matches as a whole. */
    public static Result of(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text)).matches() ? Result.MATCHES : Result.DIFFERS;
        } catch (TooManySteps | StackOverflowError e) {
            // A pattern of alternatives under a star takes a frame for each character (java.util.regex.Pattern).
            return Result.TOO_MUCH;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
