package io.github.banthreading.text;

import java.util.regex.Pattern;

/** Matches with a pattern that somebody configured, which may be one that never ends or never stops nesting. */
public final class BoundedMatch {

    /** Characters that a match may look at. */
    private static final int MOST_STEPS = 1_000_000;

    private BoundedMatch() {}

    /** How a match ended. */
    public enum Result {
        /** The whole text matches. */
        MATCHES,
        /** It does not. */
        DIFFERS,
        /** The pattern needs too many steps, or too deep ones, for this text. */
        TOO_MUCH
    }

    /** Holds a whole text against a pattern. */
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
