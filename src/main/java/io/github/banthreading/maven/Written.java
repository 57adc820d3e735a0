package io.github.banthreading.maven;

import io.github.banthreading.text.MistakesException.Mistake;
import java.util.Optional;

/**
 * A parameter as somebody wrote it, so that a mistake is shown where it was made.
 *
 * @param place where it stands, in words: {@code <preset> in the POM}, {@code -DbanThreading.preset}
 * @param before what stands before its value
 * @param value the value, in one line
 * @param after what stands behind it
 * @param pom where Maven read it; empty for the command line
 */
record Written(String place, String before, String value, String after, Optional<PomPlace> pom) {

    Written {
        value = value.replaceAll("\\s+", " ").strip();
    }

    /** An element of the POM. */
    static Written element(String name, String value) {
        return new Written("<" + name + "> in the POM", "<" + name + ">", value, "</" + name + ">", Optional.empty());
    }

    /** An element of the POM of which the name alone is known. */
    static Written name(String name) {
        return new Written("<" + name + "> in the POM", "<" + name + ">", "", "", Optional.empty());
    }

    /** A property, which the place tells to be of the command line or of a POM. */
    static Written property(String place, String key, String value) {
        return place.startsWith("-D")
                ? new Written(place, "-D" + key + "=", value, "", Optional.empty())
                : new Written(place, "<" + key + ">", value, "</" + key + ">", Optional.empty());
    }

    /** This parameter at the place where Maven read it. */
    Written at(Optional<PomPlace> found) {
        return new Written(place, before, value, after, found);
    }

    /** The text of this parameter with another value, ready to paste. */
    String with(String other) {
        return before + other + after;
    }

    /** The text of this parameter under another name, ready to paste. */
    String named(String name, String other) {
        return renamed(before, name, other) + value + renamed(after, name, other);
    }

    private static String renamed(String text, String name, String other) {
        int at = text.lastIndexOf(name);
        return at < 0 ? text : text.substring(0, at) + other + text.substring(at + name.length());
    }

    /** A mistake in a part of the value; in all of it when it has no such part. */
    Mistake mistake(String wrong, String text, String advice) {
        if (pom.isPresent()) {
            return pom.get()
                    .mistake(before.substring(1, before.length() - 1), wrong.isEmpty() ? value : wrong, text, advice);
        }
        int at = wrong.isEmpty() ? -1 : value.indexOf(wrong);
        return at < 0
                ? marked(before.length(), value, text, advice)
                : marked(before.length() + at, wrong, text, advice);
    }

    /** A mistake in the name. */
    Mistake mistakeInName(String name, String text, String advice) {
        if (pom.isPresent()) {
            return pom.get().mistakeInName(name, text, advice);
        }
        return marked(Math.max(0, before.lastIndexOf(name)), name, text, advice);
    }

    private Mistake marked(int at, String wrong, String text, String advice) {
        String line = toString();
        int column = line.codePointCount(0, at) + 1;
        int width = Math.max(1, wrong.codePointCount(0, wrong.length()));
        return new Mistake(place, 0, column, width, text, line, advice);
    }

    /** The whole text as it was written: {@code <preset>strict</preset>}. */
    @Override
    public String toString() {
        return with(value);
    }
}
