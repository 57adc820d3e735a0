package io.github.banthreading.debt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages the text of a debt file: tokens, lines, characters and bytes. */
public final class DebtMutator {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+|\\s+|[^A-Za-z0-9_\\s-]");
    private static final String ALPHABET = "abz019-_.#=\"'[]{}(),:\\\n\r\t $*<>/\u0000\u001b\u202e\u00e9\u2028";

    private final Random random;

    /** Takes what decides. */
    public DebtMutator(Random random) {
        this.random = random;
    }

    /** Not UTF-8 any more, mostly. */
    public byte[] broken(byte[] bytes) {
        byte[] mutant = bytes.clone();
        for (int edits = 1 + random.nextInt(3); edits > 0 && mutant.length > 0; edits--) {
            int at = random.nextInt(mutant.length);
            if (random.nextBoolean()) {
                mutant[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                mutant[at] = (byte) random.nextInt(256);
            }
        }
        return mutant;
    }

    /** One edit. */
    public String mutate(String text) {
        if (text.length() < 2) {
            return text + "x";
        }
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(4));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + character() + text.substring(at);
            case 2 -> text.substring(0, at) + character() + text.substring(at + 1);
            case 3 -> text.substring(0, at) + text.substring(at, end).repeat(times()) + text.substring(at);
            case 4 -> String.join("\n", edited(text.lines().toList())) + "\n";
            case 5 -> String.join("\n", edited(text.lines().toList()));
            case 6 -> String.join("", edited(tokens(text)));
            default -> text.substring(0, at);
        };
    }

    /** Once, and now and then often enough to show what grows faster than the file. */
    private int times() {
        return random.nextInt(200) == 0 ? 1 + random.nextInt(400) : 1;
    }

    private char character() {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private List<String> edited(List<String> parts) {
        List<String> list = new ArrayList<>(parts);
        int a = random.nextInt(list.size());
        int b = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(list, a, b);
            case 1 -> list.remove(a);
            case 2 -> list.add(b, list.get(a));
            default -> list.set(b, list.get(a));
        }
        return list;
    }

    private static List<String> tokens(String text) {
        return Arrays.asList(
                TOKEN.matcher(text).results().map(MatchResult::group).toArray(String[]::new));
    }
}
