package io.github.banthreading.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be. */
public final class Spelling {

    private static final int FURTHEST = 2;

    private Spelling() {}

    /**
     * The candidate at most two edits away, the nearest and then the first by name; empty when none is, or when so many edits
     * would leave nothing of the word.
     */
    public static Optional<String> findClosest(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        int furthest = Math.min(FURTHEST, lower.length() - 1);
        return candidates.stream()
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= furthest)
                .min(Comparator.comparingInt((String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance: insertions, deletions and replacements, each counting one. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FURTHEST) {
            return FURTHEST + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
